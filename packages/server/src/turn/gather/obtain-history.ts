import type { GatherWarning } from './gather-warning.ts';
import { callWarning, type SourceFailure } from './obtain-profile.ts';
import { type FetchedHistory, HISTORY_BYTES_MAX, readHistory } from './sources/history.ts';
import { type CallTools, callPlatform } from './sources/platform-call.ts';

export interface HistoryQuestion {
  userProfileId: string;
  personaProfileId: string;
  /** Sent as `lastMessageDate`; null sends none. */
  sinceMs: number | null;
  url: string;
  headers: Readonly<Record<string, string>>;
  deadlineMs: number;
}

export type ObtainedHistory =
  | { ok: true; history: FetchedHistory; warnings: GatherWarning[] }
  | { ok: false; failure: SourceFailure; warnings: GatherWarning[] };

export async function obtainHistory(question: HistoryQuestion, tools: CallTools): Promise<ObtainedHistory> {
  const { userProfileId, personaProfileId, sinceMs, url, headers, deadlineMs } = question;
  const query: [string, string][] = [
    ['userProfileId', userProfileId],
    ['personaProfileId', personaProfileId],
  ];
  if (sinceMs !== null) query.push(['lastMessageDate', new Date(sinceMs).toISOString()]);
  const call = await callPlatform({ url, query, headers, bytesMax: HISTORY_BYTES_MAX, deadlineMs }, tools);
  if (!call.ok) return { ok: false, failure: call, warnings: [callWarning('chat history endpoint', call)] };
  const reading = readHistory(call.body, tools.engineNowMs(), tools.http.mayCall);
  if (reading.ok) return reading;
  const { code, retryable, message } = reading;
  return { ok: false, failure: { code, retryable, retryAfterMs: null }, warnings: [{ code, message }] };
}
