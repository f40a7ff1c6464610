/** product.md 2.8: eight tries over about four hours, then dead letter. */
const waitsMs = [5_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000, 7_200_000];
export const triesMax = waitsMs.length + 1;

/** Client errors that another try hardly mends; the platform may still be in the middle of a deployment. */
const hopelessStatuses = new Set([400, 404, 422]);
const hopelessTriesMax = 3;

/** A longer `Retry-After` than this is not believed: the longest regular wait is 2 h. */
const retryAfterMaxMs = 7_200_000;

export type NextTry = { kind: 'RETRY'; waitMs: number } | { kind: 'GIVE_UP' } | { kind: 'DISABLE' };

/**
 * What follows a failed attempt. `attempt` counts from 1; `status` is null when there was no HTTP answer; `random` is in
 * [0, 1) and spreads the waits by ±20 %, so that a platform coming back is not met by everything at once.
 */
export function nextTry(attempt: number, status: number | null, retryAfterMs: number | null, random: number): NextTry {
  if (status === 410) return { kind: 'DISABLE' };
  if (status !== null && hopelessStatuses.has(status) && attempt >= hopelessTriesMax) return { kind: 'GIVE_UP' };
  const waitMs = waitsMs[attempt - 1];
  if (waitMs === undefined) return { kind: 'GIVE_UP' };
  const spread = waitMs * (0.8 + 0.4 * random);
  return { kind: 'RETRY', waitMs: Math.max(spread, Math.min(retryAfterMs ?? 0, retryAfterMaxMs)) };
}
