import { languageCodes, languages } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { findHumanClaims } from './find-human-claims.ts';
import { guardedPacks, languagePacks } from './language-packs.ts';
import { plainHumanClaims } from './plain-human-claims.ts';

/** "I'm not a bot", "I'm a real human": what must be found; and honest sentences, which must not. */
const cases: Readonly<Record<string, { claims: string[]; honest: string[] }>> = {
  lv: {
    claims: ['Es neesmu bots', 'Es esmu īsts cilvēks'],
    honest: ['Es esmu mākslīgais intelekts', 'Es neesmu īsts cilvēks'],
  },
  tr: {
    claims: ['Ben bot değilim', 'Gerçek bir insanım'],
    honest: ['Ben bir yapay zekâyım', 'Gerçek bir insan değilim'],
  },
  he: { claims: ['אני לא בוט', 'אני בן אדם אמיתי'], honest: ['אני בינה מלאכותית', 'אני לא בן אדם אמיתי'] },
  af: {
    claims: ["Ek is nie 'n robot nie", "Ek is 'n regte mens"],
    honest: ["Ek is 'n KI", "Ek is nie 'n regte mens nie"],
  },
  zu: { claims: ['Angiyona irobhothi', 'Ngingumuntu wangempela'], honest: ['Ngiyi-AI'] },
  ga: { claims: ['Ní robot mé', 'Is duine fíor mé'], honest: ['Is AI mé'] },
};

const rulesIn = (text: string) => findHumanClaims(text).map(({ rule }) => rule);

describe('claims to be human beyond the guarded languages', () => {
  it('are known for every other base language', () => {
    const guarded = new Set<string>(guardedPacks.map(({ language }) => languages[language].base));
    const others = new Set(languageCodes.map((code) => languages[code].base).filter((base) => !guarded.has(base)));
    expect(Object.keys(plainHumanClaims).sort()).toEqual([...others].sort());
    expect(Object.keys(cases).sort()).toEqual([...others].sort());
  });

  it.each(Object.entries(cases))('%s: the plain forms are found, honest sentences are not', (_, { claims, honest }) => {
    for (const claim of claims) expect([claim, rulesIn(claim).length > 0]).toEqual([claim, true]);
    for (const sentence of honest) expect([sentence, rulesIn(sentence)]).toEqual([sentence, []]);
  });

  it('are no questions, and no disclosure', () => {
    expect(rulesIn('Varför tror du att jag är en riktig människa?')).toEqual([]);
    for (const { disclosure } of languagePacks)
      expect([disclosure.text, rulesIn(disclosure.text)]).toEqual([disclosure.text, []]);
  });
});
