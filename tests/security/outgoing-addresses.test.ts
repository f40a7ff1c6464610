/**
 * S1, short form: no URL from a project, a profile or a message leads to a connection into a private network. Nothing
 * here dials anything but loopback: a dial anywhere else is recorded as a failure and not carried out.
 */

import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AllowedNetwork,
  checkUrlShape,
  createHttpClient,
  type Dial,
  dialAddresses,
  type HttpClient,
  type HttpOutcome,
  judgeAddress,
  parseAllowedNetworks,
  type Resolve,
} from '../../packages/server/src/platform/http-client/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { generateHostileSet, type HostileSet } from './hostile-spellings.ts';

const SEED = 20_260_101;
const REFUSALS = new Set(['address_refused', 'url_refused']);
const PAYLOADS = new URL('../../../shared/data/ssrf-url/ssrf_urls.jsonl', import.meta.url);

/** A list that opens something else, so that http as such is no reason to refuse. */
const UNRELATED = '203.0.113.77/32';

const servers: Server[] = [];
let heard = 0;
const ports: number[] = [];
let hostile: HostileSet;

async function listen(server: Server, host: string): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  const answer = (socket: Socket) => {
    heard += 1;
    socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret');
  };
  for (const host of ['127.0.0.1', '127.0.0.1', '127.0.0.1', '::1', '::1']) {
    // A machine without IPv6 has one listener less, nothing else changes.
    await listen(createServer(answer), host).then(
      (port) => ports.push(port),
      () => {},
    );
  }
  hostile = generateHostileSet(SEED, ports);
});

afterAll(() => {
  for (const server of servers) server.close();
});

function networks(text: string): readonly AllowedNetwork[] {
  const verdict = parseAllowedNetworks(text);
  if (!verdict.ok) throw new Error(verdict.message);
  return verdict.networks;
}

const isLoopback = (address: string) => judgeAddress(address, 'http:', networks('127.0.0.0/8,::1')).allowed;

/** A client whose every dial is recorded; only loopback is really dialled. */
function createWatchedClient(options: { allowed?: string; resolve?: Resolve; dial?: Dial }) {
  const dialled: string[] = [];
  const dial: Dial = (target) => {
    dialled.push(...target.addresses);
    if (options.dial) return options.dial(target);
    if (target.addresses.every(isLoopback)) return dialAddresses(target);
    return Promise.reject(Object.assign(new Error('not dialled by this test'), { code: 'ECONNREFUSED' }));
  };
  const client = createHttpClient({
    allowedNetworks: networks(options.allowed ?? ''),
    logger: silentLogger,
    resolve: options.resolve ?? (() => Promise.resolve(['127.0.0.1'])),
    dial,
  });
  return { client, dialled };
}

function get(client: HttpClient, url: string): Promise<HttpOutcome> {
  return client.request({ method: 'GET', url, timeoutMs: 10_000, maxResponseBytes: 10_000, purpose: 'platform' });
}

const codeOf = (outcome: HttpOutcome) => (outcome.ok ? `answered ${outcome.status}` : outcome.code);

/** Asks for all, a few at a time, and returns those that were not refused with what came instead. */
async function findUnrefused(client: HttpClient, urls: readonly string[]): Promise<string[]> {
  const unrefused: string[] = [];
  const left = urls.values();
  const worker = async () => {
    for (const url of left) {
      const code = codeOf(await get(client, url));
      if (!REFUSALS.has(code)) unrefused.push(`${JSON.stringify(url)}: ${code}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return unrefused;
}

test.each([
  ['nothing is listed', ''],
  ['an unrelated network is listed', UNRELATED],
])(
  '10,000 spellings of addresses, names, schemes and credentials open no connection while %s',
  async (_case, allowed) => {
    expect(hostile.urls.length).toBeGreaterThanOrEqual(10_000);
    const { client, dialled } = createWatchedClient({ allowed });
    const before = heard;
    expect(await findUnrefused(client, hostile.urls)).toEqual([]);
    expect(dialled).toEqual([]);
    expect(heard).toBe(before);
    await client.close();
  },
);

test('the generated URLs are what they claim to be: with everything listed, thousands of them would be dialled', async () => {
  const reached = hostile.urls.filter((url) => checkUrlShape(url, networks('0.0.0.0/0,::/0')).ok);
  expect(reached.length).toBeGreaterThan(5_000);
});

test('a name that leads to any of the addresses is not dialled, alone or hidden among public ones', async () => {
  for (const allowed of ['', UNRELATED]) {
    const places: ((address: string) => string[])[] = [
      (address) => [address],
      (address) => ['1.1.1.1', address],
      (address) => [address, '2606:4700::1111'],
    ];
    for (const place of places) {
      const answers = new Map(hostile.addresses.map((address, index) => [`host-${index}.example`, place(address)]));
      const { client, dialled } = createWatchedClient({ allowed, resolve: async (name) => answers.get(name) ?? [] });
      const urls = [...answers.keys()].flatMap((name) => [`https://${name}:${ports[0]}/`, `https://${name}/`]);
      expect(await findUnrefused(client, urls)).toEqual([]);
      expect(dialled).toEqual([]);
      await client.close();
    }
  }
});

test('a name server that first answers with a public address and then with loopback gains nothing', async () => {
  const answers = [['93.184.216.34'], ['127.0.0.1'], ['::1'], ['93.184.216.34', '127.0.0.1']];
  const { client, dialled } = createWatchedClient({ resolve: async () => answers.shift() ?? [] });
  const before = heard;
  const url = `https://rebinding.example:${ports[0]}/`;
  const codes: string[] = [];
  for (let round = 0; round < 4; round += 1) codes.push(codeOf(await get(client, url)));
  expect(codes).toEqual(['connect_failed', 'address_refused', 'address_refused', 'address_refused']);
  expect(dialled).toEqual(['93.184.216.34']);
  expect(heard).toBe(before);
  await client.close();
});

test('the addresses that were judged are the addresses that are dialled: DNS is asked once per connection', async () => {
  let asked = 0;
  const resolve: Resolve = async () => {
    asked += 1;
    return asked === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
  };
  const { client, dialled } = createWatchedClient({ allowed: '127.0.0.0/8', resolve });
  expect(codeOf(await get(client, `http://platform.example:${ports[0]}/`))).toBe('answered 200');
  expect(dialled).toEqual(['127.0.0.1']);
  expect(asked).toBe(1);
  await client.close();
});

test('a socket that ends up elsewhere than it was told is closed before a byte is sent', async () => {
  let receivedBytes = 0;
  let hasEnded: (value: unknown) => void = () => {};
  const ended = new Promise((resolve) => {
    hasEnded = resolve;
  });
  const trap = createServer((socket) => {
    socket.on('error', () => {}).on('close', hasEnded);
    socket.on('data', (chunk) => {
      receivedBytes += chunk.length;
    });
  });
  const port = await listen(trap, '127.0.0.1');
  // Stands for a system that routes or translates a public address to the own machine.
  const dial: Dial = (target) =>
    dialAddresses({ ...target, scheme: 'http:', hostname: '127.0.0.1', port: String(port), addresses: ['127.0.0.1'] });
  const { client } = createWatchedClient({ resolve: async () => ['93.184.216.34'], dial });
  expect(codeOf(await get(client, 'https://routed.example/'))).toBe('address_refused');
  await ended;
  expect(receivedBytes).toBe(0);
  await client.close();
});

test('redirects are answers: their target is not asked, even where it would be allowed', async () => {
  let reached = 0;
  const target = createHttpServer((_request, response) => {
    reached += 1;
    response.end();
  });
  target.on('connection', () => {
    reached += 1;
  });
  const targetPort = await listen(target, '127.0.0.1');
  const locations = [`http://127.0.0.1:${targetPort}/`, `//127.0.0.1:${targetPort}/`, `http://[::1]:${ports.at(-1)}/`];
  const redirecting = createHttpServer((request, response) => {
    const [status, location] = (request.url ?? '').slice(1).split('-').map(Number) as [number, number];
    response.writeHead(status, { location: locations[location], refresh: `0; url=${locations[location]}` }).end();
  });
  const port = await listen(redirecting, '127.0.0.1');
  const before = heard;
  const { client } = createWatchedClient({ allowed: '127.0.0.0/8' });
  for (const status of [300, 301, 302, 303, 307, 308]) {
    for (const index of locations.keys()) {
      expect(codeOf(await get(client, `http://127.0.0.1:${port}/${status}-${index}`))).toBe(`answered ${status}`);
    }
  }
  expect(reached).toBe(0);
  expect(heard).toBe(before);
  await client.close();
});

test('a listed network is reached over plain http, by address and by name, and opens nothing beside it', async () => {
  const { client, dialled } = createWatchedClient({ allowed: '127.0.0.0/8' });
  for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost', 'platform.example']) {
    expect(codeOf(await get(client, `http://${host}:${ports[0]}/`)), host).toBe('answered 200');
  }
  const dialledBefore = dialled.length;
  const beside = hostile.urls.filter((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    const address = host.startsWith('[') ? host.slice(1, -1) : host;
    // Left out: what the list opens, and names, which this client's name server places on loopback.
    return !judgeAddress(address, 'http:', networks('127.0.0.0/8')).allowed && /^[\d[]/.test(host);
  });
  expect(beside.length).toBeGreaterThan(5_000);
  expect(await findUnrefused(client, beside)).toEqual([]);
  expect(dialled.length).toBe(dialledBefore);
  await client.close();
});

test('plain http to a public name is refused when its address is known, whatever else is listed', async () => {
  const { client, dialled } = createWatchedClient({ allowed: UNRELATED, resolve: async () => ['1.1.1.1'] });
  expect(codeOf(await get(client, 'http://platform.example/'))).toBe('address_refused');
  expect(dialled).toEqual([]);
  await client.close();
});

test.skipIf(!existsSync(PAYLOADS))(
  'published payloads (../shared/data/ssrf-url) get their expected verdicts',
  async () => {
    const cases = readFileSync(PAYLOADS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; expected: string });
    expect(cases.length).toBeGreaterThan(0);
    const { client, dialled } = createWatchedClient({ allowed: '' });
    for (const { url, expected } of cases) {
      const https = url.replace(/^http:/i, 'https:');
      const shape = checkUrlShape(https);
      const code = shape.ok ? 'ok' : shape.code;
      if (expected === 'block_ip') expect(code, url).toBe('address_refused');
      else if (expected === 'block_name') expect(code, url).toBe('name_refused');
      else if (expected === 'block_scheme') expect(['scheme_refused', 'not_a_url'], url).toContain(code);
      else if (expected === 'reject_unparseable') expect(code, url).toBe('not_a_url');
      else if (expected === 'allow_public_ip') expect(code, url).toBe('ok');
      else expect(codeOf(await get(client, https)), url).toMatch(/^(address|url)_refused$/);
      expect(codeOf(await get(client, url)), url).toMatch(/^(address|url)_refused$/);
    }
    expect(dialled).toEqual([]);
    await client.close();
  },
);
