import { randomBytes } from 'node:crypto';
import type * as api from '../../packages/server/src/api/index.ts';
import type * as database from '../../packages/server/src/platform/database/index.ts';
import type * as logging from '../../packages/server/src/platform/logger.ts';
import type * as metrics from '../../packages/server/src/platform/metrics.ts';
import type * as box from '../../packages/server/src/platform/sealed-box.ts';
import type { Acceptor } from '../../packages/server/src/turn/accept/acceptor.ts';

/** A module of the built server. */
export const built = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../../packages/server/dist/${path}`, import.meta.url).href)) as Module;

const { createApiServer } = await built<typeof api>('api/index.js');
const { createDatabase } = await built<typeof database>('platform/database/index.js');
const { createLogger } = await built<typeof logging>('platform/logger.js');
const { createMetrics } = await built<typeof metrics>('platform/metrics.js');
const { createSealedBox } = await built<typeof box>('platform/sealed-box.js');

export interface BareApi {
  database: database.Database;
  sealedBox: box.SealedBox;
  /** Listens on loopback and says so to the parent. */
  listen(): Promise<void>;
}

/**
 * The same built API server, with authentication, limits and validation as they are, in front of an acceptor that is not the
 * engine's: what the HTTP side of an enqueue costs. Never part of the product.
 */
export async function createBareApi(options: { acceptor: Acceptor; poolMax: number }): Promise<BareApi> {
  const logger = createLogger('warn');
  const own = createDatabase({
    connection: process.env.DATABASE_URL!,
    poolMax: options.poolMax,
    applicationName: 'repartee bare',
    logger,
  });
  const sealedBox = createSealedBox(randomBytes(32));
  const server = await createApiServer({
    database: own,
    acceptor: options.acceptor,
    requestWriter: {
      generate: async () => ({ kind: 'SHUTTING_DOWN' }),
      suggest: async () => ({ kind: 'SHUTTING_DOWN' }),
      giveUp: () => {},
      settled: async () => {},
    },
    sealedBox,
    config: {
      publicUrl: undefined,
      trustProxy: false,
      adminToken: process.env.REPARTEE_ADMIN_TOKEN!,
      rateLimitPerSecond: null,
    },
    chatModels: process.env.CHAT_MODELS!.split(','),
    metrics: createMetrics().registry,
    isReady: async () => ({ ready: true, checks: {} }),
    wakeDelivery: () => {},
    // Only the benchmark's own platform on loopback is ever named.
    checkEndpointUrl: (url) => ({ ok: true, url: new URL(url) }),
    logger,
  });
  return {
    database: own,
    sealedBox,
    async listen() {
      const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
      process.send!({ type: 'ready', port });
      for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => process.exit(0));
    },
  };
}
