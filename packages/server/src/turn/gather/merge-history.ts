import type { HistoryMessage } from './gathered.ts';
import type { FetchedHistory } from './sources/history.ts';

/** Our copy of a conversation and what the platform answered, made one. Pure. */

export const HISTORY_MESSAGES_MAX = 60;
/** What the history may take of a prompt. */
export const HISTORY_TOKENS_MAX = 6000;
/** Bytes of UTF-8 per token: about right for Latin text (3.5 characters) and for Japanese (just over one). */
const BYTES_PER_TOKEN = 3.5;
/** Sender, time and separators around each message. */
const TOKENS_PER_MESSAGE = 8;
/** The stored copy as JSON, in bytes. */
export const STORED_HISTORY_BYTES_MAX = 64 * 1024;

/** Asked for a second more than we have, so that messages of the same second as our newest are not missed. */
const OVERLAP_MS = 1000;

/** What to ask for as `lastMessageDate`, as milliseconds; null when nothing is stored. Never later than now. */
export function askSinceMs(stored: readonly HistoryMessage[], nowMs: number): number | null {
  const newest = stored.at(-1);
  return newest === undefined ? null : Math.min(Date.parse(newest.at), nowMs) - OVERLAP_MS;
}

/**
 * An answer that reaches back to or before the date we asked for is a full one: the platform ignores the date or sends
 * everything, so from its oldest message on it is the truth and what it no longer lists was deleted. Anything else is a
 * delta and only adds.
 */
export function mergeHistory(
  stored: readonly HistoryMessage[],
  fetched: FetchedHistory,
  askedSinceMs: number | null,
): HistoryMessage[] {
  const { messages, oldestMs } = fetched;
  const isFull = oldestMs !== null && askedSinceMs !== null && isFullAnswer(fetched, askedSinceMs);
  const fetchedKeys = new Set(messages.map(({ key }) => key));
  const kept = stored.filter(({ key, at }) => (isFull ? Date.parse(at) < oldestMs : true) && !fetchedKeys.has(key));
  return [...kept, ...messages].sort(byDate);
}

/** Whether the answer is the whole list; asked for everything, it always is. */
export function isFullAnswer({ oldestMs }: FetchedHistory, askedSinceMs: number | null): boolean {
  return askedSinceMs === null || (oldestMs !== null && oldestMs <= askedSinceMs);
}

/** Stable, so messages of the same millisecond keep their order. */
function byDate(a: HistoryMessage, b: HistoryMessage): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

export function estimateTokens(message: HistoryMessage): number {
  const texts = [message.text, message.sticker, ...message.gifts.map(({ name }) => name)];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  return TOKENS_PER_MESSAGE + Math.ceil(bytes / BYTES_PER_TOKEN);
}

/** The newest 60 within the budget; always at least the newest one. */
export function cutHistory(messages: readonly HistoryMessage[]): HistoryMessage[] {
  let tokens = 0;
  let first = messages.length;
  while (first > 0 && messages.length - first < HISTORY_MESSAGES_MAX) {
    tokens += estimateTokens(messages[first - 1]!);
    if (tokens > HISTORY_TOKENS_MAX && first < messages.length) break;
    first--;
  }
  return messages.slice(first);
}
