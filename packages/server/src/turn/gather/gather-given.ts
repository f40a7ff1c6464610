import { withDeliveredAnswers } from './delivered-answers.ts';
import {
  type ConversationMemory,
  type GatherOutcome,
  isMinor,
  type ProfileReport,
  warnOfMissingZone,
} from './gather.ts';
import type { GatherWarning } from './gather-warning.ts';
import type { Gathered, HistoryMessage, TurnSubject } from './gathered.ts';
import { cutHistory } from './merge-history.ts';
import { readMessages } from './sources/history.ts';
import { isHttps } from './sources/picture-url.ts';
import { type ProfileReading, type ProfileRole, readProfileMembers } from './sources/profile.ts';

/** A conversation that came with the request, as it was sent. */
export interface GivenConversation {
  userProfile: Readonly<Record<string, unknown>>;
  personaProfile: Readonly<Record<string, unknown>>;
  messages: unknown[];
}

type UsableProfile = Extract<ProfileReading, { ok: true }>;

/**
 * The same as `gather`, from what a request brought along, read by the same readers. Nothing of it is kept: profiles and
 * history of the platform's endpoints are not replaced by it. What the user wrote since the persona's last listed message
 * wants an answer, whatever was answered before: the caller asks for one now. Pure.
 *
 * `needsAnswer` false: the user may have nothing unanswered. `mayCall`: pictures that pass without https.
 */
export function gatherGiven(
  subject: TurnSubject,
  given: GivenConversation,
  memory: Omit<ConversationMemory, 'user' | 'persona' | 'history' | 'coveredKeys'>,
  nowMs: number,
  { needsAnswer = true, mayCall = isHttps }: { needsAnswer?: boolean; mayCall?: (url: string) => boolean } = {},
): GatherOutcome {
  const { request } = subject;
  const now = new Date(nowMs).toISOString();
  const user = readProfileMembers(given.userProfile, request.userProfileId, 'user', now, mayCall);
  const persona = readProfileMembers(given.personaProfile, request.personaProfileId, 'persona', now, mayCall);
  const { history, warnings: historyWarnings } = readMessages(given.messages, nowMs, mayCall);
  const warnings = [...warningsOf(user, 'user'), ...warningsOf(persona, 'persona'), ...historyWarnings];
  const end = { toStore: { profiles: [], history: null }, warnings };
  // Whoever took the request refused it then: id and name are all that is indispensable.
  if (!user.ok || !persona.ok) {
    const code = [user, persona].find((reading) => !reading.ok)?.code ?? 'profile_missing';
    return { kind: 'DROP', code, reason: 'PROFILE_UNAVAILABLE', ...end };
  }
  if (isMinor(persona, now)) {
    warnings.push({ code: 'persona_under_age', message: 'The persona is under 18: nothing is ever written for it.' });
    return { kind: 'IGNORE', reason: 'PERSONA_REFUSED', ...end };
  }

  const listed = cutHistory(history.messages);
  const unanswered = unansweredIn(listed);
  const isAsked = request.replyParameters?.action !== undefined || request.replyParameters?.engage !== undefined;
  if (needsAnswer && unanswered.length === 0 && !isAsked) {
    return { kind: 'IGNORE', reason: 'NOTHING_TO_ANSWER', ...end };
  }
  warnOfMissingZone(persona.profile, warnings);
  const whole = withDeliveredAnswers(listed, new Map(), memory.deliveredAnswers);
  const messages = cutHistory(whole);
  const inView = new Set(messages.map(({ key }) => key));
  const unansweredKeys = unanswered.map(({ key }) => key).filter((key) => inView.has(key));
  const isCut = listed.length < history.messages.length || messages.length < whole.length;
  const gathered: Gathered = {
    at: now,
    user: user.profile,
    persona: persona.profile,
    ...(user.unreadableBirthdate || persona.unreadableBirthdate
      ? { unreadableBirthdates: { user: user.unreadableBirthdate, persona: persona.unreadableBirthdate } }
      : {}),
    history: messages,
    ...(isCut ? { isHistoryCut: true } : {}),
    unansweredKeys,
    record: memory.record,
    lastDisclosureAt: memory.lastDisclosureAt,
    offences: memory.offences,
    userUnderReview: memory.userUnderReview,
    ...(memory.crisisAt === null ? {} : { crisisAt: memory.crisisAt }),
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
  const report = {
    user: reportOf(user, now),
    persona: reportOf(persona, now),
    history: {
      response: 'FULL' as const,
      receivedCount: given.messages.length,
      keptCount: messages.length,
      unansweredMessageIds: unanswered.map(({ id }) => id),
      oldestAt: messages[0]?.at ?? null,
      newestAt: messages.at(-1)?.at ?? null,
    },
    durationMs: 0,
  };
  return { kind: 'GATHERED', gathered, report, ...end };
}

/** Of the user, since the persona's last message. */
function unansweredIn(listed: readonly HistoryMessage[]): HistoryMessage[] {
  const last = listed.findLastIndex(({ sender }) => sender === 'PERSONA');
  return listed.slice(last + 1).filter(({ sender }) => sender === 'USER');
}

/** Nobody fetches it again, so when it expires says nothing. */
function warningsOf(reading: ProfileReading, role: ProfileRole): GatherWarning[] {
  if (!reading.ok) return [{ code: reading.code, message: `The profile of the ${role} in the request is not usable.` }];
  return reading.warnings.filter(({ code }) => code !== 'profile_already_expired');
}

function reportOf({ profile }: UsableProfile, now: string): ProfileReport {
  const { version = null, expiresAt = null } = profile;
  return { origin: 'GIVEN', version, fetchedAt: now, expiresAt, fields: Object.keys(profile).sort() };
}
