/**
 * What is written while a caller waits: a reply (`generate`) or suggestions for the user (`suggest`), from a conversation
 * that came with the request.
 *
 * Promises. The same pipeline as an enqueued turn, under the same guards, spend caps and shares of the models, ended
 * after 60 seconds, when the caller goes away or when the server does. A reply is stored once, whole, when it has ended:
 * with its story, its cost, its stop, its offence and what it covers; it counts as said, and its disclosure as given,
 * once the response went out. With an `Idempotency-Key` a repetition gets the same reply. So many at once per process,
 * and half of that per project, that enqueued turns keep the machine.
 *
 * Assumes. The request was checked; the caller of `generate` sends what it returns, and says whether it went out. The
 * conversation's row is locked only while an ended turn is stored: an enqueued turn of the same conversation goes on
 * beside it, unaware.
 *
 * When things go wrong. Before anything was stored a process that dies leaves no trace of the turn but what was noted as
 * spent; the same request may come again. A reply that was stored and not sent is no part of the conversation.
 */
export {
  createRequestWriter,
  type RequestWriter,
  type RequestWriterTools,
} from './create-request-writer.ts';
export type { ClientWatch, GenerateCall, GenerateOutcome, SuggestCall, SuggestOutcome } from './request-call.ts';
