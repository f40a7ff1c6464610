/**
 * Gather: both profiles and the conversation so far, from the platform's endpoints and from what we remember.
 *
 * Promises. `gather` reads the platform's answers field by field and never rejects because of them: what is unusable
 * is left out with a warning that names the field, what is indispensable makes a verdict. It asks for profiles only when
 * our copy is not current, for the history at every turn, side by side, signed, and waits past no deadline. It writes
 * nothing: `toStore` says what to keep, whatever the outcome. A persona under 18 is refused here.
 *
 * Assumes. `memory` was loaded for exactly this conversation, in one query, and nobody else runs a turn of it; the
 * engine holds longer waits (`RETRY`) in the database. After an answered turn `coveredKeys` holds at least the turn's
 * `unansweredKeys`. Engine time and the times in `memory` come from one clock.
 *
 * `gatherGiven` is the same for a conversation that came with the request: it asks nobody, stores nothing and is pure.
 *
 * When things go wrong. Resets and 5xx are tried again within about a second, then `RETRY`; a 404 of a profile, other
 * refusals and answers of the wrong shape are `DROP`. A copy of a profile of at most a day stands in for an endpoint that
 * cannot be read. `warnings[].detail` (the start of a failed answer) belongs into the project log only.
 */
export { asDrafted } from './as-drafted.ts';
export {
  type ConversationMemory,
  type GatherOutcome,
  type GatherReport,
  type GatherTools,
  type GatherWrites,
  gather,
  hasNewUserMessage,
  type PlatformEndpoints,
  type SourceProblem,
} from './gather.ts';
export { type GivenConversation, gatherGiven } from './gather-given.ts';
export type { GatherWarning } from './gather-warning.ts';
export type { CachedProfile } from './profile-cache.ts';
export type { CallTools } from './sources/platform-call.ts';
export { readStoredHistory, type StoredHistory } from './stored-history.ts';
