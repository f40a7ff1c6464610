import { Agent, type Dispatcher } from 'undici';
import { readAnswerBody } from './answer-body.ts';
import { readResponse } from './read-response.ts';

export interface OperatorFetchOptions {
  /**
   * Longest silence: until the first byte of the answer, and between two pieces of its body. Default 600,000 (10 min),
   * because a local model may think that long before it says anything. The bound for a whole call is its `signal`.
   */
  readonly timeoutMs?: number;
  /** Largest accepted body after decompression; more makes reading it fail. Default 16 MiB. */
  readonly maxResponseBytes?: number;
}

/** A `fetch` that may be handed to a library, and the way to end it. */
export type OperatorFetch = typeof globalThis.fetch & { close(): Promise<void> };

const DEFAULT_TIMEOUT_MS = 600_000;
const DEFAULT_MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;

/** Statuses whose answers may not carry a body, not even an empty stream. */
const BODILESS = new Set([101, 103, 204, 205, 304]);

type Fetch = typeof globalThis.fetch;
/** What the platform's own Response takes. */
type Body = NonNullable<ConstructorParameters<typeof Response>[0]>;

interface Call {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
  signal: AbortSignal | undefined;
}

/** The parts of a call; what stands in `init` wins over a Request's own, as in `fetch`. */
async function readCall(input: Parameters<Fetch>[0], init: RequestInit = {}): Promise<Call> {
  const request = input instanceof Request ? input : undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of headerEntries(init.headers ?? request?.headers)) headers[name.toLowerCase()] = value;
  const given = init.body ?? (request?.body ? await request.arrayBuffer() : null);
  let body: Call['body'] = null;
  if (typeof given === 'string') {
    headers['content-type'] ??= 'text/plain;charset=UTF-8';
    body = given;
  } else if (given !== null) {
    // Bytes, forms and streams: the platform knows how they are written.
    const written = new Response(given);
    const contentType = written.headers.get('content-type');
    if (contentType !== null) headers['content-type'] ??= contentType;
    body = new Uint8Array(await written.arrayBuffer());
  }
  return {
    url: new URL(request ? request.url : (input as string | URL)),
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    headers,
    body,
    signal: init.signal ?? request?.signal ?? undefined,
  };
}

function headerEntries(headers: RequestInit['headers']): Iterable<[string, string]> {
  if (headers === undefined) return [];
  if (headers instanceof Headers || Array.isArray(headers)) return headers as Iterable<[string, string]>;
  return Object.entries(headers as Record<string, string>);
}

function headersOf(raw: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined) headers.append(name, item);
  }
  return headers;
}

/**
 * A `fetch` for addresses the operator configured for this server (model providers, telemetry). They are his own choice
 * and therefore exempt from the guard: never hand it a URL that came from a project, a profile or a message.
 *
 * Redirects are not followed (the 3xx is the answer), so keys in headers reach no other host. Rejects as `fetch` does:
 * `TypeError` with the cause for network failures, the signal's reason when aborted. Made on undici's own request, which
 * costs half of its `fetch`: every model call comes through here.
 */
export function createOperatorFetch(options: OperatorFetchOptions = {}): OperatorFetch {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const maxBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
  const agent = new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS },
    // Not limited here: a model answers for seconds, thousands of calls are open at once, and whoever schedules them counts them.
    connections: null,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const operatorFetch: Fetch = async (input, init) => {
    const { url, method, headers, body, signal } = await readCall(input, init);
    signal?.throwIfAborted();
    try {
      const answer = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: method as Dispatcher.HttpMethod,
        headers,
        body,
        signal,
      });
      const status = answer.statusCode;
      const described = { status, headers: headersOf(answer.headers) };
      if (BODILESS.has(status) || method === 'HEAD') {
        await answer.body.dump();
        return new Response(null, described);
      }
      const found = await readAnswerBody({
        bytes: answer.body,
        contentEncoding: described.headers.get('content-encoding') ?? undefined,
        contentLength: Number(described.headers.get('content-length') ?? Number.NaN),
        maxBytes,
      });
      return found instanceof ArrayBuffer ? readResponse(found, described) : new Response(found as Body, described);
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof TypeError ? error : new TypeError('fetch failed', { cause: error });
    }
  };
  return Object.assign(operatorFetch, { close: () => agent.close() });
}
