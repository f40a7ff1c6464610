import type { HistoryMessage } from './gathered.ts';
import { STORED_HISTORY_BYTES_MAX } from './merge-history.ts';

/** Our copy of the platform's list, one sealed blob per conversation. Plain data (JSON). */
export interface StoredHistory {
  version: 1;
  /** Oldest first; what the platform listed, never our unlisted answers. */
  messages: HistoryMessage[];
  /** When we first saw each of `messages`, by index; ISO, engine time. */
  seenAt: string[];
  /**
   * USER messages that somebody had answered before we met the conversation (a platform moving over): never ours to
   * answer. Keys of `messages`.
   */
  answeredBefore: string[];
  /** The conversation is older than `messages` reach. Absent: not that we know. */
  isCut?: true;
}

/** Null for anything that is not of this version: the next answer of the platform fills the copy anew. */
export function readStoredHistory(json: unknown): StoredHistory | null {
  if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== 1) return null;
  return json as StoredHistory;
}

/**
 * The copy to store, within its limit in bytes: the oldest messages go first.
 *
 * @param isCut older messages than the given ones are known to exist
 */
export function newStoredHistory(
  messages: readonly HistoryMessage[],
  seenAt: ReadonlyMap<string, string>,
  answeredBefore: ReadonlySet<string>,
  now: string,
  isCut = false,
): { stored: StoredHistory; json: string } {
  for (let first = 0; ; first++) {
    const kept = messages.slice(first);
    const stored: StoredHistory = {
      version: 1,
      messages: kept,
      seenAt: kept.map(({ key }) => seenAt.get(key) ?? now),
      answeredBefore: kept.filter(({ key }) => answeredBefore.has(key)).map(({ key }) => key),
      ...(isCut || first > 0 ? { isCut: true } : {}),
    };
    const json = JSON.stringify(stored);
    if (kept.length === 0 || Buffer.byteLength(json) <= STORED_HISTORY_BYTES_MAX) return { stored, json };
  }
}
