import { effectiveProjectSettings, type Language, type ProjectSettings } from '@repartee/contract';
import { languagePackFor } from '../../../language/index.ts';
import type { DisclosurePlan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { planFictionalProfile } from './fictional-profile.ts';

const HOUR_MS = 3600_000;
/** User messages this far apart belong to different sessions. */
const SESSION_GAP_MS = 30 * 60_000;

/**
 * Whether the persona says that an AI writes: unasked when it is due, and whenever somebody sincerely asks, also where the
 * platform's own interface tells users. Every kind of reply with a text may be a conversation's first answer, an icebreaker
 * as well as the last word before a stop.
 */
export function planDisclosure(context: PlanContext, kind: TurnKind, writtenLanguage: Language): DisclosurePlan {
  const { mode } = effectiveProjectSettings(context.subject.settings).disclosure;
  const hasText = kind !== 'STOP' || (context.decision.kind === 'STOP' && context.decision.stop.lastAnswer);
  const isSilent = context.subject.isTest || !hasText;
  const due = isSilent || mode === 'PLATFORM' ? null : dueReason(context);
  const reason = due ?? (context.decision.isAskedSincerely && !isSilent ? 'ASKED' : null);
  return {
    sentence: reason && sentenceIn(writtenLanguage, context.subject.settings),
    ...(reason === null ? {} : fictionalIn(writtenLanguage, context)),
    reason,
    mode,
    language: writtenLanguage,
  };
}

/** Asked, a persona whose profile is to be called fictional says that as well. */
function fictionalIn(language: Language, context: PlanContext): Pick<DisclosurePlan, 'fictional'> {
  if (!context.decision.isAskedSincerely || !planFictionalProfile(context)) return {};
  return { fictional: languagePackFor(language).disclosure.fictional.text };
}

/** The project's own words, of the region before those of its language; else ours. */
function sentenceIn(language: Language, { disclosure }: ProjectSettings): string {
  const pack = languagePackFor(language);
  return disclosure?.sentences?.[language] ?? disclosure?.sentences?.[pack.language] ?? pack.disclosure.text;
}

function dueReason(context: PlanContext): DisclosurePlan['reason'] {
  const { gathered, subject } = context;
  if (gathered.lastDisclosureAt === null) return 'FIRST_ANSWER';
  const { sessionRepeatHours, repeatHours } = effectiveProjectSettings(subject.settings).disclosure;
  const now = Date.parse(gathered.at);
  const last = Date.parse(gathered.lastDisclosureAt);
  const session = currentSession(context, now);
  if (session === null) return now - last >= sessionRepeatHours * HOUR_MS ? 'SESSION' : null;
  // An older disclosure counts from the session's start: a session that needed none at its start is told in its turn.
  return now - Math.max(last, session.startedAt) >= repeatHours * HOUR_MS ? 'REPEAT' : null;
}

/**
 * The session this reply continues; null when it is the first answer of one. A session that reaches back beyond the
 * history has no start we know: its oldest message in view slides along with every new one.
 */
function currentSession({ gathered }: PlanContext, now: number): { startedAt: number } | null {
  const { history, unansweredKeys, isHistoryCut = false } = gathered;
  let startedAt: number | null = null;
  let hasGap = false;
  let lastUserAt = Number.NEGATIVE_INFINITY;
  for (const message of history) {
    if (message.sender !== 'USER') continue;
    const at = Date.parse(message.at);
    const isGap: boolean = startedAt !== null && at - lastUserAt >= SESSION_GAP_MS;
    if (startedAt === null || isGap) startedAt = at;
    hasGap ||= isGap;
    lastUserAt = at;
  }
  if (startedAt === null) return null;
  // Nobody waits for an answer and the user has been away: whoever writes now opens a new session.
  if (unansweredKeys.length === 0 && now - lastUserAt >= SESSION_GAP_MS) return null;
  if (isHistoryCut && !hasGap) return { startedAt: Number.NEGATIVE_INFINITY };
  const start = startedAt;
  const wasAnswered = history.some((message) => message.sender === 'PERSONA' && Date.parse(message.at) >= start);
  return wasAnswered ? { startedAt: start } : null;
}
