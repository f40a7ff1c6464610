import { describe, expect, it } from 'vitest';
import type { HistoryMessage } from './gathered.ts';
import {
  askSinceMs,
  cutHistory,
  estimateTokens,
  HISTORY_TOKENS_MAX,
  mergeHistory,
  STORED_HISTORY_BYTES_MAX,
} from './merge-history.ts';
import { messageKey } from './sources/history.ts';
import { newStoredHistory, readStoredHistory } from './stored-history.ts';

const startMs = Date.parse('2026-11-20T10:00:00.000Z');
const nowMs = startMs + 3_600_000;
const message = (id: string, second: number, text = `text ${id}`): HistoryMessage => {
  const at = new Date(startMs + second * 1000).toISOString();
  return {
    key: messageKey(id, 'USER', at),
    id,
    sender: 'USER',
    at,
    text,
    pictureUrls: [],
    poke: false,
    gifts: [],
    sticker: null,
    source: 'PLATFORM',
  };
};
const fetched = (...messages: HistoryMessage[]) => ({
  messages,
  oldestMs: messages[0] ? Date.parse(messages[0].at) : null,
});
const ids = (messages: HistoryMessage[]) => messages.map(({ id }) => id).join('');

describe('merging the history', () => {
  const stored = [message('a', 10), message('b', 20), message('c', 30)];
  const since = askSinceMs(stored, nowMs);

  it('asks for one second more than is stored, and for everything when nothing is', () => {
    expect(new Date(since!).toISOString()).toBe('2026-11-20T10:00:29.000Z');
    expect(askSinceMs([], nowMs)).toBeNull();
  });

  it('never asks from the future, whatever dates the platform gives', () => {
    expect(askSinceMs([message('a', 36_000)], nowMs)).toBe(nowMs - 1000);
  });

  it('adds a delta to what is stored', () => {
    expect(ids(mergeHistory(stored, fetched(message('d', 40)), since))).toBe('abcd');
    expect(ids(mergeHistory(stored, fetched(message('c', 30), message('d', 40)), since))).toBe('abcd');
    expect(ids(mergeHistory(stored, fetched(), since))).toBe('abc');
  });

  it('keeps messages of the same second that only one side lists, in a delta', () => {
    expect(ids(mergeHistory(stored, fetched(message('x', 29.5), message('c', 30)), since))).toBe('abxc');
    expect(ids(mergeHistory(stored, fetched(message('x', 30)), since))).toBe('abcx');
  });

  it('lets a full answer replace our copy from its oldest message on', () => {
    const full = fetched(message('b', 20), message('d', 40));
    expect(ids(mergeHistory(stored, full, since))).toBe('abd');
    expect(ids(mergeHistory(stored, fetched(message('z', 0)), since))).toBe('z');
    expect(ids(mergeHistory(stored, fetched(message('y', 29)), since))).toBe('aby');
  });

  it('takes the newest form of an edited message', () => {
    const merged = mergeHistory(stored, fetched(message('c', 30, 'edited')), since);
    expect(merged.map(({ text }) => text)).toEqual(['text a', 'text b', 'edited']);
  });

  it('takes the first answer whole', () => {
    expect(ids(mergeHistory([], fetched(message('a', 1), message('b', 2)), null))).toBe('ab');
  });
});

describe('cutting the history', () => {
  it('keeps the newest 60', () => {
    const long = Array.from({ length: 100 }, (_, index) => message(String(index), index));
    const cut = cutHistory(long);
    expect(cut).toHaveLength(60);
    expect(cut.at(-1)!.id).toBe('99');
  });

  it('stays within the token budget, oldest first out, but never loses the newest message', () => {
    const heavy = Array.from({ length: 20 }, (_, index) => message(String(index), index, 'x'.repeat(3500)));
    const cut = cutHistory(heavy);
    expect(cut.at(-1)!.id).toBe('19');
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.reduce((sum, each) => sum + estimateTokens(each), 0)).toBeLessThanOrEqual(HISTORY_TOKENS_MAX);
    expect(cutHistory([message('a', 1, 'あ'.repeat(100_000))])).toHaveLength(1);
    expect(cutHistory([])).toEqual([]);
  });

  it('stores at most 64 KiB whatever the messages hold, and reads back what it stored', () => {
    const url = `https://example.com/${'\u0001'.repeat(200)}`;
    const heavy = Array.from({ length: 60 }, (_, index) => ({
      ...message(String(index), index),
      pictureUrls: [url, url],
    }));
    const { stored, json } = newStoredHistory(heavy, new Map(), new Set([heavy[59]!.key]), 'now');
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(STORED_HISTORY_BYTES_MAX);
    expect(stored.messages.length).toBeLessThan(60);
    expect(stored.messages.at(-1)!.id).toBe('59');
    expect(readStoredHistory(JSON.parse(json))).toEqual(stored);
    expect(readStoredHistory({ version: 2 })).toBeNull();
    expect(readStoredHistory(null)).toBeNull();
  });
});
