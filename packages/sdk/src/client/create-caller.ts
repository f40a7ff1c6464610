import type { Endpoint } from '@repartee/contract';
import { readAnswer } from './read-answer.ts';
import { RequestError } from './request-error.ts';

/** Settings that both clients share. */
export interface CallerOptions {
  /** Where Repartee listens, e.g. `http://127.0.0.1:8080`; a path is kept as a prefix. */
  baseUrl: string;
  /** Stands in for the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds one try may take, answer read. Default 10,000. */
  timeoutMs?: number;
}

/** What one call sends, beside method and path, which the registry of the contract knows. */
export interface CallParts {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | null | undefined>>;
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** In place of the client's own. */
  timeoutMs?: number;
}

/** What an operation answers: the body of its 2xx, undefined where it has none. */
export type ResultOf<Operation extends Endpoint> = {
  [Status in keyof Operation['responses'] & (200 | 201 | 202)]: Operation['responses'][Status] extends {
    schema: { _zod: { output: infer Output } };
  }
    ? Output
    : undefined;
}[keyof Operation['responses'] & (200 | 201 | 202)];

export interface CallResult<Result> {
  readonly body: Result;
  readonly requestId: string | null;
}

export type Caller = <const Operation extends Endpoint>(
  operation: Operation,
  parts?: CallParts,
) => Promise<CallResult<ResultOf<Operation>>>;

const TRIES_MAX = 3;
/** Without a `Retry-After`. Doubled per try, half of it random, so that many clients do not come back at once. */
const FIRST_WAIT_MS = 250;
/** A server that asks for more than this is better asked again by you: the error carries `retryAfterSeconds`. */
const WAIT_MS_MAX = 10_000;

/**
 * One door to the API for both clients. Tries at most three times, and only where a repetition cannot do harm: after 429
 * and 503 (nothing was accepted), and after a lost connection for reading calls and those with an `Idempotency-Key`.
 * Redirects are not followed, since they would carry the credential along.
 */
export function createCaller(options: CallerOptions & { credential: string }): Caller {
  const { timeoutMs = 10_000 } = options;
  const send = options.fetch ?? globalThis.fetch;
  const base = readBase(options.baseUrl);
  const authorization = `Bearer ${checkCredential(options.credential)}`;
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1) throw new TypeError('timeoutMs must be a whole number above 0.');

  async function callOnce(operation: Endpoint, url: string, parts: CallParts): Promise<CallResult<unknown>> {
    const deadline = AbortSignal.timeout(parts.timeoutMs ?? timeoutMs);
    const signal = parts.signal ? AbortSignal.any([deadline, parts.signal]) : deadline;
    const headers: Record<string, string> = { authorization, accept: 'application/json' };
    if (parts.body !== undefined) headers['content-type'] = 'application/json';
    if (parts.idempotencyKey !== undefined) headers['idempotency-key'] = parts.idempotencyKey;
    try {
      const response = await send(url, {
        method: operation.method,
        headers,
        body: parts.body === undefined ? null : JSON.stringify(parts.body),
        redirect: 'manual',
        signal,
      });
      return await readAnswer(operation, response);
    } catch (error) {
      if (error instanceof RequestError) throw error;
      throw connectionError(error, parts.signal?.aborted === true, deadline.aborted);
    }
  }

  async function call(operation: Endpoint, parts: CallParts = {}): Promise<CallResult<unknown>> {
    const url = base + fillPath(operation.path, parts.params ?? {}) + writeQuery(parts.query ?? {});
    const isRepeatable = operation.method === 'GET' || parts.idempotencyKey !== undefined;
    for (let tries = 1; ; tries++) {
      try {
        return await callOnce(operation, url, parts);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        const waitMs = tries < TRIES_MAX ? waitBefore(error, tries, isRepeatable) : null;
        if (waitMs === null) throw new RequestError({ ...error, message: error.message, tries });
        await wait(waitMs, parts.signal);
      }
    }
  }
  return call as Caller;
}

/** Milliseconds to wait before another try; null: there is none. */
function waitBefore(error: RequestError, tries: number, isRepeatable: boolean): number | null {
  // A reply that failed was begun, and may have cost something: whether it is worth another try is yours to say.
  const isBegun = error.code === 'generation_failed';
  const isRefusedForNow =
    error.status === 429 || (error.status === 503 && !isBegun) || error.code === 'request_in_progress';
  const isLost = error.status === null && error.code !== 'aborted';
  if (!isRefusedForNow && !(isLost && isRepeatable)) return null;
  const backoffMs = FIRST_WAIT_MS * 2 ** (tries - 1);
  const waitMs = Math.max((error.retryAfterSeconds ?? 0) * 1000, backoffMs / 2 + (Math.random() * backoffMs) / 2);
  return waitMs > WAIT_MS_MAX ? null : waitMs;
}

function wait(waitMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    };
    const timer = setTimeout(end, waitMs);
    const abort = () => {
      clearTimeout(timer);
      reject(connectionError(null, true, false));
    };
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

/** Errors of fetch can quote headers, so nothing of theirs is passed on but the system's code (`ECONNREFUSED`). */
function connectionError(error: unknown, isAborted: boolean, isTimedOut: boolean): RequestError {
  if (isAborted) return new RequestError({ code: 'aborted', message: 'The request was aborted.' });
  if (isTimedOut) return new RequestError({ code: 'timed_out', message: 'No answer came in time.' });
  const cause = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
  const reason = typeof cause === 'string' && /^[A-Z_]{1,40}$/.test(cause) ? ` (${cause})` : '';
  return new RequestError({ code: 'connection_failed', message: `The server could not be reached${reason}.` });
}

function readBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') {
    throw new TypeError('baseUrl must be an absolute http or https URL without user name and password.');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** Checked here because the error that fetch throws for a header it cannot send quotes the header. */
function checkCredential(credential: string): string {
  if (!/^[\x21-\x7e]+$/.test(credential)) {
    throw new TypeError('The access key or token must be printable ASCII without spaces.');
  }
  return credential;
}

function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    // An empty or dotted segment would turn the call into another one.
    if (value === undefined || value === '' || value === '.' || value === '..') {
      throw new TypeError(`${name} must be the id of something.`);
    }
    return encodeURIComponent(value);
  });
}

function writeQuery(query: NonNullable<CallParts['query']>): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  if (set.length === 0) return '';
  return `?${new URLSearchParams(set.map(([name, value]): [string, string] => [name, String(value)])).toString()}`;
}
