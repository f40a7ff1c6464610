import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findHumanClaims } from './find-human-claims.ts';
import { findSexualTerms } from './find-sexual-terms.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

const dataFolder = fileURLToPath(new URL('../../../../../shared/data/personachat/', import.meta.url));

describe('the finders', () => {
  it('report the rule and a place, never the text', () => {
    const [match] = findHumanClaims("Hello! I'm not a bot.");
    expect(match).toEqual({ rule: 'en.denies_ai', index: 7 });
  });

  it('look with every pack, whatever language was planned', () => {
    expect(findHumanClaims('Hello du. Ich bin kein Bot.').map(({ rule }) => rule)).toEqual(['de.denies_ai']);
    expect(findHumanClaims('Ich bin kein Bot.', [languagePacks[0]!])).toEqual([]);
  });

  it.each(languagePacks.map((pack) => [pack.language, pack] as const))(
    'stay silent on every own sentence of %s',
    (_, pack) => {
      const fired = ownSentences(pack).filter(
        (text) => findHumanClaims(text).length + findSexualTerms(text).length > 0,
      );
      expect(fired).toEqual([]);
    },
  );

  it('read 100 kB of anything within 50 ms', { retry: 3 }, () => {
    const texts = [
      'hello there my friend, how was the day in town. '.repeat(2100),
      "i'm not a ".repeat(10_000),
      "if i said i'm human ".repeat(5000),
      'a b '.repeat(25_000),
      'a😀'.repeat(33_000),
      '私は人間ではなくて'.repeat(11_000),
      'b0t '.repeat(25_000),
      'a'.repeat(100_000),
    ];
    for (const text of texts) {
      for (const find of [findHumanClaims, findSexualTerms]) {
        const start = performance.now();
        find(text);
        expect(performance.now() - start).toBeLessThan(50);
      }
    }
  });
});

// The one human who says so: "i am a human not a dear but i a doe you !"
const trueClaims: Record<string, number> = { en: 1, fr: 0, it: 0, ja: 0 };

describe.each(['en', 'fr', 'it', 'ja'])('harmless human chat (%s)', (language) => {
  const path = `${dataFolder}${language}.jsonl`;
  it.skipIf(!existsSync(path))('raises no false alarm in PersonaChat (skipped where ../shared/data is missing)', () => {
    const lines = new Set<string>();
    for (const row of readFileSync(path, 'utf8').trim().split('\n')) {
      const { persona, dialogue } = JSON.parse(row) as { persona: string[]; dialogue: [string, string][] };
      for (const line of [...persona, ...dialogue.flat()]) lines.add(line);
    }
    const all = [...lines];
    expect(all.filter((line) => findHumanClaims(line).length > 0)).toHaveLength(trueClaims[language]!);
    expect(all.filter((line) => findSexualTerms(line).length > 0)).toHaveLength(0);
  });
});

function ownSentences(pack: LanguagePack): string[] {
  const texts = [pack.disclosure.text];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(pack.sandbox);
  return texts;
}
