import type { Clock } from '../../../platform/clock.ts';
import { type HttpClient, type HttpOutcome, parseRetryAfter } from '../../../platform/http-client/index.ts';

/**
 * One signed GET to an endpoint of the platform, with quick retries for what passes by itself within seconds (a reset,
 * a deploy). Longer waits belong to the engine, which waits in the database and not in a timer.
 */

export interface CallTools {
  http: HttpClient;
  /** The value of `webhook-signature` over `id.timestamp.payload` with the project's secrets. */
  sign(id: string, timestampSeconds: number, payload: string): string;
  newCallId(): string;
  /** Wall clock: the platform compares the signed time with its own. */
  clock: Clock;
  /** Engine time (database clock) in milliseconds: what the deadline is measured in. */
  engineNowMs(): number;
  wait(waitMs: number): Promise<void>;
  /** 0 ≤ x < 1, for jitter. */
  random(): number;
  signal?: AbortSignal;
}

export interface PlatformCall {
  /** As configured; a query of its own is kept. */
  url: string;
  query: readonly (readonly [name: string, value: string])[];
  /** The project's headers. They cannot replace the signature's. */
  headers: Readonly<Record<string, string>>;
  bytesMax: number;
  /** Engine time. */
  deadlineMs: number;
}

export interface CallFailure {
  ok: false;
  /** `endpoint_not_found`, `endpoint_refused` (other 3xx and 4xx), `endpoint_failed` (5xx, 408, 425, 429), or `endpoint_` and the code of the HTTP client. */
  code: string;
  status: number | null;
  /** Whether waiting can help. */
  retryable: boolean;
  /** What the platform asked for in `Retry-After`. */
  retryAfterMs: number | null;
  /** Start of the body of a failed answer, for the project log alone. */
  detail: string | null;
}

export type CallOutcome = { ok: true; body: Buffer } | CallFailure;

const CALL_TIMEOUT_MS = 10_000;
const QUICK_RETRY_WAITS_MS = [250, 1000];
const DETAIL_BYTES_MAX = 4096;
const RETRYABLE_CLIENT_STATUS = new Set([408, 425, 429]);

export async function callPlatform(call: PlatformCall, tools: CallTools): Promise<CallOutcome> {
  const url = buildUrl(call.url, call.query);
  if (url === null) return failure('endpoint_url_refused', { retryable: false });
  for (let attempt = 0; ; attempt++) {
    const outcome = await callOnce(url, call, tools);
    const waitMs = QUICK_RETRY_WAITS_MS[attempt];
    if (outcome.ok || !outcome.retryable || waitMs === undefined || outcome.code === 'endpoint_aborted') return outcome;
    // A slot of the worker is not spent on an endpoint that is slow or asks for more patience than a quick retry has.
    if (outcome.code === 'endpoint_timeout' || (outcome.retryAfterMs ?? 0) > waitMs) return outcome;
    if (tools.engineNowMs() + waitMs >= call.deadlineMs) return outcome;
    await tools.wait(waitMs);
  }
}

async function callOnce(url: URL, call: PlatformCall, tools: CallTools): Promise<CallOutcome> {
  const timeoutMs = Math.min(CALL_TIMEOUT_MS, call.deadlineMs - tools.engineNowMs());
  if (timeoutMs <= 0) return failure('endpoint_timeout', { retryable: true });
  const id = tools.newCallId();
  const timestampSeconds = Math.floor(tools.clock.now().getTime() / 1000);
  const answer = await tools.http.request({
    method: 'GET',
    url: url.href,
    headers: {
      accept: 'application/json',
      ...lowerCaseNames(call.headers),
      'webhook-id': id,
      'webhook-timestamp': String(timestampSeconds),
      'webhook-signature': tools.sign(id, timestampSeconds, `GET ${url.pathname}${url.search}`),
    },
    timeoutMs,
    maxResponseBytes: call.bytesMax,
    purpose: 'platform',
    ...(tools.signal ? { signal: tools.signal } : {}),
  });
  return judgeAnswer(answer, tools.clock);
}

function judgeAnswer(answer: HttpOutcome, clock: Clock): CallOutcome {
  if (!answer.ok) {
    // Given up by us (a drain, a lost fence) says nothing about the platform, so it must never become a drop.
    return failure(`endpoint_${answer.code}`, { retryable: answer.retryable || answer.code === 'aborted' });
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { ok: true, body: answer.body };
  const retryable = status >= 500 || RETRYABLE_CLIENT_STATUS.has(status);
  const code = status === 404 ? 'endpoint_not_found' : retryable ? 'endpoint_failed' : 'endpoint_refused';
  return failure(code, {
    retryable,
    status,
    retryAfterMs: parseRetryAfter(answer.headers['retry-after'], clock.now().getTime()),
    detail: startOfBody(answer.body),
  });
}

function failure(code: string, rest: Partial<CallFailure> & { retryable: boolean }): CallFailure {
  return { ok: false, code, status: null, retryAfterMs: null, detail: null, ...rest };
}

/** Readable start of a body: whatever bytes it has, without NUL, which PostgreSQL text cannot hold. */
export function startOfBody(body: Buffer): string {
  return body.subarray(0, DETAIL_BYTES_MAX).toString('utf8').replaceAll('\u0000', '\ufffd');
}

/** Text appended, not `searchParams`: those would rewrite the query the platform configured. */
function buildUrl(base: string, query: PlatformCall['query']): URL | null {
  const url = URL.parse(base);
  if (url === null) return null;
  const added = query.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`).join('&');
  url.search = url.search.length > 1 ? `${url.search}&${added}` : `?${added}`;
  url.hash = '';
  return url;
}

/** A lone surrogate cannot be sent (`encodeURIComponent` throws); it becomes U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
