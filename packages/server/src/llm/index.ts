/**
 * Models, knowing nothing of personas: a table of chat models the operator configured, one prompt shape, one outcome
 * shape, and one door through which every model call goes (`createModelCaller`).
 *
 * Promises: one HTTP request per call and no other request ever (no probe, no warm-up, no list of models); a total
 * time and a size limit on each; usage in one shape with cached tokens told apart, also for answers that were of no use;
 * whether trying again can help decided where the failure arose; the limits and circuits of door/. Assumes that the caller
 * counts, stores and repeats calls: nothing is retried here. When something goes wrong the outcome says so with a code;
 * no text of a provider, a prompt or a key is in an outcome's error or in a log line.
 */
export { type CallModel, createModelCaller, type ModelCallerOptions } from './call-model.ts';
export { type Cost, costOf, costOfNanos, formatCost, formatExactCost, nanosOfCost, parseCost } from './cost.ts';
export type { MonotonicClock } from './door/index.ts';
export { answerBytesMax } from './exchange.ts';
export {
  type ChatModel,
  type ModelCapabilities,
  type ModelLimits,
  type ModelParameters,
  type ModelPrices,
  type ModelTable,
  modelTableSchema,
  type ProviderName,
  providerNames,
} from './model.ts';
export type {
  JsonSchema,
  ModelCall,
  ModelCaller,
  ModelFailure,
  ModelFailureCode,
  ModelFinishReason,
  ModelOutcome,
} from './model-outcome.ts';
export {
  type EnvironmentReader,
  type ModelTableVerdict,
  modelTableFromEnvironment,
  resolveModelTable,
  sandboxModelTable,
  standardChatModels,
} from './model-table.ts';
export type { Prompt, PromptImage, PromptMessage, PromptSection } from './prompt.ts';
export { guardianEntry, isReservedEntry, replyModels, soulEngineEntry } from './reserved-entries.ts';
export { addUsage, noUsage, type Usage } from './usage.ts';
