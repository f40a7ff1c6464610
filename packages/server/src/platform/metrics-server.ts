import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperationalError } from './errors.ts';
import type { Logger } from './logger.ts';

/** `/metrics` on a port of its own, and nothing else: workers serve no API, and an operator may want it off the API's port. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts to listen; `port` 0 takes a free one.
 * @throws OperationalError where the port cannot be had
 */
export async function startMetricsServer(options: {
  host: string;
  port: number;
  read: () => Promise<string>;
  contentType: string;
  logger: Logger;
}): Promise<MetricsServer> {
  const { read, contentType, logger } = options;
  const server = createServer((request, response) => {
    request.resume();
    const isKnown = request.url?.split('?', 1)[0] === '/metrics';
    if (!isKnown) return void response.writeHead(404).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    read().then(
      (text) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => {
        logger.warn('metrics not read');
        response.writeHead(500).end();
      },
    );
  });
  const listening = once(server, 'listening');
  server.listen({ host: options.host, port: options.port });
  await listening.catch((error: unknown) => {
    throw refusalOf((error as { code?: unknown }).code);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function refusalOf(code: unknown): OperationalError {
  const [reason, retryable] =
    code === 'EADDRINUSE'
      ? ['is in use by another program: set it to a free one', false]
      : code === 'EACCES'
        ? ['may not be used by this user: ports below 1024 need more rights', false]
        : ['cannot be listened on', true];
  return new OperationalError('metrics_port_refused', `METRICS_PORT ${reason}.`, { retryable: retryable as boolean });
}
