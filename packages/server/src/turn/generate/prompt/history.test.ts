import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { HistoryMessage } from '../../gather/gathered.ts';
import { sampleGathered, sampleMessage } from '../../testing/sample-turn.ts';
import { history } from './history.ts';

/** The pieces of the messages, without the one that opens the block. */
function piecesOf(messages: HistoryMessage[], isHistoryCut = false): string[] {
  return history(sampleGathered({ history: messages, isHistoryCut })).pieces.slice(1);
}

const HOUR_MINUTES = 60;

/** Keys as they are in earnest: hashes. */
function conversation(count: number, minutesAgo = (index: number): number => 1_000 - index): HistoryMessage[] {
  return Array.from({ length: count }, (_, index) =>
    sampleMessage(index % 2 === 0 ? 'USER' : 'PERSONA', `message number ${index}`, minutesAgo(index), {
      key: createHash('sha256').update(`${index}`).digest('hex').slice(0, 16),
    }),
  );
}

/** How often the first piece changes while the window of 60 moves over the messages, and how few pieces it shows. */
function slide(messages: HistoryMessage[]): { moves: number; fewest: number } {
  let moves = 0;
  let first = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (let end = 60; end <= messages.length; end++) {
    const pieces = piecesOf(messages.slice(end - 60, end), end > 60);
    expect(pieces.at(-1)).toContain(`message number ${end - 1}`);
    if (pieces[0] !== first) moves++;
    first = pieces[0]!;
    fewest = Math.min(fewest, pieces.length);
  }
  return { moves, fewest };
}

describe('history in the prompt', () => {
  test("each message is one line with the persona's clock, the day in front of its first", () => {
    const messages = [
      sampleMessage('USER', 'late', 24 * HOUR_MINUTES),
      sampleMessage('USER', 'hi', 5),
      sampleMessage('PERSONA', 'hey', 3),
    ];
    expect(piecesOf(messages)).toEqual([
      '--- Thursday, 2026-11-19\n[18:05] PERSON: late',
      '--- Friday, 2026-11-20\n[18:00] PERSON: hi',
      '[18:02] CHARACTER: hey',
    ]);
  });

  test('pokes, gifts, stickers and pictures are told in words', () => {
    const messages = [
      sampleMessage('USER', null, 9, { poke: true }),
      sampleMessage('USER', 'for you', 8, { gifts: [{ name: 'Teddy Bear', tier: 'LOW' }] }),
      sampleMessage('USER', null, 7, { sticker: 'a dancing cat' }),
      sampleMessage('USER', null, 6, {
        pictureUrls: ['https://pictures.example/1.jpg', 'https://pictures.example/2.jpg'],
      }),
      sampleMessage('PERSONA', 'me', 5, { pictureUrls: ['https://pictures.example/1.jpg'] }),
    ];
    const pieces = piecesOf(messages);
    expect(pieces.map((piece) => piece.slice(piece.search(/PERSON|CHARACTER/)))).toEqual([
      'PERSON: (pokes)',
      'PERSON: for you (gives a present: Teddy Bear, a small one)',
      'PERSON: (sends a sticker: a dancing cat)',
      'PERSON: (sends 2 pictures, not shown here)',
      'CHARACTER: me (sends a picture, not shown here)',
    ]);
    expect(pieces.join()).not.toContain('https://');
  });

  test('a picture changes the piece of its own message alone, once it is known what it shows', () => {
    const url = 'https://pictures.example/1.jpg';
    const messages = [
      sampleMessage('USER', 'look', 9, { pictureUrls: [url] }),
      sampleMessage('PERSONA', 'nice', 8),
      sampleMessage('USER', null, 7, { pictureUrls: ['https://pictures.example/2.jpg'] }),
    ];
    const pictures = { user: null, persona: null, byUrl: { [url]: { description: 'A red boat.' } } };
    const before = history(sampleGathered({ history: messages })).pieces;
    const after = history(sampleGathered({ history: messages, pictures })).pieces;
    expect(after[1]).toContain('PERSON: look [picture: A red boat.]');
    expect(after.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
  });

  test('a conversation that grows keeps its pieces, whatever time goes by', () => {
    const messages = conversation(59);
    for (let count = 1; count < 59; count++) {
      const shorter = piecesOf(messages.slice(0, count));
      expect(piecesOf(messages.slice(0, count + 1)).slice(0, count)).toEqual(shorter);
    }
  });

  test('a full window moves its first line by many messages at once, and shows two thirds of what is at hand', () => {
    const { moves, fewest } = slide(conversation(260));
    expect(fewest).toBeGreaterThanOrEqual(40);
    // Every 20 messages, and when the message it counts from leaves the window.
    expect(moves).toBeLessThanOrEqual(20);
  });

  test('within a session of 14 messages the window does not move: it moves where the cache is cold', () => {
    const sessions = (index: number): number => 60_000 - Math.floor(index / 14) * 5 * HOUR_MINUTES - (index % 14);
    const messages = conversation(260, sessions);
    for (let end = 61; end <= 260; end++) {
      if ((end - 1) % 14 === 0) continue;
      const before = piecesOf(messages.slice(end - 61, end - 1), true)[0];
      expect(piecesOf(messages.slice(end - 60, end), true)[0]).toBe(before);
    }
  });

  test('what is over the token budget is left out from the oldest end, in steps', () => {
    const messages = conversation(60).map((message) => ({ ...message, text: `${'word '.repeat(280)}${message.key}` }));
    let moves = 0;
    let first = '';
    for (let end = 30; end <= 60; end++) {
      const pieces = piecesOf(messages.slice(0, end));
      expect(pieces.length).toBeLessThan(20);
      expect(pieces.length).toBeGreaterThanOrEqual(8);
      expect(pieces.at(-1)).toContain(messages[end - 1]!.key);
      if (pieces[0] !== first) moves++;
      first = pieces[0]!;
    }
    expect(moves).toBeLessThan(16);
  });

  test('a newest message over the budget by itself is shown', () => {
    const messages = conversation(3).map((message) => ({ ...message, text: '漢'.repeat(1_500) }));
    expect(history(sampleGathered({ history: messages }), 300).pieces).toHaveLength(2);
  });

  test('an empty history says so', () => {
    expect(history(sampleGathered()).pieces.join()).toContain('nobody has written yet');
  });
});
