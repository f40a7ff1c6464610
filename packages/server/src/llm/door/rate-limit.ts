/** Of a minute's allowance, what may be taken at once after a quiet time; the rest flows in evenly. */
const burstShare = 0.1;
const minuteMs = 60_000;

/** An allowance per minute, of requests or of tokens. */
export interface RateLimit {
  /** 0: this much may be taken now; else how long until then. More than the burst may be taken when the burst is full. */
  waitMs(amount: number, nowMs: number): number;
  /** Takes it; may leave a debt, which the next ones wait for. */
  take(amount: number, nowMs: number): void;
  /** More (positive) or less (negative) was used than was taken. */
  correct(difference: number, nowMs: number): void;
}

/**
 * A token bucket that keeps its promise for every minute, not for an average one: burst and refill together make the
 * allowance, so that no 60 seconds hold more than `perMinute` requests. Tokens are estimates until the provider has
 * counted them, so a minute's tokens may pass the limit by what one call was longer than thought.
 */
export function createRateLimit(perMinute: number, startMs: number): RateLimit {
  const burst = Math.max(1, perMinute * burstShare);
  const perMs = (perMinute * (1 - burstShare)) / minuteMs;
  let available = burst;
  let countedAtMs = startMs;

  function refill(nowMs: number): void {
    available = Math.min(burst, available + Math.max(0, nowMs - countedAtMs) * perMs);
    countedAtMs = nowMs;
  }

  return {
    waitMs(amount, nowMs) {
      refill(nowMs);
      const missing = Math.min(amount, burst) - available;
      // A billionth: what adding up in floating point may lack.
      return missing <= 1e-9 ? 0 : Math.ceil(missing / perMs);
    },
    take(amount, nowMs) {
      refill(nowMs);
      available -= amount;
    },
    correct(difference, nowMs) {
      refill(nowMs);
      available -= difference;
    },
  };
}
