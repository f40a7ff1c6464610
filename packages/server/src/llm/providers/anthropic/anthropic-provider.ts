import { createAnthropic } from '@ai-sdk/anthropic';
import type { Provider, WirePrompt } from '../provider.ts';
import { readObject } from '../read-json.ts';
import { writeMessageBlocks } from '../write-messages.ts';
import { findAnthropicError, mapAnthropicError } from './map-error.ts';
import { readAnthropicUsage } from './read-usage.ts';

const cacheHere = { anthropic: { cacheControl: { type: 'ephemeral' as const } } };
const cacheLong = { anthropic: { cacheControl: { type: 'ephemeral' as const, ttl: '1h' as const } } };

/** The Messages API. */
export const anthropicProvider: Provider = {
  name: 'anthropic',

  connect(model, fetch) {
    return createAnthropic({
      // Both are always given: the SDK would read the process environment for a missing one.
      baseURL: model.baseUrl ?? 'https://api.anthropic.com/v1',
      apiKey: model.apiKey ?? '',
      fetch,
    })(model.model);
  },

  /**
   * One block per section and per part of a message: a cache breakpoint belongs to a block (the API takes at most four),
   * and the cache is searched at the ends of the 20 blocks before each.
   */
  writePrompt(prompt) {
    const system: WirePrompt = prompt.system.map((section) => ({
      role: 'system',
      content: section.text,
      ...(section.cacheBreakpoint
        ? { providerOptions: section.cacheBreakpoint === 'LONG' ? cacheLong : cacheHere }
        : {}),
    }));
    return [...system, ...writeMessageBlocks(prompt.messages, cacheHere)];
  },

  mapError: mapAnthropicError,
  findReportedError: findAnthropicError,
  readUsage: readAnthropicUsage,
  isRefusal: (body) => readObject(body).stop_reason === 'refusal',
};
