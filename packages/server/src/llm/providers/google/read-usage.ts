import type { Usage } from '../../usage.ts';
import { readCount, readObject } from '../read-json.ts';

/** The prompt count holds the cached tokens; thoughts are counted beside the candidate's tokens. */
export function readGoogleUsage(body: unknown): Usage | undefined {
  const { usageMetadata } = readObject(body);
  if (typeof usageMetadata !== 'object' || usageMetadata === null) return undefined;
  const counts = readObject(usageMetadata);
  const reasoningTokens = readCount(counts.thoughtsTokenCount);
  return {
    inputTokens: readCount(counts.promptTokenCount),
    cachedInputTokens: readCount(counts.cachedContentTokenCount),
    cacheWriteTokens: 0,
    outputTokens: readCount(counts.candidatesTokenCount) + reasoningTokens,
    reasoningTokens,
  };
}
