import type { Language } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { judgeAtOnce } from '../language/index.ts';
import { isAdditionalLanguageSpoken } from './is-additional-language-spoken.ts';
import { sampleGathered, sampleMessage, sampleSubject } from './testing/sample-turn.ts';

function isSpoken(language: Language, additional: Language[], ...texts: (string | null)[]): Promise<boolean> {
  const history = texts.map((text, index) => sampleMessage('USER', text, texts.length - index));
  const subject = sampleSubject({ request: { language, additionalLanguages: additional } });
  return isAdditionalLanguageSpoken(subject, sampleGathered({ history }), judgeAtOnce);
}

describe('the additional language is spoken', () => {
  test.each([
    ['EN', 'FR', "je ne sais pas ce que tu veux dire, mais c'est très gentil"],
    ['DE', 'EN', 'what do you think about this one, is it not lovely?'],
    ['FR', 'EL_GR', 'καλημέρα, τι κάνεις σήμερα;'],
    ['EN', 'JA', 'こんにちは、お元気ですか'],
  ] as const)('%s with %s: %s', async (language, additional, text) => {
    expect(await isSpoken(language, [additional], text)).toBe(true);
  });

  test('only where the newest text is in it', async () => {
    const french = "je ne sais pas ce que tu veux dire, mais c'est très gentil";
    const english = 'what do you think about this one, is it not lovely?';
    expect(await isSpoken('EN', ['FR'], french, english)).toBe(false);
    expect(await isSpoken('EN', ['FR'], english, french)).toBe(true);
    expect(await isSpoken('EN', ['FR'], english, french, null)).toBe(true);
    expect(await isSpoken('EN', ['FR'], french, '😊')).toBe(true);
  });

  test('not by a text nobody can tell, by a variant of the same language, or where none is named', async () => {
    expect(await isSpoken('EN', ['FR'], 'ok')).toBe(false);
    expect(await isSpoken('EN', ['EN_GB'], 'what do you think about this one, is it not lovely?')).toBe(false);
    expect(await isSpoken('EN', [], "je ne sais pas ce que tu veux dire, mais c'est très gentil")).toBe(false);
    expect(await isSpoken('EN', ['FR'])).toBe(false);
  });

  test('not where nobody is there to tell', async () => {
    const subject = sampleSubject({ request: { language: 'EN', additionalLanguages: ['FR'] } });
    const gathered = sampleGathered({ history: [sampleMessage('USER', 'bonjour à tous', 1)] });
    expect(await isAdditionalLanguageSpoken(subject, gathered, async () => null)).toBe(false);
  });
});
