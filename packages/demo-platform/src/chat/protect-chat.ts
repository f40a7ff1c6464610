import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * What keeps other web pages out of a chat that has no log-in: requests must come from the page itself (another site's
 * page cannot send JSON without a preflight, and is told apart by its `Origin`), and, while the platform listens on
 * loopback, name a loopback host (else a page could rebind its own name to 127.0.0.1).
 */
export function protectChat(chat: FastifyInstance, { isLoopback }: { isLoopback: boolean }): void {
  chat.removeAllContentTypeParsers();
  chat.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(body as string));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });
  chat.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers(pageHeaders);
    if (isLoopback && !isLoopbackName(request.headers.host))
      return await reply.code(403).send({ error: 'host_refused' });
    if (request.method !== 'GET' && !isFromPage(request))
      return await reply.code(403).send({ error: 'origin_refused' });
    return undefined;
  });
}

function isFromPage(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** `localhost`, `127.…` or `[::1]`, with any port. */
function isLoopbackName(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
}
