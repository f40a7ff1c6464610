import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createLogger, silentLogger } from '../logger.ts';
import { parseAllowedNetworks } from './allowed-networks.ts';
import { createHttpClient, type HttpClient, type HttpClientOptions, type HttpRequest } from './create-http-client.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = async (listener: RequestListener) => `http://${await listen(createHttpServer(listener))}`;
const serveRaw = (onSocket: (socket: Socket) => void) => listen(createTcpServer(onSocket));

function createClient(options: Partial<HttpClientOptions> = {}): HttpClient {
  const verdict = parseAllowedNetworks('127.0.0.0/8');
  if (!verdict.ok) throw new Error(verdict.message);
  const client = createHttpClient({ allowedNetworks: verdict.networks, logger: silentLogger, ...options });
  closers.push(() => client.close());
  return client;
}

function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, timeoutMs: 60_000, maxResponseBytes: 1_000_000, purpose: 'platform', ...more };
}

test('an answer comes with status, the headers that matter and the exact bytes', async () => {
  const url = await serve((request, response) => {
    response.writeHead(429, { 'retry-after': '7', 'content-type': 'text/plain', 'x-other': 'left out' });
    response.end(`${request.method} ${request.url}`);
  });
  const outcome = await createClient().request(get(`${url}/a%20b?c=d#fragment`));
  expect(outcome).toMatchObject({ ok: true, status: 429 });
  if (!outcome.ok) return;
  expect(outcome.headers).toMatchObject({ 'retry-after': '7', 'content-type': 'text/plain' });
  expect(outcome.headers).not.toHaveProperty('x-other');
  expect(outcome.body.toString()).toBe('GET /a%20b?c=d');
  expect(outcome.durationMs).toBeGreaterThan(0);
});

test('a POST sends the bytes it was given, with their length and the given headers', async () => {
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.end(JSON.stringify({ headers: request.headers, body: Buffer.concat(chunks).toString('hex') }));
  });
  const body = Buffer.from([0, 255, 123, 10]);
  const outcome = await createClient().request(
    get(url, {
      method: 'POST',
      body,
      headers: { 'Webhook-Id': 'msg_1', Host: 'other.example', 'Transfer-Encoding': 'chunked' },
    }),
  );
  const seen = JSON.parse(outcome.ok ? outcome.body.toString() : '{}');
  expect(seen.body).toBe('00ff7b0a');
  expect(seen.headers).toMatchObject({
    'webhook-id': 'msg_1',
    'content-length': '4',
    'accept-encoding': 'identity',
    host: url.slice(7),
  });
  expect(seen.headers).not.toHaveProperty('transfer-encoding');
});

test('a body that drips is cut off when the whole time is over', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  });
  const outcome = await createClient().request(get(url, { timeoutMs: 300 }));
  expect(outcome).toMatchObject({ ok: false, code: 'timeout', retryable: true });
  expect(outcome.durationMs).toBeGreaterThanOrEqual(290);
  // Much longer than the time it was given, because a busy machine may notice late; shorter than any default.
  expect(outcome.durationMs).toBeLessThan(10_000);
});

test('a server that accepts and says nothing is a timeout', async () => {
  const host = await serveRaw(() => {});
  expect(await createClient().request(get(`http://${host}/`, { timeoutMs: 150 }))).toMatchObject({ code: 'timeout' });
});

test('a name server that never answers is a timeout, and the wait ends with it', async () => {
  const client = createClient({ resolve: () => new Promise(() => {}) });
  expect(await client.request(get('https://platform.example/', { timeoutMs: 150 }))).toMatchObject({ code: 'timeout' });
});

test('an announced or a real body over the limit is refused, a body of exactly the limit is not', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/announced') response.writeHead(200, { 'content-length': 1_001 });
    if (request.url === '/exact') return void response.end(Buffer.alloc(1_000));
    response.write(Buffer.alloc(600));
    response.end(Buffer.alloc(401));
  });
  const client = createClient();
  const ask = (path: string) => client.request(get(url + path, { maxResponseBytes: 1_000 }));
  expect(await ask('/announced')).toMatchObject({ ok: false, code: 'too_large', retryable: false });
  expect(await ask('/real')).toMatchObject({ ok: false, code: 'too_large', retryable: false });
  expect(await ask('/exact')).toMatchObject({ ok: true, status: 200 });
});

test('where the status is enough, a body that is too long, too slow or cut makes no failure of a given answer', async () => {
  const url = await serve((request, response) => {
    const announced = request.url === '/long' ? 5_000 : 900;
    response.writeHead(request.url === '/refused' ? 503 : 202, { 'content-length': announced });
    response.write(Buffer.alloc(10));
    if (request.url === '/cut') setImmediate(() => response.destroy());
  });
  const client = createClient();
  const ask = (path: string, more: Partial<HttpRequest> = {}) =>
    client.request(get(url + path, { maxResponseBytes: 1_000, isStatusEnough: true, ...more }));
  expect(await ask('/long')).toMatchObject({ ok: true, status: 202 });
  expect(await ask('/cut')).toMatchObject({ ok: true, status: 202 });
  // Their bodies never end; the status must be there in time, also on a busy machine.
  const [slow, refused] = await Promise.all(['/slow', '/refused'].map((path) => ask(path, { timeoutMs: 2_000 })));
  expect(slow).toMatchObject({ ok: true, status: 202 });
  expect(refused).toMatchObject({ ok: true, status: 503 });
  const silent = await serve(() => {});
  expect(await client.request(get(silent, { timeoutMs: 150, isStatusEnough: true }))).toMatchObject({
    code: 'timeout',
  });
});

test('a compressed body that nobody asked for is handed over as it came', async () => {
  const packed = gzipSync(Buffer.alloc(100_000));
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(packed);
  });
  const outcome = await createClient().request(get(url, { maxResponseBytes: 1_000 }));
  expect(outcome.ok && outcome.body.equals(packed)).toBe(true);
});

test('a connection cut before or inside the answer is a reset, what is not HTTP a protocol error', async () => {
  const client = createClient();
  const cut = await serveRaw((socket) => socket.once('data', () => socket.resetAndDestroy()));
  const inside = await serveRaw((socket) =>
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc')),
  );
  const noise = await serveRaw((socket) => socket.once('data', () => socket.end('220 mail.example ESMTP\r\n')));
  expect(await client.request(get(`http://${cut}/`))).toMatchObject({ ok: false, code: 'reset', retryable: true });
  expect(await client.request(get(`http://${inside}/`))).toMatchObject({ ok: false, code: 'reset', retryable: true });
  expect(await client.request(get(`http://${noise}/`))).toMatchObject({ ok: false, code: 'protocol_error' });
});

test('a closed port is connect_failed, for every request and not only for as many as there are connections', async () => {
  const server = createTcpServer();
  const host = await listen(server);
  server.close();
  const client = createClient({ maxConnectionsPerHost: 2 });
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => client.request(get(`http://${host}/`))));
  expect(new Set(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)))).toEqual(new Set(['connect_failed']));
});

test('a server that does not speak TLS is tls_failed', async () => {
  const host = await serveRaw((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  expect(await createClient().request(get(`https://${host}/`))).toMatchObject({ ok: false, code: 'tls_failed' });
});

test('a name without an address is dns_failed', async () => {
  const unknown = createClient({ resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })) });
  const empty = createClient({ resolve: () => Promise.resolve([]) });
  for (const client of [unknown, empty]) {
    expect(await client.request(get('https://nowhere.example/'))).toMatchObject({
      code: 'dns_failed',
      retryable: true,
    });
  }
});

test('the signal ends a request under way and prevents one that has not begun', async () => {
  const controller = new AbortController();
  let asked = 0;
  const url = await serve(() => {
    asked += 1;
    controller.abort();
  });
  const client = createClient();
  expect(await client.request(get(url, { signal: controller.signal }))).toMatchObject({
    ok: false,
    code: 'aborted',
    retryable: false,
  });
  expect(await client.request(get(url, { signal: controller.signal }))).toMatchObject({ ok: false, code: 'aborted' });
  expect(asked).toBe(1);
});

test('a request that ran out of time while waiting for a connection is never sent', async () => {
  const seen: string[] = [];
  const url = await serve((request, response) => {
    seen.push(request.url ?? '');
    setTimeout(() => response.end(), 300);
  });
  const client = createClient({ maxConnectionsPerHost: 1 });
  const [first, second] = await Promise.all([
    client.request(get(`${url}/1`)),
    client.request(get(`${url}/2`, { timeoutMs: 100 })),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ code: 'timeout' });
  expect(await client.request(get(`${url}/3`))).toMatchObject({ ok: true });
  expect(seen).toEqual(['/1', '/3']);
});

test('a header that cannot be sent is a verdict, not an exception, and the client goes on', async () => {
  const url = await serve((_request, response) => void response.end());
  const client = createClient();
  const outcome = await client.request(get(url, { headers: { 'x-key': 'a\r\nx-injected: 1' } }));
  expect(outcome).toMatchObject({ ok: false, code: 'protocol_error', retryable: false });
  expect(await client.request(get(url))).toMatchObject({ ok: true });
});

test('connections are kept and shared', async () => {
  let connections = 0;
  const server = createHttpServer((_request, response) => void response.end());
  // Longer than this takes, and the client goes by it.
  server.keepAliveTimeout = 60_000;
  server.on('connection', () => {
    connections += 1;
  });
  const url = `http://${await listen(server)}`;
  const client = createClient({ maxConnectionsPerHost: 4 });
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(Array.from({ length: 20 }, () => client.request(get(url))));
  }
  expect(connections).toBeLessThanOrEqual(4);
});

test('close waits for what is under way and refuses what comes after', async () => {
  const url = await serve((_request, response) => void setTimeout(() => response.end('done'), 200));
  const client = createClient();
  const underWay = client.request(get(url));
  const closing = client.close();
  expect(await client.request(get(url))).toMatchObject({ ok: false, code: 'aborted', retryable: true });
  await closing;
  expect(await underWay).toMatchObject({ ok: true, status: 200 });
});

test('a refusal is logged with its reason and without the URL', async () => {
  const lines: string[] = [];
  const logger = createLogger('debug', (line) => lines.push(line));
  const client = createClient({ logger, allowedNetworks: [], resolve: () => Promise.resolve(['10.11.12.13']) });
  await client.request(get('https://canary.example/canary'));
  await client.request(get('https://user:canary@example.com/'));
  expect(lines.join('')).toContain('special_range');
  expect(lines.join('')).toContain('credentials_refused');
  expect(lines.join('')).not.toMatch(/canary|10\.11\.12\.13/);
});
