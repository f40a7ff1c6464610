import type { Clock } from '../platform/clock.ts';
import { readResponse } from '../platform/http-client/index.ts';
import type { ModelFailure } from './model-outcome.ts';
import type { Provider } from './providers/provider.ts';
import { mapTransportError } from './providers/transport-error.ts';

type Fetch = typeof globalThis.fetch;

/** Far above any chat reply (the longest is a few kB) and far below what could hurt with thousands of calls at once. */
export const answerBytesMax = 2 * 1024 * 1024;
/** Of an error's body only codes are read. */
const errorBodyBytesMax = 64 * 1024;

/** The one HTTP request of one model call, and what came of it. */
export interface Exchange {
  requests: number;
  requestId?: string;
  /** The parsed body of a 2xx: usage is read from it even where the answer is of no use. */
  body?: unknown;
  error?: ModelFailure;
}

/** Thrown through the SDK to end a call whose exchange already knows its error. */
class ExchangeEnded extends Error {
  override readonly name = 'ExchangeEnded';
}

/** What a provider calls its request; anything that is not a short printable word is not one. */
function readRequestId(headers: Headers): string | undefined {
  const id = headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('x-goog-request-id');
  return id !== null && /^[\x21-\x7e]{1,200}$/.test(id) ? id : undefined;
}

/** The body as text; undefined when it is longer than `bytesMax` (the rest is not received). */
async function readBoundedText(response: Response, bytesMax: number): Promise<string | undefined> {
  const announced = response.headers.get('content-length');
  if (announced !== null && !response.headers.has('content-encoding')) {
    // Without an encoding the announced length is what arrives: HTTP/1.1 and HTTP/2 clients both hold it to that.
    if (Number(announced) <= bytesMax) return await response.text();
    await response.body?.cancel();
    return undefined;
  }
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop early cancels the body.
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The `fetch` a wire model of the SDK is given. It makes the call's one request, decides what went wrong where it went
 * wrong, and hands the SDK nothing but complete, bounded, readable answers. The SDK passes the call's own signal on
 * unchanged, which is how a request finds its exchange.
 */
export function createExchangeFetch(
  provider: Provider,
  fetch: Fetch,
  clock: Clock,
  exchanges: WeakMap<AbortSignal, Exchange>,
): Fetch {
  return async (input, init) => {
    const exchange = init?.signal ? exchanges.get(init.signal) : undefined;
    if (!exchange) throw new ExchangeEnded('a request outside a model call');
    if (exchange.requests > 0) {
      // The SDK would go on where a long answer was cut; one call is one request, and what it cost is known.
      exchange.error = { code: 'malformed_answer', retryable: false };
      throw new ExchangeEnded('a second request within one model call');
    }
    exchange.requests += 1;
    const end = (error: ModelFailure): never => {
      exchange.error = error;
      throw new ExchangeEnded(error.code);
    };

    // Answers are small; what is not compressed cannot be a decompression bomb. The SDK gives headers as a plain object.
    const headers = { ...(init?.headers as Record<string, string>), 'accept-encoding': 'identity' };
    let response: Response;
    let text: string | undefined;
    try {
      // A redirect would take the API key to another address.
      response = await fetch(input, { ...init, headers, redirect: 'manual' });
      text = await readBoundedText(response, response.ok ? answerBytesMax : errorBodyBytesMax);
    } catch (error) {
      return end(mapTransportError(error));
    }
    const requestId = readRequestId(response.headers);
    if (requestId !== undefined) exchange.requestId = requestId;

    const { status } = response;
    const body = text === undefined ? undefined : parseJson(text);
    const reported = { status, headers: response.headers, body, now: clock.now() };
    if (!response.ok) return end(provider.mapError(reported));
    if (text === undefined) return end({ code: 'too_large', status, retryable: false });
    if (text.trim() === '') return end({ code: 'empty_answer', status, retryable: true });
    // Cut by the provider or a proxy in between: the next try may come through whole.
    if (body === undefined) return end({ code: 'malformed_answer', status, retryable: true });
    const reportedError = provider.findReportedError(reported);
    if (reportedError) return end(reportedError);
    exchange.body = body;
    return readResponse(text, { status, headers: response.headers });
  };
}
