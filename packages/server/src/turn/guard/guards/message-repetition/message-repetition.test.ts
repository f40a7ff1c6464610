import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { userTexts } from '../_guard-case.ts';
import { nearRepeats } from './_near-repeats.ts';
import { mustFire, mustNotFire } from './message-repetition.cases.ts';
import { messageRepetition } from './message-repetition.ts';

describe('message repetition', () => {
  it.each(mustFire)('fires on $title', ({ gathered }) => {
    const finding = messageRepetition.find(gathered);
    expect(finding?.evidence.rule).toBe('near_repeats');
    expect(finding?.evidence.messageKeys).toHaveLength(4);
    expect(finding?.evidence.messageIds).toHaveLength(4);
    expect(finding?.evidence.confidence).toBeGreaterThan(0.8);
  });

  it.each(mustNotFire)('does not fire on $title', ({ gathered }) => {
    expect(messageRepetition.find(gathered)).toBeNull();
  });

  it('is confirmed only by the very same words, in any order', () => {
    const confirmed = (texts: string[]) => messageRepetition.find(userTexts(texts))?.isConfirmed;
    expect(
      confirmed(['send me a photo now', 'Send me a photo, now!', 'now send me a photo', 'send me a photo now']),
    ).toBe(true);
    expect(
      confirmed(['send me a photo now', 'send me a foto now', 'send me the photo now', 'send me a photo noww!']),
    ).toBe(false);
  });
});

const data = fileURLToPath(new URL('../../../../../../../../shared/data/personachat', import.meta.url));

describe.skipIf(!existsSync(data))('message repetition on human chat (needs ../shared/data)', () => {
  it.each(['en', 'fr', 'it', 'ja'])('fires on at most one in 1,000 turns of human dialogues: %s', (language) => {
    let turns = 0;
    let fired = 0;
    for (const line of readFileSync(join(data, `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const { dialogue } = JSON.parse(line) as { dialogue: string[][] };
      for (const side of [0, 1]) {
        const texts = dialogue.map((pair) => pair[side] ?? '').filter((text) => text !== '' && text !== '__SILENCE__');
        for (let end = 1; end <= texts.length; end++) {
          turns++;
          if (messageRepetition.find(userTexts(texts.slice(0, end)))) fired++;
        }
      }
    }
    expect(turns).toBeGreaterThan(1000);
    expect(fired / turns).toBeLessThanOrEqual(0.001);
  });

  it.each(['en', 'fr', 'it', 'ja'])('finds at least 99 of 100 near-repeats made of human messages: %s', (language) => {
    const lines = readFileSync(join(data, `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    const texts = lines.flatMap((line) => (JSON.parse(line) as { dialogue: string[][] }).dialogue.flat());
    const tried = nearRepeats(
      texts.filter((text) => text !== '__SILENCE__'),
      2_000,
    );
    const found = tried.filter((repeats) => messageRepetition.find(userTexts(repeats)) !== null);
    expect(found.length / tried.length).toBeGreaterThanOrEqual(0.99);
  });
});
