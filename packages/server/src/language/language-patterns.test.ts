import { describe, expect, it } from 'vitest';
import { mayMatchIn, preparePatterns } from '../platform/pattern-filter/index.ts';
import { foldForMatching } from './fold-text.ts';
import { languagePacks } from './language-packs.ts';
import { languagePatterns } from './language-patterns.ts';

const patterns = languagePatterns();
await preparePatterns(patterns);

/** Every twentieth sentence of the sandbox, in all languages. */
const texts = languagePacks.flatMap(({ sandbox }) =>
  [...new Set(JSON.stringify(sandbox).match(/(?<=")[^"{}]{12,}(?=")/g))].filter((_, index) => index % 20 === 0),
);

describe('the patterns of all languages', () => {
  it('are each ruled out only for texts that they do not match', () => {
    expect(texts.length).toBeGreaterThan(200);
    const wrongly: string[] = [];
    for (const text of texts) {
      const [form] = foldForMatching(text);
      const mayMatch = mayMatchIn(form!);
      for (const pattern of patterns.filter((pattern) => !mayMatch(pattern))) {
        if (form!.search(pattern) >= 0) wrongly.push(`${pattern.source.slice(0, 60)}: ${text}`);
      }
    }
    expect(wrongly).toEqual([]);
  });

  it('are ruled out for nearly every text: twenty of a hundred at most are tried', () => {
    const shares = texts.map((text) => patterns.filter(mayMatchIn(foldForMatching(text)[0]!)).length / patterns.length);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.2);
  });
});
