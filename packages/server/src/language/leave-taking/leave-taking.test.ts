import { languageCodes, languages } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../platform/_processor-time.ts';
import { languagePackFor, languagePacks } from '../language-packs.ts';
import { holdingBackCasesNorth } from './_holding-back-cases-north.ts';
import { holdingBackCasesSouth } from './_holding-back-cases-south.ts';
import { holdingBackCases, leavingCases, returnTimeCases } from './_leave-taking-cases.ts';
import { returnTimeCasesElsewhere } from './_return-time-cases.ts';
import { farewells } from './farewells.ts';
import { findHoldingBack, findReturnTimes } from './find-faults.ts';
import { holdingBack } from './holding-back/index.ts';
import { returnTimes } from './return-times.ts';
import { takesLeave } from './takes-leave.ts';

describe('a user who takes leave', () => {
  it('is heard in every base language', () => {
    expect(Object.keys(farewells).sort()).toEqual(
      [...new Set(languageCodes.map((code) => languages[code].base))].sort(),
    );
  });

  it.each(leavingCases.map((cases) => [cases.language, cases] as const))('in %s', (language, { must, mustNot }) => {
    expect(must.filter((text) => !takesLeave(text, [language]))).toEqual([]);
    expect(mustNot.filter((text) => takesLeave(text, [language]))).toEqual([]);
  });

  it('is heard in English whatever the language of the chat, and in the additional one', () => {
    expect(takesLeave('ok bye!', ['JA'])).toBe(true);
    expect(takesLeave('tschüss', ['EN'])).toBe(false);
    expect(takesLeave('tschüss', ['EN', 'DE'])).toBe(true);
  });

  it('is not heard in a long message that only ends with a greeting', () => {
    expect(takesLeave(`${'I told my sister everything about the trip. '.repeat(5)}bye`, ['EN'])).toBe(false);
  });
});

describe('what holds somebody back', () => {
  it.each(
    [...holdingBackCases, ...holdingBackCasesNorth, ...holdingBackCasesSouth].map(
      (cases) => [cases.language, cases] as const,
    ),
  )('in %s', (_, { must, mustNot }) => {
    expect(must.filter((text) => findHoldingBack(text).length === 0)).toEqual([]);
    expect(mustNot.flatMap((text) => findHoldingBack(text).map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
  });

  it('is named by rule and place, never by the text', () => {
    expect(findHoldingBack('Oh no! Please stay.')).toEqual([{ rule: 'en.plea', index: 7 }]);
  });

  it('knows every base language', () => {
    expect(Object.keys(holdingBack).sort()).toEqual(
      [...new Set(languageCodes.map((code) => languages[code].base))].sort(),
    );
  });

  it('has every kind in every language it knows', () => {
    for (const [language, rules] of Object.entries(holdingBack)) {
      expect([language, rules.map(({ name }) => name)]).toEqual([
        language,
        ['plea', 'reproach', 'guilt', 'urgency', 'bait'],
      ]);
    }
  });

  it.each(languagePacks.map((pack) => [pack.language, pack] as const))('is in no sentence of ours in %s', (_, pack) => {
    const { goodNights, pauses, openings, stops, disclosure } = { ...pack.sandbox, disclosure: pack.disclosure.text };
    const said = [goodNights, pauses, ...Object.values(openings), ...Object.values(stops), [disclosure]].flat();
    expect(said.flatMap((text) => findHoldingBack(text).map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
  });
});

describe('a time of return', () => {
  it.each([...returnTimeCases, ...returnTimeCasesElsewhere].map((cases) => [cases.language, cases] as const))(
    'in %s',
    (_, { must, mustNot }) => {
      expect(must.filter((text) => findReturnTimes(text).length === 0)).toEqual([]);
      expect(mustNot.flatMap((text) => findReturnTimes(text).map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
    },
  );

  it('is in no pause of the sandbox, in any language', () => {
    const said = languageCodes.flatMap((code) => languagePackFor(code).sandbox.pauses);
    expect(said.flatMap((text) => findReturnTimes(text).map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
  });

  it('knows the languages that the other rules know', () => {
    expect(Object.keys(returnTimes)).toEqual(['any', ...Object.keys(holdingBack)]);
  });
});

// About a millisecond each on a quiet machine; the bound is for a rule that backtracks, which takes minutes.
it('texts of any kind are read in linear time', () => {
  const texts = [
    'please stay a little '.repeat(400),
    'in a a a a a '.repeat(600),
    'wait '.repeat(1600),
    'もう少し'.repeat(2000),
  ];
  const startedMs = processorMs();
  for (const text of texts) {
    findHoldingBack(text);
    findReturnTimes(text);
    takesLeave(text.slice(0, 150), ['EN', 'JA']);
  }
  expect(processorMs() - startedMs).toBeLessThan(2_000);
});
