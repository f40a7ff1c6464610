import { hash } from 'node:crypto';
import { chatMessageFields } from '@repartee/contract';
import type { GatherWarning } from '../gather-warning.ts';
import type { HistoryMessage } from '../gathered.ts';
import { isHttps } from './picture-url.ts';
import { isJsonObject, readJsonBody } from './read-json-body.ts';
import { readMembers } from './read-members.ts';

/** What the platform's chat history endpoint answered, message by message. Never throws, whatever the bytes are. */

export const HISTORY_BYTES_MAX = 8 * 1024 * 1024;

export interface FetchedHistory {
  /** Oldest first, without doubles. Of a very long answer only the newest are read. */
  messages: HistoryMessage[];
  /** Date of the oldest dated entry of the whole answer; null when there is none. */
  oldestMs: number | null;
}

export type HistoryReading =
  | { ok: true; history: FetchedHistory; warnings: GatherWarning[] }
  | { ok: false; code: 'history_not_json' | 'history_missing'; retryable: boolean; message: string };

/** Read in full; far more than the 60 that are kept, so that doubles and unusable ones cost nothing. */
const MESSAGES_READ_MAX = 500;
const TEXT_LENGTH_MAX = 4000;
const PICTURES_MAX = 10;
const GIFTS_MAX = 10;
/** A platform that sends local time as UTC is at most 14 hours ahead; beyond a day a date is nonsense. */
const FUTURE_MS = 24 * 3_600_000;

/** Dates are read before, to sort and choose. */
const { date: dateField, ...undatedFields } = chatMessageFields;

interface DatedEntry {
  raw: Record<string, unknown>;
  atMs: number;
}

export function readHistory(body: Buffer, nowMs: number, mayCall = isHttps): HistoryReading {
  const json = readJsonBody(body);
  if (!json.ok) {
    return { ok: false, code: 'history_not_json', retryable: true, message: 'The chat history is not JSON.' };
  }
  const entries = isJsonObject(json.value) ? json.value.messages : undefined;
  if (!Array.isArray(entries)) {
    const message = 'The answer of the chat history endpoint has no list "messages".';
    return { ok: false, code: 'history_missing', retryable: false, message };
  }
  const { history, warnings } = readMessages(entries, nowMs, mayCall);
  if (!json.isUtf8) warnings.unshift({ code: 'response_not_utf8', message: 'The chat history is not UTF-8.' });
  return { ok: true, history, warnings };
}

/** The same for a list that is JSON already, whoever brought it. */
export function readMessages(
  entries: unknown[],
  nowMs: number,
  mayCall = isHttps,
): { history: FetchedHistory; warnings: GatherWarning[] } {
  const counts = new Map<string, number>();
  const count = (problem: string) => counts.set(problem, (counts.get(problem) ?? 0) + 1);

  const dated = readDates(entries, nowMs, count);
  const byKey = new Map<string, HistoryMessage>();
  for (const entry of dated.slice(-MESSAGES_READ_MAX)) {
    const message = readMessage(entry, count, mayCall);
    // The later entry wins: a platform that lists an edited message twice lists the edit last.
    if (message) byKey.set(message.key, message);
  }
  const warnings: GatherWarning[] = [];
  if (counts.size > 0) {
    const list = [...counts].map(([problem, times]) => `${problem}: ${times}`).join('; ');
    warnings.push({ code: 'history_message_unusable', message: `Left out of the chat history: ${list}.` });
  }
  return { history: { messages: [...byKey.values()], oldestMs: dated[0]?.atMs ?? null }, warnings };
}

/** The entries that have a date, oldest first. Entries of the same instant keep the order in which things were said. */
function readDates(entries: unknown[], nowMs: number, count: (problem: string) => void): DatedEntry[] {
  const dated: DatedEntry[] = [];
  for (const raw of entries) {
    const date = isJsonObject(raw) ? dateField.safeParse(raw.date) : undefined;
    if (date === undefined) count('entries that are not objects');
    else if (!date.success) count('messages without a usable date');
    else {
      const atMs = Date.parse(date.data);
      if (atMs > nowMs + FUTURE_MS) count('messages dated more than a day ahead');
      else dated.push({ raw: raw as Record<string, unknown>, atMs });
    }
  }
  // Newest first is a common order; turned round, messages of the same second stay in sequence.
  if (dated.length > 1 && dated[0]!.atMs > dated.at(-1)!.atMs) dated.reverse();
  return dated.sort((a, b) => a.atMs - b.atMs);
}

function readMessage(
  { raw, atMs }: DatedEntry,
  count: (problem: string) => void,
  mayCall: (url: string) => boolean,
): HistoryMessage | undefined {
  const { members, refused } = readMembers(undatedFields, raw);
  if (members.id === undefined || members.sender === undefined) {
    count(members.id === undefined ? 'messages without a usable id' : 'messages without a usable sender');
    return undefined;
  }
  for (const field of refused) count(`member ${field}`);
  const pictureUrls = (members.pictureUrls ?? []).filter((url) => isHttps(url) || mayCall(url));
  if (pictureUrls.length < (members.pictureUrls?.length ?? 0)) count('messages with pictures that are not https');
  const text = members.text ?? null;
  if (text !== null && text.length > TEXT_LENGTH_MAX) count(`texts cut at ${TEXT_LENGTH_MAX} characters`);
  const at = new Date(atMs).toISOString();
  const message: HistoryMessage = {
    key: messageKey(members.id, members.sender, at),
    id: members.id,
    sender: members.sender,
    at,
    text: text === null ? null : cutText(text),
    pictureUrls: pictureUrls.slice(0, PICTURES_MAX),
    poke: members.poke === true || members.type === 'ACTION_POKE',
    gifts: (members.gifts ?? []).slice(0, GIFTS_MAX).map(({ name, tier }) => ({ name, tier: tier ?? null })),
    sticker: members.sticker ?? null,
    source: 'PLATFORM',
  };
  if (isEmpty(message)) {
    count('messages without any content');
    return undefined;
  }
  return message;
}

function isEmpty({ text, pictureUrls, poke, gifts, sticker }: HistoryMessage): boolean {
  return text === null && pictureUrls.length === 0 && !poke && gifts.length === 0 && sticker === null;
}

/** Lone surrogates become U+FFFD: no store and no model takes them. */
function cutText(text: string): string {
  return text.slice(0, TEXT_LENGTH_MAX).replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Identity of a message: ids alone repeat. 64 bits are plenty among the 60 messages of one conversation. */
export function messageKey(id: string, sender: string, at: string): string {
  return hash('sha256', `${id.length}:${id}\n${sender}\n${at}`, 'hex').slice(0, 16);
}
