import type { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { ChatModel, ProviderName } from '../model.ts';
import type { ModelFailure } from '../model-outcome.ts';
import type { NormalPrompt } from '../prompt.ts';
import type { Usage } from '../usage.ts';

/** The SDK's model of one wire format: it writes the request body and reads the answer, and keeps nothing of a call. */
export type WireModel = ReturnType<ReturnType<typeof createOpenAICompatible>['chatModel']>;
export type WireCallOptions = Parameters<WireModel['doGenerate']>[0];
export type WirePrompt = WireCallOptions['prompt'];

/** A failure the provider reported: an error status, or a 2xx whose body says that it failed. */
export interface ReportedFailure {
  status: number;
  headers: Headers;
  /** The parsed body, undefined where it was no JSON. It may quote the chat: read codes from it, pass nothing on. */
  body: unknown;
  /** For `Retry-After` given as a date. */
  now: Date;
}

/**
 * One wire format. `providers/<name>/` holds three files: `<name>-provider.ts` (this object), `map-error.ts` (the only
 * place that decides what a status means and whether trying again can help) and `read-usage.ts`. Nothing here retries,
 * logs, reads the environment or makes a request of its own.
 */
export interface Provider {
  readonly name: Exclude<ProviderName, 'sandbox'>;
  /** Builds the wire model of a table entry, once; every request goes through `fetch`. */
  connect(model: ChatModel, fetch: typeof globalThis.fetch): WireModel;
  /** The prompt in the provider's terms. */
  writePrompt(prompt: NormalPrompt): WirePrompt;
  /** What an error status means. */
  mapError(failure: ReportedFailure): ModelFailure;
  /** The error a 2xx body reports in place of an answer; undefined when it reports none. */
  findReportedError(failure: ReportedFailure): ModelFailure | undefined;
  /** The tokens a raw answer body speaks of; undefined when it speaks of none. */
  readUsage(body: unknown): Usage | undefined;
  /** True when the body says that the model itself refused. */
  isRefusal(body: unknown): boolean;
}
