import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createOperatorFetch, type OperatorFetchOptions } from './create-operator-fetch.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function createFetch(options?: OperatorFetchOptions) {
  const operatorFetch = createOperatorFetch(options);
  closers.push(() => operatorFetch.close());
  return operatorFetch;
}

const echo: RequestListener = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { authorization } = request.headers;
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'r1' });
  response.end(JSON.stringify({ method: request.method, authorization, body: Buffer.concat(chunks).toString() }));
};

test('the operator may use an address of his own network over plain http', async () => {
  const url = await serve(echo);
  const response = await createFetch()(`${url}/v1/chat`, {
    method: 'POST',
    body: '{"a":1}',
    headers: { authorization: 'Bearer k' },
  });
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get('x-request-id')).toBe('r1');
  expect(await response.json()).toEqual({ method: 'POST', authorization: 'Bearer k', body: '{"a":1}' });
});

test('a Request of the platform works like a URL', async () => {
  const url = await serve(echo);
  const request = new Request(url, { method: 'POST', body: 'x', headers: { authorization: 'Bearer k' } });
  expect(await (await createFetch()(request)).json()).toEqual({ method: 'POST', authorization: 'Bearer k', body: 'x' });
});

test('a redirect is the answer: nothing, and no key, reaches the other address', async () => {
  let reached = 0;
  const other = await serve((_request, response) => {
    reached += 1;
    response.end();
  });
  const url = await serve((_request, response) => void response.writeHead(307, { location: other }).end());
  const response = await createFetch()(url, { redirect: 'follow', headers: { authorization: 'Bearer k' } });
  expect(response.status).toBe(307);
  expect(reached).toBe(0);
});

test('an answer without a body keeps its status', async () => {
  const url = await serve((_request, response) => void response.writeHead(204).end());
  expect((await createFetch()(url)).status).toBe(204);
});

test('a body over the limit fails while it is read, counted after decompression', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(1_000_000)));
  });
  const small = await createFetch({ maxResponseBytes: 999_999 })(url);
  await expect(small.text()).rejects.toThrow(TypeError);
  const large = await createFetch({ maxResponseBytes: 1_000_000 })(url);
  expect((await large.text()).length).toBe(1_000_000);
});

test('silence longer than the limit and the signal of the caller end the call', async () => {
  const url = await serve(() => {});
  await expect(createFetch({ timeoutMs: 1_000 })(url)).rejects.toThrow(TypeError);
  await expect(createFetch()(url, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

test('the signal ends an answer that has begun', async () => {
  const url = await serve((_request, response) => void response.write('begun'));
  const controller = new AbortController();
  const response = await createFetch()(url, { signal: controller.signal });
  const reading = response.text();
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('forms and bytes are written as any fetch writes them, with their content type', async () => {
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.end(JSON.stringify([request.headers['content-type'] ?? null, Buffer.concat(chunks).toString()]));
  });
  const post = async (body: BodyInit) => (await createFetch()(url, { method: 'POST', body })).json();
  expect(await post(new URLSearchParams({ a: 'b c' }))).toEqual([
    'application/x-www-form-urlencoded;charset=UTF-8',
    'a=b+c',
  ]);
  expect(await post(Buffer.from('bytes'))).toEqual([null, 'bytes']);
});

test('an answer that ends before its announced length is no answer', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('{"messages"', () => response.socket?.destroy());
  });
  await expect(createFetch()(url)).rejects.toThrow(TypeError);
});

test('what nobody announced arrives piece by piece, and an unknown encoding is refused', async () => {
  const streamed = await serve((_request, response) => {
    response.write('one ');
    response.end('two');
  });
  expect(await (await createFetch()(streamed)).text()).toBe('one two');
  const odd = await serve((_request, response) => void response.writeHead(200, { 'content-encoding': 'odd' }).end('x'));
  await expect(createFetch()(odd)).rejects.toThrow(TypeError);
});
