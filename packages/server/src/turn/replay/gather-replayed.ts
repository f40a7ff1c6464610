import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import type { GatherOutcome } from '../gather/index.ts';
import { cutHistory } from '../gather/merge-history.ts';
import { readHistory } from '../gather/sources/history.ts';
import { type ProfileRole, readProfile } from '../gather/sources/profile.ts';
import { findUnanswered } from '../gather/unanswered.ts';
import type { ReplayInput } from './replay-turn.ts';

/** What `gather` makes of two platform answers, from a conversation at hand: read by the same readers. Pure. */
export function gatherReplayed(subject: TurnSubject, input: ReplayInput): GatherOutcome {
  const { at } = input;
  const read = (profile: object, id: string, role: ProfileRole) =>
    readProfile(Buffer.from(JSON.stringify({ profile })), id, role, at);
  const user = read(input.userProfile, subject.request.userProfileId, 'user');
  const persona = read(input.personaProfile, subject.request.personaProfileId, 'persona');
  const history = readHistory(Buffer.from(JSON.stringify({ messages: input.messages })), Date.parse(at));
  const toStore = { profiles: [], history: null };
  if (!user.ok || !persona.ok) {
    const code = [user, persona].find((reading) => !reading.ok)?.code ?? 'profile_missing';
    return { kind: 'DROP', code, reason: 'PROFILE_UNAVAILABLE', toStore, warnings: [] };
  }
  if (!history.ok) return { kind: 'DROP', code: history.code, reason: 'HISTORY_UNAVAILABLE', toStore, warnings: [] };

  const warnings = [...user.warnings, ...persona.warnings, ...history.warnings];
  const { messages } = history.history;
  const kept = cutHistory(messages);
  const { unansweredKeys } = findUnanswered(kept, new Set(), null);
  if (unansweredKeys.length === 0) return { kind: 'IGNORE', reason: 'NOTHING_TO_ANSWER', toStore, warnings };
  const gathered: Gathered = {
    at,
    user: user.profile,
    persona: persona.profile,
    ...(user.unreadableBirthdate || persona.unreadableBirthdate
      ? { unreadableBirthdates: { user: user.unreadableBirthdate, persona: persona.unreadableBirthdate } }
      : {}),
    history: kept,
    ...(kept.length < messages.length ? { isHistoryCut: true } : {}),
    unansweredKeys,
    record: input.record,
    lastDisclosureAt: input.lastDisclosureAt,
    offences: {},
    userUnderReview: false,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
  const profileReport = (fields: object) => ({
    origin: 'FETCHED' as const,
    version: null,
    fetchedAt: at,
    expiresAt: null,
    fields: Object.keys(fields).sort(),
  });
  const report = {
    user: profileReport(user.profile),
    persona: profileReport(persona.profile),
    history: {
      response: 'FULL' as const,
      receivedCount: messages.length,
      keptCount: kept.length,
      unansweredMessageIds: kept.filter(({ key }) => unansweredKeys.includes(key)).map(({ id }) => id),
      oldestAt: kept[0]?.at ?? null,
      newestAt: kept.at(-1)?.at ?? null,
    },
    durationMs: 0,
  };
  return { kind: 'GATHERED', gathered, report, toStore, warnings };
}
