import type { Profile } from '@repartee/contract';
import { packBytes } from '../../platform/packed-bytes.ts';
import { isUnderAge, isUnderAgeByYear } from '../known-age.ts';
import { withDeliveredAnswers } from './delivered-answers.ts';
import type { GatherWarning } from './gather-warning.ts';
import type { DeliveredAnswer, Gathered, HistoryMessage, PersonaRecord, TurnSubject } from './gathered.ts';
import { askSinceMs, cutHistory, isFullAnswer, mergeHistory } from './merge-history.ts';
import { obtainHistory } from './obtain-history.ts';
import { type ObtainedProfile, obtainProfile, type ProfileOrigin, type SourceFailure } from './obtain-profile.ts';
import type { CachedProfile } from './profile-cache.ts';
import type { FetchedHistory } from './sources/history.ts';
import type { CallTools } from './sources/platform-call.ts';
import type { ProfileRole } from './sources/profile.ts';
import { newStoredHistory, type StoredHistory } from './stored-history.ts';
import { findUnanswered } from './unanswered.ts';

/** What we know of a conversation before we ask the platform; loaded in one query. */
export interface ConversationMemory {
  user: CachedProfile | null;
  persona: CachedProfile | null;
  history: StoredHistory | null;
  /** Keys of USER messages that answered turns covered: at least their `Gathered.unansweredKeys`. */
  coveredKeys: string[];
  record: PersonaRecord;
  /** The latest answers the platform accepted; older than the history is long they no longer matter. */
  deliveredAnswers: DeliveredAnswer[];
  lastDisclosureAt: string | null;
  offences: Record<string, number>;
  userUnderReview: boolean;
  /** ISO. */
  crisisAt: string | null;
}

export interface PlatformEndpoints {
  profileUrl: string;
  chatHistoryUrl: string;
  headers: Readonly<Record<string, string>>;
}

export interface GatherTools extends CallTools {
  endpoints: PlatformEndpoints;
  memory: ConversationMemory;
  /** How often this turn's gathering ended in RETRY before; the waits grow with it. */
  earlierRetries: number;
}

/** What to keep, whatever the outcome: what was read once need not be asked again. */
export interface GatherWrites {
  profiles: CachedProfile[];
  /** A `StoredHistory` as it is to be stored, packed; at most 64 KiB unpacked. Null: unchanged. */
  history: Buffer | null;
}

export type SourceProblem = 'PROFILE_UNAVAILABLE' | 'HISTORY_UNAVAILABLE';

/** How things came, for the turn's story; no texts. */
export interface GatherReport {
  user: ProfileReport;
  persona: ProfileReport;
  history: {
    /** DELTA: only what is newer than our copy was sent. */
    response: 'FULL' | 'DELTA';
    receivedCount: number;
    keptCount: number;
    /** The platform's ids of the messages this turn answers. */
    unansweredMessageIds: string[];
    oldestAt: string | null;
    newestAt: string | null;
  };
  durationMs: number;
}

export interface ProfileReport {
  origin: ProfileOrigin;
  version: string | null;
  fetchedAt: string;
  expiresAt: string | null;
  /** Names of the members that could be used. */
  fields: string[];
}

export type GatherOutcome = { toStore: GatherWrites; warnings: GatherWarning[] } & (
  | { kind: 'GATHERED'; gathered: Gathered; report: GatherReport }
  /** Wait in the database. `reason` is what a drop would say if the deadline came first. */
  | { kind: 'RETRY'; code: string; afterMs: number; reason: SourceProblem }
  | { kind: 'DROP'; code: string; reason: SourceProblem }
  | { kind: 'IGNORE'; reason: 'NOTHING_TO_ANSWER' | 'PERSONA_REFUSED' }
);

/** A platform may enqueue before its own history shows the message: one more look after this wait. */
const SECOND_LOOK_WAIT_MS = 2000;
const RETRY_FIRST_MS = 2000;
const RETRY_LONGEST_MS = 60_000;

/** Both profiles and the history, asked for side by side. Never rejects because of what a platform answers. */
export async function gather(subject: TurnSubject, tools: GatherTools): Promise<GatherOutcome> {
  const startedMs = tools.engineNowMs();
  const { request } = subject;
  const { memory } = tools;
  const stored = memory.history?.messages ?? [];
  const sinceMs = askSinceMs(stored, tools.engineNowMs());
  const [user, persona, firstLook] = await Promise.all([
    obtainProfile(questionOf(subject, tools, 'user'), tools),
    obtainProfile(questionOf(subject, tools, 'persona'), tools),
    askHistory(subject, tools, sinceMs),
  ]);
  const warnings = [...user.warnings, ...persona.warnings, ...firstLook.warnings];
  const toStore: GatherWrites = {
    profiles: [user, persona].flatMap((obtained) => (obtained.ok && obtained.toStore ? [obtained.toStore] : [])),
    history: null,
  };
  const end = { toStore, warnings };

  if (persona.ok && isMinor(persona, nowIso(tools))) {
    warnings.push({ code: 'persona_under_age', message: 'The persona is under 18: nothing is ever written for it.' });
    return { kind: 'IGNORE', reason: 'PERSONA_REFUSED', ...end };
  }
  if (!user.ok || !persona.ok || !firstLook.ok) {
    const failures = [
      ...failureOf('PROFILE_UNAVAILABLE', user),
      ...failureOf('PROFILE_UNAVAILABLE', persona),
      ...failureOf('HISTORY_UNAVAILABLE', firstLook),
    ];
    return { ...decideFailure(failures, subject, tools), ...end };
  }

  let look = firstLook.history;
  let view = viewHistory(look, sinceMs, tools);
  const isAsked = request.replyParameters?.action !== undefined || request.replyParameters?.engage !== undefined;
  if (view.unansweredKeys.length === 0 && !isAsked) {
    if (tools.engineNowMs() + SECOND_LOOK_WAIT_MS < Date.parse(subject.deadlineAt)) {
      await tools.wait(SECOND_LOOK_WAIT_MS);
      const secondLook = await askHistory(subject, tools, sinceMs);
      warnings.push(...secondLook.warnings);
      if (!secondLook.ok) {
        return { ...decideFailure(failureOf('HISTORY_UNAVAILABLE', secondLook), subject, tools), ...end };
      }
      look = secondLook.history;
      view = viewHistory(look, sinceMs, tools);
    }
    toStore.history = view.toStore;
    if (view.unansweredKeys.length === 0) return { kind: 'IGNORE', reason: 'NOTHING_TO_ANSWER', ...end };
  }
  toStore.history = view.toStore;

  warnOfMissingZone(persona.profile, warnings);
  const gathered: Gathered = {
    at: nowIso(tools),
    user: user.profile,
    persona: persona.profile,
    ...(user.unreadableBirthdate || persona.unreadableBirthdate
      ? { unreadableBirthdates: { user: user.unreadableBirthdate, persona: persona.unreadableBirthdate } }
      : {}),
    history: view.messages,
    ...(view.isCut ? { isHistoryCut: true } : {}),
    unansweredKeys: view.unansweredKeys,
    record: memory.record,
    lastDisclosureAt: memory.lastDisclosureAt,
    offences: memory.offences,
    userUnderReview: memory.userUnderReview,
    ...(memory.crisisAt === null ? {} : { crisisAt: memory.crisisAt }),
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
  const report: GatherReport = {
    user: profileReport(user),
    persona: profileReport(persona),
    history: historyReport(look, sinceMs, view),
    durationMs: Math.max(0, Math.round(tools.engineNowMs() - startedMs)),
  };
  return { kind: 'GATHERED', gathered, report, ...end };
}

/** The most common mistake of platforms. */
export function warnOfMissingZone({ timeZone }: Profile, warnings: GatherWarning[]): void {
  if (timeZone !== undefined) return;
  warnings.push({
    code: 'persona_time_zone_missing',
    message: 'The persona has no usable timeZone: its clock is UTC, so its times of day may be wrong.',
  });
}

export function isMinor(
  { profile, unreadableBirthdate }: Pick<Extract<ObtainedProfile, { ok: true }>, 'profile' | 'unreadableBirthdate'>,
  now: string,
): boolean {
  return isUnderAge(profile.birthdate, now) || isUnderAgeByYear(unreadableBirthdate, now);
}

function profileReport({ profile, origin, fetchedAt }: Extract<ObtainedProfile, { ok: true }>): ProfileReport {
  const { version = null, expiresAt = null } = profile;
  return { origin, version, fetchedAt, expiresAt, fields: Object.keys(profile).sort() };
}

function historyReport(look: FetchedHistory, sinceMs: number | null, view: HistoryView): GatherReport['history'] {
  const unanswered = new Set(view.unansweredKeys);
  return {
    response: isFullAnswer(look, sinceMs) ? 'FULL' : 'DELTA',
    receivedCount: look.messages.length,
    keptCount: view.messages.length,
    unansweredMessageIds: view.messages.filter(({ key }) => unanswered.has(key)).map(({ id }) => id),
    oldestAt: view.messages[0]?.at ?? null,
    newestAt: view.messages.at(-1)?.at ?? null,
  };
}

/**
 * Whether the platform lists a USER message beside the known ones: the cheap look before a model call or a written reply is
 * given up for a merge. False when the history cannot be read: then the turn finishes, and the next one sees the message.
 *
 * @param deadlineAt ISO; the look takes no longer
 */
export async function hasNewUserMessage(
  parties: Pick<TurnSubject['request'], 'userProfileId' | 'personaProfileId'>,
  knownMessages: readonly HistoryMessage[],
  deadlineAt: string,
  tools: CallTools & { endpoints: PlatformEndpoints },
): Promise<boolean> {
  const listed = knownMessages.filter(({ source }) => source === 'PLATFORM');
  const sinceMs = askSinceMs(listed, tools.engineNowMs());
  const look = await askHistory({ request: parties, deadlineAt }, tools, sinceMs);
  if (!look.ok) return false;
  const known = new Set(listed.map(({ key }) => key));
  // A full answer also lists what was cut from the prompt: older than all we kept, so no news.
  return look.history.messages.some(
    ({ key, sender, at }) =>
      sender === 'USER' && !known.has(key) && Date.parse(at) >= (sinceMs ?? Number.NEGATIVE_INFINITY),
  );
}

function questionOf({ request, deadlineAt }: TurnSubject, { endpoints, memory }: GatherTools, role: ProfileRole) {
  const isUser = role === 'user';
  return {
    role,
    profileId: isUser ? request.userProfileId : request.personaProfileId,
    askedVersion: isUser ? request.userProfileVersion : request.personaProfileVersion,
    cached: isUser ? memory.user : memory.persona,
    url: endpoints.profileUrl,
    headers: endpoints.headers,
    deadlineMs: Date.parse(deadlineAt),
  };
}

function askHistory(
  {
    request,
    deadlineAt,
  }: { request: Pick<TurnSubject['request'], 'userProfileId' | 'personaProfileId'>; deadlineAt: string },
  tools: CallTools & { endpoints: PlatformEndpoints },
  sinceMs: number | null,
) {
  const { userProfileId, personaProfileId } = request;
  const { chatHistoryUrl: url, headers } = tools.endpoints;
  const deadlineMs = Date.parse(deadlineAt);
  return obtainHistory({ userProfileId, personaProfileId, sinceMs, url, headers, deadlineMs }, tools);
}

interface HistoryView {
  messages: HistoryMessage[];
  unansweredKeys: string[];
  /** The conversation is older than `messages` reach. */
  isCut: boolean;
  toStore: GatherWrites['history'];
}

/** The conversation as the turn sees it, and our copy of the platform's list as it is to be stored. */
function viewHistory(fetched: FetchedHistory, sinceMs: number | null, { memory, ...tools }: GatherTools): HistoryView {
  const now = nowIso(tools);
  const before = memory.history;
  const merged = mergeHistory(before?.messages ?? [], fetched, sinceMs);
  const listed = cutHistory(merged);
  const isListCut = before?.isCut === true || listed.length < merged.length;
  const seenAt = new Map(before?.messages.map(({ key }, index) => [key, before.seenAt[index] ?? now]));
  for (const { key } of listed) if (!seenAt.has(key)) seenAt.set(key, now);
  const { unansweredKeys, answeredBefore } = findUnanswered(
    listed,
    new Set(memory.coveredKeys),
    before === null ? null : new Set(before.answeredBefore),
  );
  const { json } = newStoredHistory(listed, seenAt, answeredBefore, now, isListCut);
  const isChanged = before === null || json !== JSON.stringify(before);
  const whole = withDeliveredAnswers(listed, seenAt, memory.deliveredAnswers);
  const messages = cutHistory(whole);
  const inView = new Set(messages.map(({ key }) => key));
  return {
    messages,
    unansweredKeys: unansweredKeys.filter((key) => inView.has(key)),
    isCut: isListCut || messages.length < whole.length,
    toStore: isChanged ? packBytes(Buffer.from(json, 'utf8')) : null,
  };
}

interface NamedFailure extends SourceFailure {
  reason: SourceProblem;
}

function failureOf(
  reason: SourceProblem,
  source: ObtainedProfile | Awaited<ReturnType<typeof obtainHistory>>,
): NamedFailure[] {
  return source.ok ? [] : [{ ...source.failure, reason }];
}

/** One failure that waiting cannot mend ends the turn; else all are waited for together. */
function decideFailure(failures: NamedFailure[], { deadlineAt }: TurnSubject, tools: GatherTools) {
  const final = failures.find(({ retryable }) => !retryable);
  if (final) return { kind: 'DROP' as const, code: final.code, reason: final.reason };
  const backoffMs = Math.min(RETRY_FIRST_MS * 2 ** Math.min(tools.earlierRetries, 10), RETRY_LONGEST_MS);
  const askedMs = Math.max(0, ...failures.map(({ retryAfterMs }) => retryAfterMs ?? 0));
  const waitMs = Math.max(backoffMs * (0.8 + 0.4 * tools.random()), askedMs);
  const leftMs = Math.max(0, Date.parse(deadlineAt) - tools.engineNowMs());
  const { code, reason } = failures[0]!;
  return { kind: 'RETRY' as const, code, afterMs: Math.round(Math.min(waitMs, leftMs)), reason };
}

function nowIso(tools: Pick<CallTools, 'engineNowMs'>): string {
  return new Date(tools.engineNowMs()).toISOString();
}
