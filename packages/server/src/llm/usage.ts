/** Tokens of one call, in one shape for every provider. All are whole numbers, 0 where the provider said nothing. */
export interface Usage {
  /** The whole prompt: what was read from a cache and what was written into one are included. */
  inputTokens: number;
  cachedInputTokens: number;
  cacheWriteTokens: number;
  /** Of these, what is kept for an hour. Absent: none. */
  longCacheWriteTokens?: number;
  /** Everything generated and billed, reasoning included. */
  outputTokens: number;
  reasoningTokens: number;
}

export const noUsage: Readonly<Usage> = Object.freeze({
  inputTokens: 0,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
});

/** The sum of two calls of the same turn and model. */
export function addUsage(one: Usage, other: Usage): Usage {
  const longCacheWriteTokens = (one.longCacheWriteTokens ?? 0) + (other.longCacheWriteTokens ?? 0);
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    cachedInputTokens: one.cachedInputTokens + other.cachedInputTokens,
    cacheWriteTokens: one.cacheWriteTokens + other.cacheWriteTokens,
    ...(longCacheWriteTokens > 0 ? { longCacheWriteTokens } : {}),
    outputTokens: one.outputTokens + other.outputTokens,
    reasoningTokens: one.reasoningTokens + other.reasoningTokens,
  };
}
