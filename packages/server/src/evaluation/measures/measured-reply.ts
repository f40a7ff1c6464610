import type { Plan } from '../../turn/index.ts';
import type { TurnRecord } from '../run/turn-record.ts';

/** A plain reply that was written to its end: what texts are measured on. */
export interface MeasuredReply {
  turn: TurnRecord;
  plan: Plan;
  /** What the model wrote first, what polish was given, what went out (without the disclosure). */
  firstDraft: readonly string[];
  draft: readonly string[];
  sent: readonly string[];
}

/** Where in its making a text is looked at. */
export const phases = ['firstDraft', 'draft', 'sent'] as const;
export type Phase = (typeof phases)[number];

/** Last answers before a stop follow other rules, and what was cut off by the limit of costs is not as it would have been. */
export function measuredReplies(turns: readonly TurnRecord[]): MeasuredReply[] {
  return turns.flatMap((turn): MeasuredReply[] => {
    const { ending, plan, firstDraft, draft, sent } = turn.outcome;
    if (ending.kind !== 'ANSWERED' || plan?.kind !== 'REPLY' || firstDraft === null || draft === null) return [];
    return [{ turn, plan, firstDraft, draft, sent }];
  });
}
