/**
 * The one way out: no other folder opens outgoing sockets.
 *
 * Promises. `createHttpClient` is for every URL that somebody else gave us. It dials only public unicast addresses over
 * https, and over http or to private networks only what `REPARTEE_ALLOWED_NETWORKS` lists; link-local and cloud metadata
 * addresses only when listed by themselves. The address judged is the address connected to (guarded-connector.ts). It
 * follows no redirect, sends no credentials from a URL, asks for no compression, and holds time and size of every call.
 * `createOperatorFetch` is for addresses the operator configured and is not guarded. `checkUrlShape` says without any
 * network whether a URL could ever be called; `parseAllowedNetworks` reads the setting.
 *
 * Assumes. `allowedNetworks` does not change while a client lives; the process has no transparent proxy that dials other
 * addresses than it is told. How many calls one platform may have in flight is the caller's affair.
 *
 * When things go wrong. `request` never rejects: an {@link HttpFailure} says what happened and whether trying again can
 * help. Nothing is retried here. Logs carry reasons, never URLs, names or addresses.
 */
export { type AllowedNetwork, type AllowedNetworksVerdict, parseAllowedNetworks } from './allowed-networks.ts';
export { checkUrlShape, type UrlRefusal, type UrlVerdict } from './check-url-shape.ts';
export { createHttpClient, type HttpClient, type HttpClientOptions, type HttpRequest } from './create-http-client.ts';
export { createOperatorFetch, type OperatorFetch, type OperatorFetchOptions } from './create-operator-fetch.ts';
export { type Dial, type DialTarget, dialAddresses, type Resolve } from './guarded-connector.ts';
export type { HttpAnswer, HttpFailure, HttpFailureCode, HttpOutcome, ResponseHeaders } from './http-outcome.ts';
export { type AddressRefusal, type AddressVerdict, judgeAddress, type OutgoingScheme } from './judge-address.ts';
export { readResponse } from './read-response.ts';
export { parseRetryAfter } from './retry-after.ts';
