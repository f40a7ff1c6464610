import type { Usage } from '../../usage.ts';
import { readCount, readObject } from '../read-json.ts';

/** `input_tokens` counts only what no cache was asked for: the three input counts add up to the prompt. */
export function readAnthropicUsage(body: unknown): Usage | undefined {
  const { usage } = readObject(body);
  if (typeof usage !== 'object' || usage === null) return undefined;
  const counts = readObject(usage);
  const cachedInputTokens = readCount(counts.cache_read_input_tokens);
  const cacheWriteTokens = readCount(counts.cache_creation_input_tokens);
  // Part of the former, as the two lifetimes differ in price.
  const longCacheWriteTokens = Math.min(
    cacheWriteTokens,
    readCount(readObject(counts.cache_creation).ephemeral_1h_input_tokens),
  );
  return {
    inputTokens: readCount(counts.input_tokens) + cachedInputTokens + cacheWriteTokens,
    cachedInputTokens,
    cacheWriteTokens,
    ...(longCacheWriteTokens > 0 ? { longCacheWriteTokens } : {}),
    outputTokens: readCount(counts.output_tokens),
    reasoningTokens: readCount(readObject(counts.output_tokens_details).thinking_tokens),
  };
}
