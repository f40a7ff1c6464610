import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnsweringEndpoint, BODY_BYTES_MAX, type EndpointAnswer, refusal } from './endpoint-call.ts';

/** A request of Express, or of node:http itself. */
export type ExpressRequest = IncomingMessage & { body?: unknown; originalUrl?: string };

/**
 * A handler for Express and node:http. It needs the raw body: mount it **before** `express.json()`, or put
 * `express.raw({ type: '*\/*' })` in front of it. After a JSON parser it answers 500 (`raw_body_missing`), since the
 * bytes that were signed are gone.
 */
export function toExpressHandler(
  endpoint: AnsweringEndpoint,
): (request: ExpressRequest, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const body = await readBody(request);
    const answer: EndpointAnswer =
      body === 'too_large'
        ? refusal(413, 'body_too_large')
        : await endpoint.answer({
            method: request.method ?? 'GET',
            // Routers of Express cut the mount path off `url`; what was signed is the original.
            url: request.originalUrl ?? request.url ?? '/',
            headers: request.headers,
            body,
          });
    if (response.destroyed) return;
    // The rest of a body that was too large is not read: the connection cannot be used again.
    if (body === 'too_large') response.setHeader('connection', 'close');
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
}

async function readBody(request: ExpressRequest): Promise<string | Uint8Array | 'too_large' | undefined> {
  if (typeof request.body === 'string' || request.body instanceof Uint8Array) return request.body;
  if (request.method === 'GET') return '';
  if (request.body !== undefined || request.readableEnded) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > BODY_BYTES_MAX) return 'too_large';
      chunks.push(chunk);
    }
  } catch {
    // The caller hung up: nobody is left to be answered.
    return '';
  }
  return Buffer.concat(chunks);
}
