import type { Usage } from '../../usage.ts';
import { readCount, readObject } from '../read-json.ts';

/** `prompt_tokens` holds the cached ones, `completion_tokens` the reasoning ones. */
export function readOpenAiCompatibleUsage(body: unknown): Usage | undefined {
  const { usage } = readObject(body);
  if (typeof usage !== 'object' || usage === null) return undefined;
  const counts = readObject(usage);
  const prompt = readObject(counts.prompt_tokens_details);
  return {
    inputTokens: readCount(counts.prompt_tokens),
    // DeepSeek counts its hits beside the details.
    cachedInputTokens: readCount(prompt.cached_tokens) || readCount(counts.prompt_cache_hit_tokens),
    cacheWriteTokens: readCount(prompt.cache_write_tokens),
    outputTokens: readCount(counts.completion_tokens),
    reasoningTokens: readCount(readObject(counts.completion_tokens_details).reasoning_tokens),
  };
}
