import type { ErrorCode, FieldProblem } from '@repartee/contract';

/**
 * Why a request failed. Codes of the API (`errorCodes` of the contract), and four of the way there:
 * `connection_failed`, `timed_out` (no answer within `timeoutMs`), `aborted` (your signal), `unexpected_response` (an
 * answer that is not the API's: a proxy's page, a redirect, JSON that cannot be read).
 */
export type RequestErrorCode = ErrorCode | 'connection_failed' | 'timed_out' | 'aborted' | 'unexpected_response';

/** What is known of a failed request. */
export interface RequestErrorFacts {
  code: RequestErrorCode;
  message: string;
  status?: number | null;
  requestId?: string | null;
  errors?: readonly FieldProblem[];
  retryAfterSeconds?: number | null;
  tries?: number;
}

/** A request to Repartee that failed for good. Holds neither the access key nor anything you sent. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;
  /** HTTP status; null: no answer came. */
  readonly status: number | null;
  /** The `X-Request-Id` of the answer: name it when you ask the operator. */
  readonly requestId: string | null;
  /** The refused members, for `validation_failed`. */
  readonly errors: readonly FieldProblem[];
  /** Seconds the server asked to wait before the next try; null: it named none. */
  readonly retryAfterSeconds: number | null;
  /** How often the request was sent. */
  readonly tries: number;

  constructor(facts: RequestErrorFacts) {
    super(facts.message);
    this.code = facts.code;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId ?? null;
    this.errors = facts.errors ?? [];
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
    this.tries = facts.tries ?? 1;
  }
}
