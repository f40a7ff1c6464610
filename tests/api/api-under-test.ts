import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import type { ApiConfig } from '../../packages/server/src/api/index.ts';
import { createApiServer } from '../../packages/server/src/api/index.ts';
import { sandboxModelTable } from '../../packages/server/src/llm/index.ts';
import { createDatabase, type Database } from '../../packages/server/src/platform/database/index.ts';
import { checkUrlShape, createHttpClient } from '../../packages/server/src/platform/http-client/index.ts';
import { createInStep } from '../../packages/server/src/platform/in-step.ts';
import { createLogger } from '../../packages/server/src/platform/logger.ts';
import { createMetrics } from '../../packages/server/src/platform/metrics.ts';
import { createSealedBox } from '../../packages/server/src/platform/sealed-box.ts';
import { createEngineClock, createProjectLog, createRequestWriter } from '../../packages/server/src/turn/index.ts';
import { createTestDatabase } from '../_setup/database.ts';
import { patienceMs } from '../_setup/patience.ts';
import { createMemoryAcceptor, type MemoryAcceptor } from './memory-acceptor.ts';

export const adminToken = 'admin-token-of-the-tests-0123456789';

export interface ApiReply<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

export interface RequestOptions {
  method?: string;
  /** Bearer token; null sends no `Authorization`. Default: the admin token. */
  token?: string | null;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  raw?: string | Buffer;
  headers?: Record<string, string>;
}

export interface TestProject {
  id: string;
  signingSecret: string;
  /** May do all. */
  key: string;
  keyId: string;
}

export interface ApiUnderTest {
  url: string;
  port: number;
  database: Database;
  acceptor: MemoryAcceptor;
  metrics: Registry;
  /** Lines of the process log, as written. */
  logLines: string[];
  wakes: number;
  request<Body = Record<string, unknown>>(path: string, options?: RequestOptions): Promise<ApiReply<Body>>;
  createProject(body?: Record<string, unknown>): Promise<TestProject>;
  createKey(projectId: string, scopes?: string[]): Promise<{ id: string; key: string; prefix: string }>;
  /** Another process on the same database. */
  startSecond(): Promise<{ url: string; close(): Promise<void> }>;
  close(options?: { graceMs: number }): Promise<void>;
}

const endpointUrls = {
  profileUrl: 'https://platform.example/profile',
  chatHistoryUrl: 'https://platform.example/history',
  incomingContentUrl: 'https://platform.example/incoming',
};

/** The real server on a real port with a real database; only the acceptor is in memory. */
export async function startApi(
  config: Partial<ApiConfig> = {},
  writer: Partial<Parameters<typeof createRequestWriter>[0]> = {},
): Promise<ApiUnderTest> {
  const testDatabase = await createTestDatabase();
  const logLines: string[] = [];
  const logger = createLogger('debug', (line) => logLines.push(line));
  const database = createDatabase({ connection: testDatabase.url, poolMax: 5, applicationName: 'api tests', logger });
  const http = createHttpClient({ allowedNetworks: [], logger });
  const sealedBox = createSealedBox(randomBytes(32));
  const acceptor = createMemoryAcceptor();
  const metrics = new Registry();
  const api: ApiUnderTest = {
    url: '',
    port: 0,
    database,
    acceptor,
    metrics,
    logLines,
    wakes: 0,
    request: (path, options) => send(api.url, path, options),
    createProject,
    createKey,
    startSecond,
    async close(options) {
      await server.close(options);
      await http.close();
      await database.close();
      await testDatabase.drop();
    },
  };

  function createServer(registry: Registry) {
    return createApiServer({
      database,
      acceptor,
      requestWriter: createRequestWriter({
        database,
        http,
        models: sandboxModelTable(),
        callModel: () => Promise.reject(new Error('the sandbox makes no calls')),
        engineClock: createEngineClock(),
        logger,
        metrics: createMetrics(),
        projectLog: createProjectLog(database, logger),
        inStep: createInStep(),
        ...writer,
      }),
      sealedBox,
      config: { publicUrl: undefined, trustProxy: false, adminToken, rateLimitPerSecond: null, ...config },
      chatModels: ['dating-smart-1', 'dating-pro-1', 'chat-2-smart', 'chat-2-pro', 'house-model'],
      metrics: registry,
      isReady: async () => ({ ready: true, checks: { database: true } }),
      wakeDelivery: () => {
        api.wakes += 1;
      },
      checkEndpointUrl: (url) => checkUrlShape(url),
      logger,
    });
  }

  async function createProject(body: Record<string, unknown> = {}): Promise<TestProject> {
    const created = await api.request('/v1/projects', {
      method: 'POST',
      json: { name: 'Test platform', endpoints: endpointUrls, ...body },
    });
    if (created.status !== 201) throw new Error(`no project: ${created.text}`);
    const id = created.body.id as string;
    const { key, id: keyId } = await createKey(id);
    return { id, signingSecret: created.body.signingSecret as string, key, keyId };
  }

  async function createKey(projectId: string, scopes?: string[]) {
    const created = await api.request<{ id: string; key: string; prefix: string }>(
      `/v1/projects/${projectId}/access-keys`,
      { method: 'POST', json: { name: 'Test key', ...(scopes ? { scopes } : {}) } },
    );
    if (created.status !== 201) throw new Error(`no key: ${created.text}`);
    return created.body;
  }

  async function startSecond() {
    const second = await createServer(new Registry());
    const { port } = await second.listen({ host: '127.0.0.1', port: 0 });
    return { url: `http://127.0.0.1:${port}`, close: () => second.close() };
  }

  const server = await createServer(metrics);
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
  api.port = port;
  api.url = `http://127.0.0.1:${port}`;
  return api;
}

export async function send<Body>(baseUrl: string, path: string, options: RequestOptions = {}): Promise<ApiReply<Body>> {
  const token = options.token === undefined ? adminToken : options.token;
  const response = await fetch(new URL(path, baseUrl), {
    method: options.method ?? 'GET',
    redirect: 'manual',
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(options.json === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.json === undefined ? {} : { body: JSON.stringify(options.json) }),
    ...(options.raw === undefined ? {} : { body: options.raw as BodyInit }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson && text !== '' ? JSON.parse(text) : {}) as Body,
    text,
  };
}

/** Asks until the answer is as wanted; fails where it never is. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const startMs = performance.now();
  while (performance.now() - startMs < patienceMs) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not true within ${patienceMs} ms`);
}

/**
 * Constant use, whatever it is answered, until the second after a change is over in which other processes may not know of
 * it. What they know is as old as the question for it: the next use is answered anew, however long its answer takes.
 */
export async function useForASecond(changedAtMs: number, use: () => Promise<unknown>): Promise<void> {
  while (performance.now() - changedAtMs < 1_000) await use();
}

export const enqueuePath = '/cs/v1/content_creation/conversations/enqueue';
export const minimalEnqueue = { userProfileId: '1234', personaProfileId: '9876', language: 'EN' };
