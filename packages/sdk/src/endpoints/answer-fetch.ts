import { type AnsweringEndpoint, BODY_BYTES_MAX, refusal } from './endpoint-call.ts';

/** Serves a fetch-style request (Hono, Next.js route handlers, Bun, Deno, workers). Reads the body itself. */
export async function answerFetch(endpoint: AnsweringEndpoint, request: Request): Promise<Response> {
  const body = request.bodyUsed ? undefined : await readBody(request);
  const answer =
    body === 'too_large'
      ? refusal(413, 'body_too_large')
      : await endpoint.answer({ method: request.method, url: request.url, headers: request.headers, body });
  return new Response(answer.body, { status: answer.status, headers: { ...answer.headers } });
}

async function readBody(request: Request): Promise<Uint8Array | 'too_large'> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) return 'too_large';
    chunks.push(chunk);
  }
  const body = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
