import { describe, expect, test } from 'vitest';
import type { HistoryMessage } from '../../gather/gathered.ts';
import { sampleGathered, sampleMessage } from '../../testing/sample-turn.ts';
import { history } from './history.ts';

function linesOf(messages: HistoryMessage[]): string[] {
  return history(sampleGathered({ history: messages }))
    .text.split('\n')
    .slice(2, -1);
}

/** Keys as they are in earnest: hashes. */
function conversation(count: number): HistoryMessage[] {
  return Array.from({ length: count }, (_, index) =>
    sampleMessage(index % 2 === 0 ? 'USER' : 'PERSONA', `message number ${index}`, 1_000 - index, {
      key: Math.imul(index + 1, 0x9e3779b1)
        .toString(16)
        .replace('-', '')
        .padStart(16, '0'),
    }),
  );
}

describe('history in the prompt', () => {
  test("each message is one line with the persona's clock", () => {
    expect(linesOf([sampleMessage('USER', 'hi', 5), sampleMessage('PERSONA', 'hey', 3)])).toEqual([
      '[2026-11-20 18:00] PERSON: hi',
      '[2026-11-20 18:02] CHARACTER: hey',
    ]);
  });

  test('pokes, gifts, stickers and pictures are told in words', () => {
    const lines = linesOf([
      sampleMessage('USER', null, 9, { poke: true }),
      sampleMessage('USER', 'for you', 8, { gifts: [{ name: 'Teddy Bear', tier: 'LOW' }] }),
      sampleMessage('USER', null, 7, { sticker: 'a dancing cat' }),
      sampleMessage('USER', null, 6, {
        pictureUrls: ['https://pictures.example/1.jpg', 'https://pictures.example/2.jpg'],
      }),
    ]);
    expect(lines.map((line) => line.slice(line.indexOf('PERSON')))).toEqual([
      'PERSON: (pokes)',
      'PERSON: for you (gives a present: Teddy Bear, a small one)',
      'PERSON: (sends a sticker: a dancing cat)',
      'PERSON: (sends 2 pictures, not shown here)',
    ]);
    expect(lines.join()).not.toContain('https://');
  });

  test('a conversation that grows keeps its lines as a prefix', () => {
    const messages = conversation(59);
    for (let count = 1; count < 59; count++) {
      const shorter = history(sampleGathered({ history: messages.slice(0, count) })).text;
      const longer = history(sampleGathered({ history: messages.slice(0, count + 1) })).text;
      expect(longer.startsWith(shorter.slice(0, -'</data>'.length))).toBe(true);
    }
  });

  test('a full window moves its first line seldom, and never shows less than half', () => {
    const messages = conversation(260);
    let moves = 0;
    let first = '';
    for (let end = 60; end <= 260; end++) {
      const lines = linesOf(messages.slice(end - 60, end));
      expect(lines.length).toBeGreaterThanOrEqual(30);
      expect(lines.at(-1)).toContain(`message number ${end - 1}`);
      if (lines[0] !== first) moves++;
      first = lines[0]!;
    }
    expect(moves).toBeLessThan(40);
  });

  test('what is over the token budget is left out from the oldest end', () => {
    const messages = conversation(40).map((message) => ({ ...message, text: `${'word '.repeat(280)}${message.key}` }));
    const lines = linesOf(messages);
    expect(lines.length).toBeLessThan(20);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).toContain(messages.at(-1)!.key);
  });

  test('an empty history says so', () => {
    expect(history(sampleGathered()).text).toContain('nobody has written yet');
  });
});
