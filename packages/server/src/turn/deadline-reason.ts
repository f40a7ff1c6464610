import { type DropReason, dropReasons } from '@repartee/contract';

/** Why a turn whose deadline passed is dropped: what it was still waiting for says more than that time ran out. */
export function reasonAtDeadline({ waitsFor }: { waitsFor: string | null }): DropReason {
  return dropReasons.find((reason) => reason === waitsFor) ?? 'DEADLINE_EXCEEDED';
}

export function deadlineMessage(reason: DropReason): string {
  const cause = reason === 'DEADLINE_EXCEEDED' ? '' : ` (${reason})`;
  return `The turn was dropped: maxProcessingTimeSeconds passed${cause}.`;
}
