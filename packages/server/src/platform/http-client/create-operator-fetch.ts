import { Agent, fetch as undiciFetch } from 'undici';

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

function limitBytes(maximum: number): TransformStream<Uint8Array, Uint8Array> {
  let receivedBytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      receivedBytes += chunk.byteLength;
      if (receivedBytes > maximum) controller.error(new TypeError('response_too_large'));
      else controller.enqueue(chunk);
    },
  });
}

type FetchTarget = Parameters<typeof undiciFetch>[0];
type FetchInit = Parameters<typeof undiciFetch>[1];

/** undici does not know the Request class of the platform: its parts are handed over instead. */
async function splitRequest(request: Request): Promise<[FetchTarget, FetchInit]> {
  const body = request.body === null ? null : await request.arrayBuffer();
  const headers = [...request.headers] as [string, string][];
  return [request.url, { method: request.method, headers, body, signal: request.signal }];
}

/**
 * A `fetch` for addresses the operator configured for this server (model providers, telemetry). They are his own choice
 * and therefore exempt from the guard: never hand it a URL that came from a project, a profile or a message.
 *
 * Redirects are not followed (the 3xx is the answer), so keys in headers reach no other host. Rejects as `fetch` does:
 * `TypeError` with the cause for network failures, the signal's reason when aborted.
 */
export function createOperatorFetch(options: OperatorFetchOptions = {}): OperatorFetch {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
  const agent = new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS },
    // Not limited here: a model answers for seconds, thousands of calls are open at once, and whoever schedules them counts them.
    connections: null,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });

  const operatorFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const [target, base]: [FetchTarget, FetchInit] = input instanceof Request ? await splitRequest(input) : [input, {}];
    const answer = await undiciFetch(target, {
      ...base,
      ...(init as FetchInit),
      redirect: 'manual',
      dispatcher: agent,
    });
    const { status, statusText } = answer;
    const headers = [...answer.headers] as [string, string][];
    if (answer.body === null || BODILESS.has(status)) return new Response(null, { status, statusText, headers });
    const body = (answer.body as ReadableStream<Uint8Array>).pipeThrough(limitBytes(maxResponseBytes));
    return new Response(body, { status, statusText, headers });
  };

  return Object.assign(operatorFetch, { close: () => agent.close() });
}
