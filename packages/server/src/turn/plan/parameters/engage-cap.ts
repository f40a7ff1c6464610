import { effectiveProjectSettings } from '@repartee/contract';
import type { Gathered, TurnSubject } from '../../gather/gathered.ts';
import type { EngagePlan, TurnKind } from '../plan.ts';
import { isProactive, kindAsked } from './kind.ts';

/**
 * How many messages the persona wrote by itself since the user last reacted, and how many the project allows. Null where
 * the persona does not write by itself. The count is our own, whatever the platform's history shows; any message of the
 * user that no reply has covered, a poke or a gift too, begins it anew.
 */
export function planEngage(subject: TurnSubject, gathered: Gathered, kind: TurnKind): EngagePlan | null {
  if (!isProactive(kind)) return null;
  const { unansweredMax } = effectiveProjectSettings(subject.settings).engageCaps;
  const hasReacted = gathered.unansweredKeys.length > 0;
  return { unanswered: hasReacted ? 0 : (gathered.record.proactiveIds?.length ?? 0), max: unansweredMax };
}

/** Whether the persona was asked to write by itself, and would. A test is none. */
export function wouldEngage(subject: TurnSubject, gathered: Gathered): boolean {
  const { replyParameters } = subject.request;
  return (
    !subject.isTest && replyParameters?.engage !== undefined && isProactive(kindAsked(replyParameters, gathered).kind)
  );
}

/**
 * Whether this turn would be one unasked message too many; forced kinds as well. Looked at before anything is spent on
 * the turn. A test neither counts nor is counted.
 */
export function reachedEngageCap(subject: TurnSubject, gathered: Gathered): EngagePlan | null {
  if (subject.isTest || !subject.request.replyParameters?.engage) return null;
  const { kind } = kindAsked(subject.request.replyParameters, gathered);
  const engage = planEngage(subject, gathered, kind);
  return engage !== null && engage.unanswered >= engage.max ? engage : null;
}
