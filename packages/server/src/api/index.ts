/**
 * HTTP in: every operation of the contract, the pages for people, and the doors before them.
 *
 * Promises: an answer for everything that reaches the socket, errors as RFC 9457 problems with a code of the registry and
 * the `X-Request-Id` of the response (always ours: what a client sends under that name is not taken over); nothing hostile
 * makes a 5xx; no error, log or metric repeats a value, an id or a secret of a request; a revoked key, a changed scope or
 * project holds within a second in every process; a 204 of an enqueue is the acceptor's word that it is on disk.
 * Assumes: the database may be away (then 503 with `Retry-After`), one `createApiServer` per process, a proxy in front
 * for TLS. Rate limits are per process.
 * When things go wrong: expected refusals are thrown as `PublicError`; everything else ends as `internal_error` and one
 * line of the process log with the places in our code, without the error's message.
 */
export type { ApiConfig, ApiDependencies } from './dependencies.ts';
export { type ApiServer, createApiServer } from './server.ts';
