import { createGoogleGenerativeAI } from '@ai-sdk/google';
import type { Provider, WirePrompt } from '../provider.ts';
import { writeMessages } from '../write-messages.ts';
import { findGoogleError, mapGoogleError } from './map-error.ts';
import { readGoogleUsage } from './read-usage.ts';

/** The Gemini API (`generateContent`). Its caches work on the prefix by themselves: there are no breakpoints to set. */
export const googleProvider: Provider = {
  name: 'google',

  connect(model, fetch) {
    return createGoogleGenerativeAI({
      // Both are always given: the SDK would read the process environment for a missing one.
      baseURL: model.baseUrl ?? 'https://generativelanguage.googleapis.com/v1beta',
      apiKey: model.apiKey ?? '',
      fetch,
    })(model.model);
  },

  writePrompt(prompt) {
    const system: WirePrompt = prompt.system.map((section) => ({ role: 'system', content: section.text }));
    return [...system, ...writeMessages(prompt.messages)];
  },

  mapError: mapGoogleError,
  findReportedError: findGoogleError,
  readUsage: readGoogleUsage,
  // Every block comes from the provider's filters; the model's own refusals are plain text.
  isRefusal: () => false,
};
