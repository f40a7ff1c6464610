/**
 * Why there is no HTTP answer.
 * - `url_refused`: not a URL we call (scheme, credentials, local name, plain http); `address_refused`: it leads, or its
 *   name resolves, to an address outside what may be dialled
 * - `dns_failed`, `connect_failed`, `tls_failed`: no connection; `tls_failed` includes untrusted certificates
 * - `timeout`: `timeoutMs` passed before the last byte of the body; `too_large`: more than `maxResponseBytes`
 * - `reset`: the connection ended before the answer did; `protocol_error`: what came is not HTTP, or the request's
 *   headers cannot be sent
 * - `aborted`: the caller's signal, or the client was closed
 */
export type HttpFailureCode =
  | 'address_refused'
  | 'url_refused'
  | 'dns_failed'
  | 'connect_failed'
  | 'tls_failed'
  | 'timeout'
  | 'too_large'
  | 'aborted'
  | 'reset'
  | 'protocol_error';

/** The response headers anybody here acts upon; a header that came several times is its first value. */
export type ResponseHeaders = Readonly<
  Partial<Record<'cache-control' | 'content-type' | 'date' | 'retry-after', string>>
>;

export interface HttpAnswer {
  readonly ok: true;
  /** Any final status, 200–599. 3xx are answers like any other: nothing is followed. */
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** The bytes as sent. `content-encoding` is not undone, since none was asked for. */
  readonly body: Buffer;
  /** From the call of `request` to the last byte. */
  readonly durationMs: number;
}

export interface HttpFailure {
  readonly ok: false;
  readonly code: HttpFailureCode;
  /** Whether the same call may succeed later without anybody changing the call. */
  readonly retryable: boolean;
  readonly durationMs: number;
}

export type HttpOutcome = HttpAnswer | HttpFailure;

/** A connection that was not made. Passes through undici as an error and comes out as an {@link HttpFailure}. */
export class ConnectionProblem extends Error {
  override readonly name = 'ConnectionProblem';
  readonly code: HttpFailureCode;
  readonly retryable: boolean;

  constructor(code: HttpFailureCode, retryable: boolean, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.retryable = retryable;
  }
}

export type FailureVerdict = Pick<HttpFailure, 'code' | 'retryable'>;

export function readErrorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const CONNECT_CODES = new Set([
  'EACCES',
  'EADDRNOTAVAIL',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EINVAL',
  'EMFILE',
  'ENETUNREACH',
  'EPERM',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Codes of a handshake cut short by the other side; every other TLS error is about certificates or versions. */
const CUT_CODES = new Set(['ECONNRESET', 'EPIPE']);

/** What an error while dialling means. Only over https can it be anything but "nobody answers". */
export function classifyDialError(error: unknown, scheme: string): ConnectionProblem {
  const code = readErrorCode(error);
  if (scheme !== 'https:' || CONNECT_CODES.has(code)) return new ConnectionProblem('connect_failed', true, error);
  return new ConnectionProblem('tls_failed', CUT_CODES.has(code), error);
}

/** What an error of undici means once a request was handed to it. */
export function classifyRequestError(error: unknown): FailureVerdict {
  if (error instanceof ConnectionProblem) return { code: error.code, retryable: error.retryable };
  const code = readErrorCode(error);
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ETIMEDOUT':
    case 'UND_ERR_SOCKET':
      return { code: 'reset', retryable: true };
    case 'UND_ERR_CLOSED':
    case 'UND_ERR_DESTROYED':
      return { code: 'aborted', retryable: true };
    case 'UND_ERR_INVALID_ARG':
      return { code: 'protocol_error', retryable: false };
    default:
      // With TLS 1.3 a refused client certificate only shows after the handshake.
      if (code.startsWith('ERR_SSL_')) return { code: 'tls_failed', retryable: false };
      return { code: 'protocol_error', retryable: true };
  }
}
