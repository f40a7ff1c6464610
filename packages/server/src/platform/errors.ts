/**
 * The two kinds of errors that cross rooms. Expected outcomes (a guard declines, an attempt fails, a turn is
 * superseded) are returned as typed verdicts and never thrown.
 */

/** One refused member of a request. `message` names what is allowed and never echoes the value. */
export interface FieldProblem {
  /** JSON pointer (RFC 6901) into the body, or `#query/<name>`, `#path/<name>`, `#header/<name>`. */
  pointer: string;
  /** Stable machine-readable code, e.g. `out_of_range`. */
  code: string;
  message: string;
}

/** What a client may see. Everything in it is safe to send: no value of the request, no stack, no SQL. */
export class PublicError extends Error {
  override readonly name = 'PublicError';
  readonly code: string;
  readonly status: number;
  readonly fields: readonly FieldProblem[];
  /** Whole seconds for a `Retry-After` header; undefined sends none. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: string,
    status: number,
    message: string,
    options: { fields?: readonly FieldProblem[]; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = status;
    this.fields = options.fields ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** What operators see. Whether trying again can help is decided here, where the error is born, once. */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
  /** `noun_problem`, stable, safe for a log line and a metric label. */
  readonly code: string;
  readonly retryable: boolean;
  /** Milliseconds the other side asked us to wait, when it did. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: string,
    message: string,
    options: { retryable: boolean; retryAfterMs?: number | undefined; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
  }
}
