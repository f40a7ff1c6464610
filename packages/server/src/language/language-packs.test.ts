import { type Language, languageCodes, languages } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { findSelfHarm } from './find-self-harm.ts';
import { foldForMatching } from './fold-text.ts';
import type { LengthBand } from './language-pack.ts';
import { languagePackFor, languagePacks } from './language-packs.ts';
import { measureText, splitSentences } from './measure-text.ts';
import { interestCodes } from './sandbox-phrases.ts';

describe('language packs', () => {
  it('are one for each of the 29 base languages', () => {
    const bases = languagePacks.map(({ language }) => languages[language].base);
    expect(new Set(bases)).toEqual(new Set(languageCodes.map((code) => languages[code].base)));
    expect(bases).toHaveLength(29);
    expect(new Set(languagePacks.map(({ ruleName }) => ruleName)).size).toBe(bases.length);
  });

  it.each([
    ['EN_GB', 'EN'],
    ['EN_AU', 'EN'],
    ['EN_IE', 'EN'],
    ['FR_BE', 'FR'],
    ['DE_CH', 'DE'],
    ['DE_AT', 'DE'],
    ['ES_LATAM', 'ES'],
    ['NL_BE', 'NL'],
    ['PT_PT', 'PT_BR'],
  ] as [Language, Language][])('%s uses the pack of %s', (variant, base) => {
    expect(languagePackFor(variant)).toMatchObject({ language: base });
  });

  it('have rules for every regional variant of their language', () => {
    for (const code of languageCodes) {
      const pack = languagePackFor(code);
      const isVariant = languages[code].locale !== languages[pack.language].locale;
      if (isVariant) expect(pack.variants[code]?.vocabulary.length, code).toBeGreaterThan(20);
    }
  });
});

describe.each(languagePacks.map((pack) => [pack.language, pack] as const))('pack %s', (_, pack) => {
  const { sandbox, lengths } = pack;

  it('discloses in one sentence that an AI writes', () => {
    expect(pack.disclosure.text).toMatch(/\b(?:AI|IA|KI|DI|MI)\b|AI|ИИ|tekoäly|yapay zek[âa]/);
    expect(splitSentences(pack.disclosure.text)).toHaveLength(1);
    expect(pack.disclosure.backTranslation).toMatch(/AI/);
  });

  it('leads somebody in need to the help lines that follow', () => {
    expect(pack.crisis.text).toMatch(/[:：]$/);
    expect(pack.crisis.text.length).toBeGreaterThan(40);
    expect(pack.crisis.backTranslation).toMatch(/trust/);
  });

  it('says how it is written, each habit by itself', () => {
    const habits = Object.values(pack.writing);
    expect(habits).toHaveLength(6);
    expect(new Set(habits).size).toBe(6);
    for (const habit of habits) expect(habit.length, habit).toBeGreaterThanOrEqual(4);
  });

  it('knows where each key stands, and none twice', () => {
    const keys = [...pack.keyboard.rows.join('')];
    expect(keys.length).toBeGreaterThanOrEqual(22);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.join('')).toBe(keys.join('').toLowerCase());
    expect(keys.filter((key) => !/\p{L}|'/u.test(key))).toEqual([]);
  });

  it('has growing, fitting length bands', () => {
    const { perSentence, sentences, total } = lengths;
    for (const bands of [
      [perSentence.SHORT, perSentence.REGULAR, perSentence.LONG],
      [sentences.SHORT, sentences.REGULAR, sentences.LONG, sentences.VERY_LONG],
      [total.SHORT, total.REGULAR, total.LONG, total.VERY_LONG],
    ] as LengthBand[][]) {
      for (const [index, band] of bands.entries()) {
        expect(band.min).toBeLessThanOrEqual(band.max);
        if (index > 0) expect(band.max).toBeGreaterThan(bands[index - 1]!.max);
      }
    }
    for (const size of ['SHORT', 'REGULAR', 'LONG', 'VERY_LONG'] as const) {
      for (const sentence of Object.values(perSentence)) {
        expect(sentence.min * sentences[size].min, `${size} starts too long`).toBeLessThanOrEqual(total[size].max);
        expect(sentence.max * sentences[size].max, `${size} ends too short`).toBeGreaterThanOrEqual(total[size].min);
      }
    }
  });

  it('rules have unique names and searchable patterns', () => {
    const { humanClaims, sexualTerms } = pack.guarding ?? { humanClaims: { rules: [] }, sexualTerms: [] };
    const rules = [...humanClaims.rules, ...sexualTerms];
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { pattern } of rules) expect(pattern.flags).toContain('g');
  });

  it('every list has sentences for short and for long sentence lengths', () => {
    const lists = [
      ...Object.values(sandbox.greetings),
      ...Object.values(sandbox.reactions),
      ...Object.values(sandbox.moments),
      ...Object.values(sandbox.openings),
      ...Object.values(sandbox.flavours),
      sandbox.sharedPicture,
      sandbox.noPicture,
      sandbox.smallTalk,
      sandbox.questions,
    ];
    for (const list of lists) {
      const sizes = list.map((text) => measureText(text.replace(/\{\w+\}/g, 'Anna'), lengths.unit).total);
      expect(
        sizes.some((size) => size <= lengths.perSentence.SHORT.max),
        list[0],
      ).toBe(true);
      expect(
        sizes.some((size) => size >= lengths.perSentence.LONG.min),
        list.at(-1),
      ).toBe(true);
    }
    expect(Object.keys(sandbox.interests).sort()).toEqual([...interestCodes].sort());
  });

  it('asks only in its questions, and once', () => {
    // The Greek question mark looks like a semicolon.
    const mark = pack.language === 'EL_GR' ? /[?;]/g : /[?？]/g;
    const marks = (text: string): number => text.match(mark)?.length ?? 0;
    for (const text of [
      ...sandbox.questions,
      ...sandbox.honest.questions,
      ...sandbox.care.SAD.questions,
      ...sandbox.care.SELF_HARM.questions,
    ])
      expect(marks(text), text).toBe(1);
    const telling = [
      ...Object.values(sandbox.greetings),
      ...Object.values(sandbox.reactions),
      ...Object.values(sandbox.moments),
      ...Object.values(sandbox.openings),
      ...Object.values(sandbox.flavours),
      ...Object.values(sandbox.stops),
      sandbox.sharedPicture,
      sandbox.noPicture,
      sandbox.smallTalk,
      sandbox.pauses,
      sandbox.goodNights,
      sandbox.care.SAD.answers,
      sandbox.care.SELF_HARM.answers,
      sandbox.honest.answers,
      sandbox.honest.statements,
    ].flat();
    expect(telling.filter((text) => marks(text) > 0)).toEqual([]);
  });

  it('says nothing that another language hears as a cry for help, a wish to meet or a doubt that it is human', () => {
    const { care, honest, reactions, ...others } = sandbox;
    const { MEETING, ...harmless } = reactions;
    const sentences = [
      ...Object.values({ ...others, interests: [], ...harmless }).flatMap((list) => Object.values(list).flat()),
      ...care.SAD.questions,
      ...honest.questions,
    ] as string[];
    const heard = sentences.flatMap((sentence) => {
      const text = sentence.replace(/\{\w+\}/g, 'Anna');
      const folded = foldForMatching(text)[0]!;
      const crying = findSelfHarm(text);
      return languagePacks
        .flatMap(({ ruleName, listening }) =>
          (['meeting', 'asksWhetherHuman'] as const)
            .filter((rule) => listening[rule].test(folded))
            .map((rule) => `${ruleName}.${rule}: ${sentence}`),
        )
        .concat(crying === null ? [] : `${crying}.selfHarm: ${sentence}`);
    });
    expect(heard).toEqual([]);
  });

  it('knows only the documented slots', () => {
    const known = /^\{(?:name|city|job|ownJob|interest|treat|pastime)\}$/;
    for (const slot of JSON.stringify(sandbox).match(/\{[a-zA-Z]+\}/g) ?? []) expect(slot).toMatch(known);
  });
});
