import type { AddressInfo } from 'node:net';
import { type AnsweringEndpoints, toFastifyPlugin } from '@repartee/sdk';
import Fastify, { type FastifyInstance } from 'fastify';
import { addChatRoutes, type ChatDependencies } from './chat/add-chat-routes.ts';
import { protectChat } from './chat/protect-chat.ts';
import { addPageAssets } from './page/add-page-assets.ts';
import type { Ledger } from './witness/ledger.ts';
import { ConnectionReset } from './witness/witness-endpoints.ts';

export interface ServerParts {
  endpoints: AnsweringEndpoints;
  endpointPrefix: string;
  host: string;
  /** Null: not shown to anybody. */
  ledger: Ledger | null;
  logger: (line: string) => void;
  chat: ChatDependencies;
}

/** Slow or endless requests must not pile up. */
const REQUEST_MS_MAX = 30_000;
const LEDGER_ENTRIES_MAX = 10_000;

/** The HTTP server of the platform: its three endpoints, the chat page and, where asked for, its ledger. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    // Faults that hang, and open pages, must not keep the platform from closing.
    forceCloseConnections: true,
    requestTimeout: REQUEST_MS_MAX,
    bodyLimit: 1024 * 1024,
    exposeHeadRoutes: false,
  });
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof ConnectionReset) {
      reply.hijack();
      request.raw.socket.resetAndDestroy();
      return undefined;
    }
    const { statusCode, code } = error as { statusCode?: number; code?: string };
    const status = statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
    if (status === 500) parts.logger(`request_failed code=${code ?? 'unknown'}`);
    return await reply.code(status).send({ error: status === 500 ? 'internal_error' : 'request_invalid' });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not_found' }));
  await app.register(toFastifyPlugin(parts.endpoints), { prefix: parts.endpointPrefix });
  await app.register(
    async (chat) => {
      protectChat(chat, { isLoopback: isLoopback(parts.host) });
      addChatRoutes(chat, parts.chat);
      await addPageAssets(chat);
    },
    { prefix: '/chat' },
  );
  app.get('/', (_request, reply) => reply.redirect('/chat'));
  if (parts.ledger) addLedgerRoute(app, parts.ledger);
  return app;
}

/** Listens on the port asked for; where any will do, on that of the last start if it is free. Answers which it is. */
export async function listen(
  app: FastifyInstance,
  { host, port, lastPort }: { host: string; port: number; lastPort: number | null },
): Promise<number> {
  if (port === 0 && lastPort !== null) {
    try {
      await app.listen({ host, port: lastPort });
      return lastPort;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  await app.listen({ host, port });
  return (app.server.address() as AddressInfo).port;
}

/** The ledger holds no texts, but who spoke with whom: only processes of this machine may read it. */
function addLedgerRoute(app: FastifyInstance, ledger: Ledger): void {
  app.get('/ledger', async (request, reply) => {
    if (!isLoopback(request.ip)) return await reply.code(403).send({ error: 'loopback_only' });
    const { after, limit, ...rest } = request.query as Record<string, string | undefined>;
    const names = ['endpoint', 'event', 'webhookId', 'profileId', 'userProfileId', 'personaProfileId'];
    if (Object.keys(rest).some((name) => !names.includes(name))) {
      return await reply.code(400).send({ error: 'query_invalid' });
    }
    const wanted = Math.min(Number(limit ?? LEDGER_ENTRIES_MAX), LEDGER_ENTRIES_MAX);
    if (!Number.isInteger(wanted) || !Number.isInteger(Number(after ?? 0))) {
      return await reply.code(400).send({ error: 'query_invalid' });
    }
    return { count: ledger.count, entries: ledger.entries({ ...rest, after: Number(after ?? 0), limit: wanted }) };
  });
}

/** Whether an address, or a name to listen on, is this machine's own. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^(::ffff:)?127\./.test(address);
}
