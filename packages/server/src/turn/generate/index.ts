/**
 * The generate stage: from the plan to a draft, by a model or by the built-in sandbox writer.
 *
 * Promises: at most three writing calls for a turn's run, counted durably through the `WritingLedger`; no call for a
 * result the ledger holds; no draft with a claim to be human, a leaked prompt or forbidden sexual text, however often a
 * model insists; what profiles and chats say stands in the prompt as fenced data. Assumes a plan and gathered data that
 * belong together. When a provider is in trouble it says RETRY_LATER and how long; it never waits or loops itself.
 */
export { type BuiltPrompt, buildPrompt, type PromptSectionDigest } from './build-prompt.ts';
export { type GenerateInput, type GenerateOutcome, generateDraft } from './generate-draft.ts';
export { BLEMISHES, type CheckDraft } from './judge-drafts.ts';
export { profileFacts } from './prompt/profile-facts.ts';
export { rulingOf } from './ruling-of.ts';
export type { BeginningCall, StoredCall, WritingLedger } from './writing-ledger.ts';
