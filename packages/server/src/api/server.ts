import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { buildEnqueueRequestSchema, buildGenerateRequestSchema, buildOpenApi } from '@repartee/contract';
import fastify, { type FastifyInstance } from 'fastify';
import { findAccessKeys, noteAccessKeyUse } from '../records/access-keys.ts';
import { createAccessKeyCache } from './authentication/access-key-cache.ts';
import { createAdminToken } from './authentication/admin-token.ts';
import { createAuthenticator } from './authentication/authenticate.ts';
import { createKeyUsage } from './authentication/key-usage.ts';
import type { ApiDependencies } from './dependencies.ts';
import { registerDocs } from './docs/register-docs.ts';
import { refusal } from './problem.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { bodyBytesMax } from './read-json-body.ts';
import { logBrokenRequest, publicErrorOf, refuseConnection, sendProblem } from './refused-request.ts';
import { registerRoute } from './register-route.ts';
import { createRequestIds } from './request-id.ts';
import { createRequestMetrics } from './request-metrics.ts';
import type { Room, Route } from './route.ts';
import { routes } from './routes.ts';

export interface ApiServer {
  /** Starts to listen. @returns the port, which matters where 0 was asked for */
  listen(address: { host: string; port: number }): Promise<{ port: number }>;
  /**
   * For `graceMs` `/readyz` says 503 while everything is still served, each answer with `connection: close`: a proxy sees it
   * and goes elsewhere. A process with a port of its own that nobody asked `/readyz` lately does not wait. Then new requests are refused with 503, and those
   * under way finish (at most `drainTimeoutMs`). May be called twice.
   */
  close(options?: { graceMs: number }): Promise<void>;
  /** A request without a socket, for tests. */
  inject: FastifyInstance['inject'];
}

const requestTimeoutMs = 30_000;
const drainTimeoutMs = 10_000;
/** Of that time, for replies that are being written. */
const giveUpShare = 0.8;
/** Who probes at all probes more often than this. */
const probedWithinMs = 30_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What metrics and logs call the route. */
    operation?: string;
  }
}

export async function createApiServer(dependencies: ApiDependencies): Promise<ApiServer> {
  const { config, database, logger } = dependencies;
  const nextRequestId = createRequestIds();
  const requestMetrics = createRequestMetrics(dependencies.metrics);
  const keys = createAccessKeyCache({ load: (hashes) => findAccessKeys(database, hashes) });
  const keyUsage = createKeyUsage((ids) => noteAccessKeyUse(database, ids));
  let isLeaving = false;
  let isDraining = false;
  let probedAtMs = Number.NEGATIVE_INFINITY;

  const app = fastify({
    logger: false,
    genReqId: nextRequestId,
    bodyLimit: bodyBytesMax,
    requestTimeout: config.requestTimeoutMs ?? requestTimeoutMs,
    // How often Node looks for requests past their time; its default of 30 s would double ours.
    http: { connectionsCheckingInterval: Math.min(5_000, config.requestTimeoutMs ?? requestTimeoutMs) },
    keepAliveTimeout: 72_000, // longer than the idle times of common proxies, which otherwise send into a closed socket
    trustProxy: config.trustProxy,
    return503OnClosing: false, // ours says it in our own words
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 256 },
    frameworkErrors: (error, request, reply) => sendProblem(reply, publicErrorOf(error), request.id),
    clientErrorHandler: (error, socket) => refuseConnection(error, socket as Socket, nextRequestId()),
  });
  // An expectation we do not know is ignored: the request is answered as it is.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));

  // One parser for every type: what a body must be is decided where the endpoint is known.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.decorateRequest('admitted', null);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    if (request.url === '/readyz') probedAtMs = performance.now();
    if (isDraining && !isProbe(request.url)) {
      done(refusal('shutting_down', undefined, { retryAfterSeconds: 5 }));
      return;
    }
    done();
  });
  // A kept connection would bring the next request here as well, and hold the process up: that of a request which came before too.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isLeaving) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    requestMetrics.observe(
      request.routeOptions.config?.operation ?? 'none',
      reply.statusCode,
      reply.elapsedTime / 1000,
    );
    done();
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = publicErrorOf(error, request.routeOptions.bodyLimit);
    logBrokenRequest(logger, problem, request.routeOptions.config?.operation ?? 'none', request.id);
    sendProblem(reply, problem, request.id);
  });
  const known = Object.values(routes).map(({ endpoint }) => endpoint);
  app.setNotFoundHandler((request, reply) => {
    const allowed = allowedMethods(known, request.url);
    if (allowed.length === 0) throw refusal('not_found', 'There is no such path.');
    reply.header('allow', allowed.join(', '));
    throw refusal('method_not_allowed');
  });

  let openApiText: string | undefined;
  const room: Room = {
    ...dependencies,
    keys,
    openApiText: () =>
      (openApiText ??= JSON.stringify(
        buildOpenApi({ chatModels: dependencies.chatModels, serverUrl: config.publicUrl }),
      )),
    isDraining: () => isLeaving,
  };
  const gate = {
    authenticator: createAuthenticator(keys, createAdminToken(config.adminToken)),
    limiter: config.rateLimitPerSecond === null ? null : createRateLimiter(config.rateLimitPerSecond),
    keyUsage,
  };
  const options = { chatModels: dependencies.chatModels };
  const bodies = new Map<Route, NonNullable<Route['body']>>([
    [routes.enqueueConversation, buildEnqueueRequestSchema(options)],
    [routes.generateReply, buildGenerateRequestSchema(options)],
  ]);
  for (const route of Object.values(routes)) {
    registerRoute(app, { ...route, body: bodies.get(route) }, room, gate);
  }
  registerDocs(app);
  await app.ready();

  let closing: Promise<void> | undefined;
  async function close(graceMs: number): Promise<void> {
    isLeaving = true;
    // On a shared port a probe reaches one of the processes: those it did not reach know nothing of the proxy.
    if (config.sharesPort || performance.now() - probedAtMs < probedWithinMs) await wait(graceMs);
    isDraining = true;
    const cutAfterMs = config.drainTimeoutMs ?? drainTimeoutMs;
    // A reply that is being written may take longer than that: its caller is told, and then the connection is cut. The second
    // time begins with the first one's end: who stood still through both has told nobody yet.
    let timer = setTimeout(() => {
      dependencies.requestWriter.giveUp();
      timer = setTimeout(() => app.server.closeAllConnections(), cutAfterMs * (1 - giveUpShare));
    }, cutAfterMs * giveUpShare);
    try {
      await app.close();
    } finally {
      clearTimeout(timer);
      dependencies.requestWriter.giveUp();
      await dependencies.requestWriter.settled();
      await keyUsage.close();
    }
  }

  return {
    async listen({ host, port }) {
      await app.listen({ host, port });
      const address = app.server.address();
      return { port: typeof address === 'object' && address !== null ? address.port : port };
    },
    close({ graceMs } = { graceMs: 0 }) {
      closing ??= close(graceMs);
      return closing;
    },
    inject: app.inject.bind(app) as FastifyInstance['inject'],
  };
}

/** Probes are answered while draining: they say that it is draining. */
function isProbe(url: string): boolean {
  return url === '/healthz' || url === '/readyz' || url === '/metrics';
}

/** Methods of a path that exists; only asked for where no route was found. */
function allowedMethods(known: readonly { method: string; path: string }[], url: string): string[] {
  const path = url.split('?', 1)[0]!;
  const methods = known.filter((endpoint) => matches(endpoint.path, path)).map((endpoint) => endpoint.method);
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}

function matches(template: string, path: string): boolean {
  const expected = template.split('/');
  const given = path.split('/');
  return (
    expected.length === given.length &&
    expected.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]))
  );
}
