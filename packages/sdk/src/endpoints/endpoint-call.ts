import type { HeaderSource } from '../webhook/verify-signature.ts';
import type { WebhookErrorCode } from '../webhook/webhook-error.ts';

/** A call of Repartee to one of your endpoints, as every framework can hand it over. */
export interface EndpointCall {
  readonly method: string;
  /** Path and query as received, or the whole URL; before any rewriting by your own router. */
  readonly url: string;
  readonly headers: HeaderSource;
  /** The raw body; undefined: a parser has eaten it. Empty for GET. */
  readonly body: string | Uint8Array | undefined;
}

/** What is answered. */
export interface EndpointAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why the call was not served; null: it was. */
  readonly problem: EndpointProblemCode | null;
}

/**
 * Why a call was not served: it is not Repartee's (the codes of `WebhookError`), or `method_not_allowed`,
 * `query_invalid` (an id is missing), `body_too_large`, `raw_body_missing` (a JSON parser ran first: mount the handler
 * before it), `profile_unknown`, `handler_failed` (your function threw; Repartee tries again).
 */
export type EndpointProblemCode =
  | WebhookErrorCode
  | 'method_not_allowed'
  | 'query_invalid'
  | 'body_too_large'
  | 'raw_body_missing'
  | 'profile_unknown'
  | 'handler_failed';

/** For your logs. */
export interface EndpointProblem {
  readonly endpoint: 'profile' | 'chatHistory' | 'incomingContent';
  readonly code: EndpointProblemCode;
  /** What your function threw, for `handler_failed`. */
  readonly error?: unknown;
}

/** An endpoint without its framework. Never throws or rejects. */
export interface AnsweringEndpoint {
  readonly answer: (call: EndpointCall) => Promise<EndpointAnswer>;
}

/** An endpoint: itself a fetch-style handler. */
export interface Endpoint extends AnsweringEndpoint {
  (request: Request): Promise<Response>;
}

/** The three endpoints of a platform, in the form the adapters take. */
export interface AnsweringEndpoints {
  readonly profile: AnsweringEndpoint;
  readonly chatHistory: AnsweringEndpoint;
  readonly incomingContent: AnsweringEndpoint;
}

/** The three endpoints of a platform. */
export interface Endpoints extends AnsweringEndpoints {
  readonly profile: Endpoint;
  readonly chatHistory: Endpoint;
  readonly incomingContent: Endpoint;
}

/** Events are far smaller; what is larger is not ours. */
export const BODY_BYTES_MAX = 1024 * 1024;

export function jsonAnswer(
  status: number,
  value: unknown,
  problem: EndpointProblemCode | null,
  headers: Readonly<Record<string, string>> = {},
): EndpointAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
    problem,
  };
}

export function refusal(
  status: number,
  problem: EndpointProblemCode,
  headers?: Record<string, string>,
): EndpointAnswer {
  return jsonAnswer(status, { error: problem }, problem, headers);
}
