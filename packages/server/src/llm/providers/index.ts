/**
 * The wire formats, one folder each. A new one is a folder with the three files `provider.ts` describes, a line here,
 * and a pass of `conformance.test.ts`, which runs the same guarantees against every entry of this list.
 */
import { anthropicProvider } from './anthropic/anthropic-provider.ts';
import { googleProvider } from './google/google-provider.ts';
import { openAiCompatibleProvider } from './openai-compatible/openai-compatible-provider.ts';
import type { Provider } from './provider.ts';

export const providers: readonly Provider[] = [openAiCompatibleProvider, anthropicProvider, googleProvider];
