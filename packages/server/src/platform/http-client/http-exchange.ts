import type { Dispatcher } from 'undici';
import { afterReading } from '../after-reading.ts';
import { classifyRequestError, type FailureVerdict, type HttpOutcome, type ResponseHeaders } from './http-outcome.ts';

/** The types of undici do not name what `dispatch` hands to a handler. */
type Controller = Dispatcher.DispatchController;
type RawHeaders = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

const NO_BODY = Buffer.alloc(0);
const KEPT_HEADERS = ['cache-control', 'content-type', 'date', 'retry-after'] as const;

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function keepHeaders(raw: RawHeaders): ResponseHeaders {
  const kept: { -readonly [Name in keyof ResponseHeaders]: ResponseHeaders[Name] } = {};
  for (const name of KEPT_HEADERS) {
    const value = first(raw[name]);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/**
 * One request and its answer. It settles exactly once, whatever comes first: the last byte, an error, the timer, the
 * caller's signal. Whoever loses is ignored; when the exchange ends early the connection is torn down, since the rest
 * of the answer would otherwise have to be read.
 */
export class HttpExchange implements Dispatcher.DispatchHandler {
  readonly outcome: Promise<HttpOutcome>;
  // Set by the promise's executor, which runs at once.
  #settle!: (outcome: HttpOutcome) => void;
  readonly #startedAtMs = performance.now();
  readonly #maxResponseBytes: number;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #onSignal = () => this.fail({ code: 'aborted', retryable: false });
  #controller: Controller | undefined;
  #isSettled = false;
  readonly #isStatusEnough: boolean;
  #status = 0;
  #headers: ResponseHeaders = {};
  #chunks: Buffer[] = [];
  #receivedBytes = 0;

  constructor(limits: {
    timeoutMs: number;
    maxResponseBytes: number;
    isStatusEnough?: boolean | undefined;
    signal?: AbortSignal | undefined;
  }) {
    this.outcome = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#maxResponseBytes = limits.maxResponseBytes;
    this.#isStatusEnough = limits.isStatusEnough ?? false;
    // One timer for everything, from the wait for a connection to the last byte of a dripping body.
    this.#timer = afterReading(limits.timeoutMs, () => this.fail({ code: 'timeout', retryable: true }));
    this.#signal = limits.signal;
    this.#signal?.addEventListener('abort', this.#onSignal, { once: true });
  }

  #end(): number {
    this.#isSettled = true;
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onSignal);
    return performance.now() - this.#startedAtMs;
  }

  fail(verdict: FailureVerdict): void {
    if (this.#isSettled) return;
    if (this.#isStatusEnough && this.#status > 0) {
      // The other side has answered; what became of the rest of its words does not matter.
      const [status, headers] = [this.#status, this.#headers];
      this.#settle({ ok: true, status, headers, body: NO_BODY, durationMs: this.#end() });
    } else this.#settle({ ok: false, ...verdict, durationMs: this.#end() });
    this.#chunks = [];
    this.#controller?.abort(new Error('exchange_ended'));
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    // Settled while waiting for a connection: nothing of it may be sent any more.
    if (this.#isSettled) controller.abort(new Error('exchange_ended'));
  }

  onResponseStart(_controller: Controller, status: number, headers: RawHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = keepHeaders(headers);
    const announced = Number(first(headers['content-length']));
    if (announced > this.#maxResponseBytes) this.fail({ code: 'too_large', retryable: false });
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    if (this.#isSettled) return;
    this.#receivedBytes += chunk.length;
    if (this.#receivedBytes > this.#maxResponseBytes) this.fail({ code: 'too_large', retryable: false });
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#isSettled) return;
    const body = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks, this.#receivedBytes);
    this.#settle({ ok: true, status: this.#status, headers: this.#headers, body, durationMs: this.#end() });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.fail(classifyRequestError(error));
  }
}
