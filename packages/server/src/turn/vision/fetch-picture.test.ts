import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttpClient, type HttpClient, parseAllowedNetworks } from '../../platform/http-client/index.ts';
import { createLogger } from '../../platform/logger.ts';
import { fetchPicture, mediaTypeOf, PICTURE_BYTES_MAX } from './fetch-picture.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex');
const gif = Buffer.from('GIF89a......');
const webp = Buffer.from('RIFF....WEBPVP8 ');

const served: Record<string, RequestListener> = {
  '/png': (_, response) => response.writeHead(200, { 'cache-control': 'max-age=60' }).end(png),
  // The name a server gives it does not matter, in either direction.
  '/jpeg-as-text': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(jpeg),
  '/html-as-jpeg': (_, response) =>
    response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<html>secret</html>'),
  '/svg': (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
  '/empty': (_, response) => response.writeHead(200).end(),
  '/gone': (_, response) => response.writeHead(404).end(png),
  '/broken': (_, response) => response.writeHead(503).end(png),
  '/redirect': (_, response) => response.writeHead(302, { location: '/png' }).end(),
  '/ten-megabytes': (_, response) => response.writeHead(200).end(Buffer.concat([png, Buffer.alloc(10_000_000)])),
  '/chunked': (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(Buffer.alloc(500_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/drip': (_, response) => {
    response.writeHead(200).write(png);
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  },
};

let server: Server;
let http: HttpClient;
let guarded: HttpClient;
let base: string;
let dialled = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    dialled += 1;
    served[request.url!]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const networks = parseAllowedNetworks('127.0.0.0/8');
  if (!networks.ok) throw new Error('networks');
  const logger = createLogger('error', () => {});
  http = createHttpClient({ allowedNetworks: networks.networks, logger });
  guarded = createHttpClient({ allowedNetworks: [], logger });
});
afterAll(async () => {
  await Promise.all([http.close(), guarded.close()]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const fetched = (url: string, client = http, signal = AbortSignal.timeout(60_000)) =>
  fetchPicture(url, { http: client, signal });

describe('a picture is fetched', () => {
  test('with its type by its bytes and the word of its server on keeping', async () => {
    expect(await fetched(`${base}/png`)).toEqual({
      ok: true,
      image: { mediaType: 'image/png', bytes: png },
      cacheControl: 'max-age=60',
    });
    expect(await fetched(`${base}/jpeg-as-text`)).toMatchObject({ ok: true, image: { mediaType: 'image/jpeg' } });
    expect([gif, webp].map(mediaTypeOf)).toEqual(['image/gif', 'image/webp']);
  });

  test.each([
    ['/html-as-jpeg', 'not_a_picture', true],
    ['/svg', 'not_a_picture', true],
    ['/empty', 'not_a_picture', true],
    ['/gone', 'status_404', true],
    ['/redirect', 'status_302', true],
    ['/broken', 'status_503', false],
    ['/ten-megabytes', 'too_large', true],
    ['/chunked', 'too_large', true],
  ])('%s is refused: %s', async (path, code, isLasting) => {
    expect(await fetched(base + path)).toEqual({ ok: false, code, isLasting });
  });

  test('a drip ends with the turn’s patience, at the latest', async () => {
    const failed = await fetched(`${base}/drip`, http, AbortSignal.timeout(150));
    expect(failed).toEqual({ ok: false, code: 'aborted', isLasting: false });
  });

  test('never from a private address, in whatever spelling', async () => {
    const before = dialled;
    const { port } = server.address() as AddressInfo;
    const urls = [
      `https://127.0.0.1:${port}/png`,
      `https://2130706433:${port}/png`,
      `https://[::ffff:127.0.0.1]:${port}/png`,
      'https://169.254.169.254/latest/meta-data/',
      'https://10.0.0.8/x.jpg',
      `http://127.0.0.1:${port}/png`,
      `https://user:secret@pictures.example/x.jpg`,
      'https://localhost/x.jpg',
      'file:///etc/passwd',
      'data:image/png;base64,iVBORw0KGgo=',
      'gopher://127.0.0.1/',
    ];
    for (const url of urls) {
      const failed = await fetched(url, guarded);
      expect(failed, url).toMatchObject({ ok: false, isLasting: true });
      expect(['address_refused', 'url_refused']).toContain((failed as { code: string }).code);
    }
    expect(dialled).toBe(before);
  });

  test('as base64 the largest one still fits into every wire format', () => {
    expect(Math.ceil(PICTURE_BYTES_MAX / 3) * 4).toBeLessThanOrEqual(5 * 1024 * 1024);
  });
});
