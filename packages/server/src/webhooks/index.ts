/**
 * Events on their way to the platform: signed, in order, tried until accepted or dead-lettered.
 *
 * Promises: per conversation strictly in order, one in flight; the same id and bytes with every try; Standard Webhooks
 * headers; a dead platform holds at most 64 calls and no other platform's events, is left alone after ten failures in a
 * row, and is disabled after five days of nothing but failures; many dead platforms share what they hold with the others.
 * Assumes that events are created by the engine in the transaction that decides them, that a retry may reach the platform
 * twice (it compares `webhook-id`), and a worker id that changes once this process was declared dead: what was taken under
 * one is not pushed under another.
 * When things go wrong: a failed try waits in the database, so any worker makes the next one; a process that dies between
 * the platform's 2xx and our commit repeats that one push, with the same id.
 */
export { createDeliverer, type Deliverer, type DelivererOptions } from './deliverer.ts';
export { eventBody } from './event-body.ts';
export { signedHeaders, signPayload } from './sign.ts';
