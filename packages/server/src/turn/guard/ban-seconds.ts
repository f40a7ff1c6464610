import { progressiveBanDurations } from '@repartee/contract';

/** How long a stop lasts (product.md section 3). Pure. */
export type BanLength = { kind: 'NO_STOP' } | { kind: 'STOP'; seconds: number | null };

/**
 * The n-th offence takes the n-th value. A list set by request or project repeats its last value, so it is never
 * permanent, and `[]` never stops; the default list ends in a permanent stop, which needs a confirmed finding and is
 * the longest temporary one without.
 *
 * @param ownList the most specific list that was set; undefined for the default
 * @param earlierOffences within 30 days
 */
export function banLength(
  ownList: readonly number[] | undefined,
  earlierOffences: number,
  isConfirmed: boolean,
): BanLength {
  if (ownList !== undefined) {
    const seconds = ownList[Math.min(earlierOffences, ownList.length - 1)];
    return seconds === undefined ? { kind: 'NO_STOP' } : { kind: 'STOP', seconds };
  }
  const seconds = progressiveBanDurations[earlierOffences];
  if (seconds !== undefined) return { kind: 'STOP', seconds };
  return { kind: 'STOP', seconds: isConfirmed ? null : progressiveBanDurations.at(-1)! };
}
