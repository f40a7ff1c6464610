import { randomBytes } from 'node:crypto';
import type * as api from '../../packages/server/src/api/index.ts';
import type * as database from '../../packages/server/src/platform/database/index.ts';
import type * as httpClient from '../../packages/server/src/platform/http-client/index.ts';
import type * as logging from '../../packages/server/src/platform/logger.ts';
import type * as metrics from '../../packages/server/src/platform/metrics.ts';
import type * as box from '../../packages/server/src/platform/sealed-box.ts';

/**
 * The same built API server, with authentication, limits and validation as they are, in front of an acceptor that stores
 * nothing: what the HTTP side of an enqueue costs. A process of its own; never part of the product.
 */
const built = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../../packages/server/dist/${path}`, import.meta.url).href)) as Module;

const { createApiServer } = await built<typeof api>('api/index.js');
const { createDatabase } = await built<typeof database>('platform/database/index.js');
const { checkUrlShape } = await built<typeof httpClient>('platform/http-client/index.js');
const { createLogger } = await built<typeof logging>('platform/logger.js');
const { createMetrics } = await built<typeof metrics>('platform/metrics.js');
const { createSealedBox } = await built<typeof box>('platform/sealed-box.js');

const logger = createLogger('warn');
const server = await createApiServer({
  database: createDatabase({
    connection: process.env.DATABASE_URL!,
    poolMax: 2,
    applicationName: 'repartee bare 204',
    logger,
  }),
  acceptor: { accept: async () => ({ kind: 'ACCEPTED' }) },
  requestWriter: {
    generate: async () => ({ kind: 'SHUTTING_DOWN' }),
    suggest: async () => ({ kind: 'SHUTTING_DOWN' }),
    giveUp: () => {},
    settled: async () => {},
  },
  sealedBox: createSealedBox(randomBytes(32)),
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
  checkEndpointUrl: (url) => checkUrlShape(url),
  logger,
});
const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
process.send!({ type: 'ready', port });
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => process.exit(0));
