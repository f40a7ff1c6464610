export interface RateVerdict {
  isAllowed: boolean;
  /** Requests of a full bucket. */
  limit: number;
  remaining: number;
  /** Whole seconds until the bucket is full again. */
  resetSeconds: number;
  /** Whole seconds until the next request is allowed, at least 1. */
  retryAfterSeconds: number;
}

export interface RateLimiter {
  take(keyId: string): RateVerdict;
}

/** Beyond this many keys, buckets that are full again are forgotten: a new one starts full as well. */
const bucketsMax = 10_000;

/**
 * A token bucket per access key, in this process: with several api processes each has its own. `nowMs` is a monotonic
 * clock. A bucket holds one second's worth, at least one request.
 */
export function createRateLimiter(perSecond: number, nowMs: () => number = () => performance.now()): RateLimiter {
  const limit = Math.max(1, Math.ceil(perSecond));
  const buckets = new Map<string, { tokens: number; atMs: number }>();

  function filled(bucket: { tokens: number; atMs: number }, atMs: number): number {
    return Math.min(limit, bucket.tokens + ((atMs - bucket.atMs) / 1000) * perSecond);
  }

  function forgetFullOnes(atMs: number): void {
    for (const [keyId, bucket] of buckets) if (filled(bucket, atMs) >= limit) buckets.delete(keyId);
  }

  return {
    take(keyId) {
      const atMs = nowMs();
      let bucket = buckets.get(keyId);
      if (bucket === undefined) {
        if (buckets.size >= bucketsMax) forgetFullOnes(atMs);
        bucket = { tokens: limit, atMs };
        buckets.set(keyId, bucket);
      }
      const tokens = filled(bucket, atMs);
      const isAllowed = tokens >= 1;
      bucket.tokens = isAllowed ? tokens - 1 : tokens;
      bucket.atMs = atMs;
      return {
        isAllowed,
        limit,
        remaining: Math.floor(bucket.tokens),
        resetSeconds: Math.ceil((limit - bucket.tokens) / perSecond),
        retryAfterSeconds: Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond)),
      };
    },
  };
}
