import { describe, expect, test } from 'vitest';
import { sampleGathered, samplePlan } from '../testing/sample-turn.ts';
import { polish } from './polish.ts';

type Language = ReturnType<typeof samplePlan>['writtenLanguage'];

function polished(writtenLanguage: Language, text: string, more: object = {}): string[] {
  const plan = samplePlan({ writtenLanguage, ...more });
  return polish({ source: 'MODEL', messages: [text], calls: [] }, plan, sampleGathered({})).texts;
}

const noQuestion = { question: { setting: { value: 0, source: 'REQUEST' as const }, choice: 'NONE' as const } };
const inTwo = { split: { ...samplePlan().split, answers: 2 } };

describe('what is polished in one language and another', () => {
  test('accents that came apart are put together: they are one letter to whoever reads on', () => {
    expect(polished('FR', 'Je suis passe\u0301 au cafe\u0301.')).toEqual(['Je suis passé au café.']);
    expect(polished('EL_GR', 'Προι\u0308\u0301όν', { greekRewrite: { value: true, source: 'REQUEST' } })).toEqual([
      'Προϊον',
    ]);
  });

  test('a name is known however its accents were sent: before a message it goes', () => {
    const persona = { ...sampleGathered({}).persona, firstName: 'Zoe\u0308' };
    const draft = { source: 'MODEL' as const, messages: ['Zo\u00eb: hi you'], calls: [] };
    expect(polish(draft, samplePlan({}), sampleGathered({ persona })).texts).toEqual(['hi you']);
    expect(
      polish({ ...draft, messages: ['Zoe\u0308: hi you'] }, samplePlan({}), sampleGathered({ persona })).texts,
    ).toEqual(['hi you']);
  });

  test('what turns the direction of a text goes, Hebrew stays', () => {
    expect(polished('HE', '\u2067שלום\u2069 לך\u202e!')).toEqual(['שלום לך!']);
  });

  test('Japanese emphasis loses its marks although no space stands before it', () => {
    expect(polished('JA', 'それはとても*大事*ですね。')).toEqual(['それはとても大事ですね。']);
  });

  test('Swiss German has no ß', () => {
    expect(polished('DE_CH', 'Ich weiss, du heißt Groß. STRAẞE')).toEqual(['Ich weiss, du heisst Gross. STRASSE']);
    expect(polished('DE_AT', 'Du heißt so.')).toEqual(['Du heißt so.']);
  });

  test.each([
    ['EN', 'So do I. And you?', 'So do I.'],
    ['IT', 'Sì, lo è. E tu?', 'Sì, lo è.'],
    ['PT_BR', 'Acho que é. E você?', 'Acho que é.'],
    ['SV_SE', 'Den är min. Och du?', 'Den är min.'],
    ['EL_GR', 'Καλά είμαι. Εσύ τι κάνεις;', 'Καλά είμαι.'],
    ['HE', 'אני בסדר. מה שלומך?', 'אני בסדר.'],
    ['JA', '元気です。あなたは？', '元気です。'],
  ] as const)('a question goes alone, not with the sentence before it: %s', (language, text, rest) => {
    expect(polished(language, text, noQuestion)).toEqual([rest]);
  });

  test.each([
    ['EN', 'Me and I. You and her.', ['Me and I.', 'You and her.']],
    ['JA', '元気です。散歩に行きました。', ['元気です。', '散歩に行きました。']],
    ['EN', 'What a day 👨‍👩‍👧 and now tea', ['What a day 👨‍👩‍👧', 'and now tea']],
  ] as const)('a reply is split between its sentences: %s %s', (language, text, parts) => {
    expect(polished(language, text, { ...inTwo, emojis: { ...samplePlan().emojis, min: 0, max: 2 } })).toEqual(parts);
  });
});
