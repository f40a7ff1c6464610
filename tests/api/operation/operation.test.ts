import { connect } from 'node:net';
import { endpoints, errorCodes, healthSchema, problemSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, adminToken, enqueuePath, minimalEnqueue, startApi, until } from '../api-under-test.ts';
import { sendRaw } from '../raw-http.ts';
import { storeTurn } from '../stored-turn.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const anonymous = { token: null };

describe('probes and pages that need no key', () => {
  it('health and readiness', async () => {
    const health = await api.request('/healthz', anonymous);
    expect([health.status, healthSchema.parse(health.body)]).toEqual([200, { status: 'ok', checks: {} }]);
    const readiness = await api.request('/readyz', anonymous);
    expect(healthSchema.parse(readiness.body)).toEqual({ status: 'ok', checks: { database: 'ok', accepting: 'ok' } });
  });

  it('metrics count by operation and status, and hold no id, path or key', async () => {
    const project = await api.createProject();
    await api.request(enqueuePath, { method: 'POST', token: project.key, json: minimalEnqueue });
    await api.request('/canary-path', anonymous);
    const metrics = await api.request('/metrics', anonymous);
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(metrics.text).toMatch(/repartee_api_requests_total\{operation="enqueueConversation",status="204"\} 1/);
    expect(metrics.text).toMatch(/repartee_api_request_seconds_bucket\{le="0.001",operation="enqueueConversation"\}/);
    expect(metrics.text).not.toMatch(/proj_|sk-proj|canary/);
  });

  it('the document names every operation and the chat models of this installation', async () => {
    const read = await api.request('/openapi.json', anonymous);
    const { openapi, paths } = read.body as { openapi: string; paths: Record<string, Record<string, unknown>> };
    expect(openapi).toBe('3.1.0');
    for (const endpoint of Object.values(endpoints)) {
      expect(paths[endpoint.path]).toHaveProperty(endpoint.method.toLowerCase());
    }
    expect(read.text).toContain('house-model');
  });

  it('the docs page and its script come from here and allow no other host', async () => {
    expect((await api.request('/', anonymous)).headers.get('location')).toBe('/docs');
    const page = await api.request('/docs', anonymous);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.text).not.toMatch(/https?:\/\//);
    expect((await api.request('/docs/start.js', anonymous)).text).toContain('withDefaultFonts":false');
    const script = await api.request('/docs/api-reference.js', anonymous);
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.text.length).toBeGreaterThan(1_000_000);
    const tag = script.headers.get('etag')!;
    expect(
      (await api.request('/docs/api-reference.js', { token: null, headers: { 'if-none-match': tag } })).status,
    ).toBe(304);
  });

  it('there is a page for every error code, and none for others', async () => {
    for (const code of Object.keys(errorCodes)) {
      const page = await api.request(`/docs/errors/${code}`, anonymous);
      expect([page.status, page.text.includes(`<code>${code}</code>`)]).toEqual([200, true]);
      expect((await api.request('/docs/errors', anonymous)).text).toContain(`/docs/errors/${code}`);
    }
    expect((await api.request('/docs/errors/constructor', anonymous)).status).toBe(404);
  });
});

function expectProblem(answer: string, status: number, code: string): void {
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\r\nX-Request-Id: req_/i);
  expect(answer).toContain(`"code":"${code}"`);
  expect(answer).not.toContain('canary');
}

describe('requests that are none of ours', () => {
  it('404 for unknown paths, also broken ones, without repeating them', async () => {
    for (const path of ['/canary', '/v1', '/v1/projects/x/y/z/canary', '/%zz', '/%c0%ae', '//', '/v1/projects/x/']) {
      const [head, body] = (
        await sendRaw(api.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      ).split('\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1.1 404 /);
      expect(problemSchema.parse(JSON.parse(body!)).code).toBe('not_found');
      expect(body).not.toContain('canary');
    }
  });

  it.each([
    ['GET', enqueuePath, 'POST'],
    ['PUT', '/v1/projects', 'POST, GET, HEAD'],
    ['POST', '/v1/projects/proj_x', 'GET, PATCH, DELETE, HEAD'],
    ['DELETE', '/healthz', 'GET, HEAD'],
  ])('405 for %s %s, with what is allowed', async (method, path, allow) => {
    const refused = await api.request(path, { method });
    expect([refused.status, refused.body.code, refused.headers.get('allow')]).toEqual([
      405,
      'method_not_allowed',
      allow,
    ]);
  });

  it.each<[string, string, number, string]>([
    ['no HTTP', 'hello\r\n\r\n', 400, 'request_malformed'],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'request_malformed'],
    ['a header with a control character', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\u0001b\r\n\r\n', 400, 'request_malformed'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
      'request_malformed',
    ],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'request_malformed',
    ],
    ['a huge header', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'canary'.repeat(5_000)}\r\n\r\n`, 431, 'headers_too_large'],
    ['a huge path', `GET /${'canary'.repeat(5_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'headers_too_large'],
  ])('%s is answered with a problem and the connection closed', async (_name, bytes, status, code) => {
    expectProblem(await sendRaw(api.port, bytes), status, code);
  });

  it('a request that never ends is answered with a problem and the connection closed', async () => {
    // A server of its own: with so little time, a request of any other test could be too slow for it.
    const impatient = await startApi({ requestTimeoutMs: 1_000 });
    try {
      const answer = await sendRaw(impatient.port, 'GET / HTTP/1.1\r\nHost: x\r\nX: slow');
      expectProblem(answer, 408, 'request_timed_out');
    } finally {
      await impatient.close();
    }
  });

  it('an id sent as X-Request-Id is not taken over', async () => {
    const answer = await api.request('/healthz', { token: null, headers: { 'x-request-id': 'canary' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
  });

  it('an expectation we do not know, and an upgrade, are answered as if they were not there', async () => {
    for (const header of ['Expect: the-moon', 'Connection: upgrade\r\nUpgrade: websocket']) {
      const answer = await sendRaw(api.port, `GET /healthz HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`, 300);
      expect(answer).toMatch(/^HTTP\/1.1 200 /);
    }
  });
});

describe('when the storage is away', () => {
  it('answers 503 with Retry-After, says nothing of it, and goes on when it is back', async () => {
    const other = await startApi();
    const project = await other.createProject();
    await storeTurn(other.database, project.id);
    await other.database.execute('alter table turns rename to turns_away');
    const broken = await other.request(`/v1/projects/${project.id}/turns`);
    expect([broken.status, broken.body.code]).toEqual([500, 'internal_error']);
    expect(broken.text).not.toMatch(/turns_away|relation|select/);
    const line = other.logLines.map((text) => JSON.parse(text)).find((entry) => entry.problem === 'internal_error');
    expect(line).toMatchObject({ operation: 'listTurns', code: '42P01', requestId: broken.body.requestId });
    expect(line.where).toMatch(/\bat .*(turn-stories|register-route|pg)/);
    await other.database.execute('alter table turns_away rename to turns');
    await other.database.close();
    const away = await other.request('/v1/projects');
    expect([away.status, away.body.code, away.headers.get('retry-after')]).toEqual([503, 'storage_unavailable', '2']);
    const keyed = await other.request(enqueuePath, { method: 'POST', token: project.key, json: minimalEnqueue });
    expect([204, 503]).toContain(keyed.status);
    expect((await other.request('/healthz', anonymous)).status).toBe(200);
    await other.close();
  });
});

describe('closing', () => {
  it('finishes what is under way, refuses what comes after with 503, then ends', async () => {
    const other = await startApi();
    const project = await other.createProject();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const accept = other.acceptor.accept.bind(other.acceptor);
    let isHeld = false;
    other.acceptor.accept = async (input) => {
      isHeld = true;
      await held;
      return accept(input);
    };
    // A connection that is busy stays open, and may send another request behind.
    const body = JSON.stringify(minimalEnqueue);
    const post = `POST ${enqueuePath} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${project.key}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(other.port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()));
    socket.write(post);
    await until(() => isHeld);
    const closed = other.close();
    socket.write(`GET /v1/projects HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${adminToken}\r\n\r\n`);
    await until(async () => (await send503(other)) !== 'accepted');
    release();
    await closed;
    await ended;
    expect(received).toMatch(/^HTTP\/1.1 204 /);
    expect(other.acceptor.accepted).toHaveLength(1);
    if (received.includes('HTTP/1.1 503')) expect(received).toContain('shutting_down');
  });
});

/** New connections are no longer taken. */
async function send503(api: ApiUnderTest): Promise<'accepted' | 'refused'> {
  try {
    const answer = await api.request('/v1/projects');
    return answer.status === 503 ? 'refused' : 'accepted';
  } catch {
    return 'refused';
  }
}
