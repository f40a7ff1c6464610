import { describe, expect, it } from 'vitest';
import { readHistory } from './history.ts';

const nowMs = Date.parse('2026-11-20T12:00:00.000Z');
const read = (messages: unknown[]) => {
  const reading = readHistory(Buffer.from(JSON.stringify({ messages })), nowMs);
  if (!reading.ok) throw new Error(reading.code);
  return { ...reading.history, warnings: reading.warnings };
};
const message = (id: string, minute: number, rest: object = {}) => ({
  id,
  sender: 'USER',
  date: new Date(nowMs - 3_600_000 + minute * 60_000).toISOString(),
  text: `text ${id}`,
  ...rest,
});

describe('chat history', () => {
  it('reads every documented kind of message', () => {
    const { messages, warnings } = read([
      message('1', 1),
      message('2', 2, { text: null, poke: true }),
      message('3', 3, { sticker: 'Sticker of a speech bubble' }),
      message('4', 4, { pictureUrls: ['https://example.com/a.jpg'] }),
      message('5', 5, {
        gifts: [
          { name: 'Teddy Bear', tier: 'LOW' },
          { name: 'Rose', tier: null },
        ],
      }),
      message('6', 6, { text: undefined, type: 'ACTION_POKE' }),
      message('7', 7, { type: 'TEXT', sender: 'PERSONA' }),
    ]);
    expect(warnings).toEqual([]);
    expect(messages.map(({ id, poke }) => [id, poke])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
      ['4', false],
      ['5', false],
      ['6', true],
      ['7', false],
    ]);
    expect(messages[4]!.gifts).toEqual([
      { name: 'Teddy Bear', tier: 'LOW' },
      { name: 'Rose', tier: null },
    ]);
  });

  it('tells messages apart by id, sender and date, so a repeated id loses nothing', () => {
    const { messages } = read([
      message('1', 1),
      message('1', 2),
      message('1', 2, { sender: 'PERSONA' }),
      message('1', 2),
    ]);
    expect(messages).toHaveLength(3);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(3);
    expect(messages.every(({ key }) => /^[0-9a-f]{16}$/.test(key))).toBe(true);
  });

  it('sorts by date whatever the order and keeps the sequence within one instant', () => {
    const newestFirst = [message('d', 2), message('c', 2), message('b', 2), message('a', 1)];
    expect(read(newestFirst).messages.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(read([message('x', 2), message('y', 2), message('z', 1)]).messages.map(({ id }) => id)).toEqual([
      'z',
      'y',
      'x',
    ]);
  });

  it('drops unusable messages with counts and without their values', () => {
    const { messages, warnings } = read([
      message('1', 1),
      'secret-7',
      message('2', 2, { date: 'yesterday-7' }),
      message('3', 3, { sender: 'ROBOT-7' }),
      { sender: 'USER', date: '2026-11-20T11:00:00Z', text: 'secret-7' },
      message('4', 4, { date: '2026-11-22T12:00:00Z' }),
      message('5', 5, { text: '' }),
      message('6', 6, { text: 7, sticker: 'Heart' }),
    ]);
    expect(messages.map(({ id }) => id)).toEqual(['1', '6']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.code).toBe('history_message_unusable');
    expect(warnings[0]!.message).toContain('messages without a usable date: 1');
    expect(warnings[0]!.message).toContain('messages without any content: 1');
    expect(warnings[0]!.message).not.toContain('-7');
  });

  it('reads a date without offset as UTC', () => {
    const { messages } = read([
      message('1', 1, { date: '2026-11-20T11:00:00' }),
      message('2', 1, { date: '2026-11-20T11:30:00+01:00' }),
    ]);
    expect(messages.map(({ at }) => at)).toEqual(['2026-11-20T10:30:00.000Z', '2026-11-20T11:00:00.000Z']);
  });

  it('reads only the newest of a very long answer and still knows how far back it reaches', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => message(String(index), -index));
    const { messages, oldestMs } = read(long);
    expect(messages).toHaveLength(500);
    expect(messages.at(-1)!.id).toBe('0');
    expect(oldestMs).toBe(Date.parse(message('x', -19_999).date));
  });

  it('makes lone surrogates harmless and cuts endless texts', () => {
    const { messages } = read([message('1', 1, { text: '\ud800' }), message('2', 2, { text: 'x'.repeat(100_000) })]);
    expect(messages[0]!.text).toBe('\ufffd');
    expect(messages[1]!.text).toHaveLength(4000);
  });

  it.each([
    ['<html>', 'history_not_json', true],
    ['{"error":"x"}', 'history_missing', false],
    ['[]', 'history_missing', false],
  ])('is an error without a list: %s', (body, code, retryable) => {
    expect(readHistory(Buffer.from(body), nowMs)).toMatchObject({ ok: false, code, retryable });
  });
});
