/**
 * The demo platform: a small real chat platform with users, personas, three endpoints and a chat page, written with the
 * SDK as an integrator would. `npm start` shows it, the tests and benchmarks use it as an independent witness.
 *
 * Promises: creates its project at the first start and finds it again; enqueues nothing by itself; what it has
 * acknowledged survives the end of its process; every call it gets stands in its ledger.
 * Assumes: an API that answers, the admin token, a data directory it may write to and has for itself, and one process.
 * When things go wrong: a start that fails rejects and leaves nothing running; a write that fails makes the call a 500,
 * which Repartee tries again; the chat page says what happened.
 */
export type { CastMember } from './cast/cast-member.ts';
export { personas } from './cast/personas.ts';
export { users } from './cast/users.ts';
export type { DemoPlatform, DemoPlatformOptions } from './demo-platform.ts';
export { startDemoPlatform } from './start-demo-platform.ts';
export type {
  Conversation,
  ConversationStore,
  Notice,
  Parties,
  ReceivedEvent,
  StoredMessage,
  Update,
} from './store/conversation-store.ts';
export type { Behaviour, EndpointName, Fault, FaultRule, WitnessedCall } from './witness/behaviour.ts';
export type { SignatureJudgement } from './witness/judge-signature.ts';
export type { Ledger, LedgerEntry, LedgerFilter } from './witness/ledger.ts';
