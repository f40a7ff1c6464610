import { findHoldingBack, findReturnTimes } from '../../language/index.ts';
import type { DraftFault } from '../generate/draft.ts';
import type { Plan, TurnKind } from '../plan/plan.ts';

/**
 * Manners where somebody goes or was silent (product.md 4.7): no guilt, no pleading, no false urgency, and a pause that
 * names no time. Other replies are not looked at: "stay a little" is an ordinary thing to say about a party.
 */
export type MannersPlan = Pick<Plan, 'kind' | 'userLeaves'>;

/** The persona writes unasked, to somebody silent, or takes leave itself. */
const LOOKED_AT: ReadonlySet<TurnKind> = new Set(['ICEBREAKER', 'NUDGE', 'REVIVE', 'PAUSE', 'STOP']);

export function checkManners(messages: readonly string[], { kind, userLeaves = false }: MannersPlan): DraftFault[] {
  if (!userLeaves && !LOOKED_AT.has(kind)) return [];
  return messages.flatMap((text, messageIndex): DraftFault[] => [
    ...findHoldingBack(text).map(({ rule }) => ({ code: 'HOLDS_USER_BACK' as const, rule, messageIndex })),
    ...(kind === 'PAUSE'
      ? findReturnTimes(text).map(({ rule }) => ({ code: 'NAMES_A_TIME' as const, rule, messageIndex }))
      : []),
  ]);
}
