import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  answerSample,
  buildEnqueueRequestSchema,
  enqueueRequestSample,
  generateRequestSample,
  generateRequestSchema,
  type Project,
  suggestionRequestSample,
  suggestionRequestSchema,
  type TurnStory,
  validate,
} from '@repartee/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import { createManagementClient } from './create-management-client.ts';
import { RequestError } from './request-error.ts';

const accessKey = 'sk-proj-0123456789abcdefABCDEF';
const enqueueSchema = buildEnqueueRequestSchema();

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}
type Reply = (request: Seen, response: ServerResponse) => void;

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A loopback server that answers the n-th request by the n-th reply, the last one for ever. */
async function serve(...replies: Reply[]): Promise<{ baseUrl: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body });
    (replies[seen.length - 1] ?? replies.at(-1)!)(seen.at(-1)!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const accept: Reply = (_, response) => void response.writeHead(204, { 'x-request-id': 'req_1' }).end();
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Reply =>
  json(status, { type: '', title: 'T', status, detail: 'What happened.', code, requestId: 'req_2', ...more }, headers);

async function failureOf(act: Promise<unknown>): Promise<RequestError> {
  const error = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RequestError);
  return error as RequestError;
}

const request = { userProfileId: '1234', personaProfileId: '9876', language: 'EN' } as const;

describe('createClient', () => {
  it('sends an enqueue that the contract accepts, with the key and an idempotency key', async () => {
    const { baseUrl, seen } = await serve(accept);
    const result = await createClient({ baseUrl: `${baseUrl}/`, accessKey }).enqueue(enqueueRequestSample);
    expect(result).toEqual({ requestId: 'req_1' });
    const [sent] = seen;
    expect(sent).toMatchObject({ method: 'POST', url: '/cs/v1/content_creation/conversations/enqueue' });
    expect(sent!.headers).toMatchObject({ authorization: `Bearer ${accessKey}`, 'content-type': 'application/json' });
    expect(sent!.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(sent!.body)).toEqual(enqueueRequestSample);
    expect(validate(enqueueSchema, JSON.parse(sent!.body)).ok).toBe(true);
  });

  it('keeps a path of the base URL, and uses the idempotency key it is given', async () => {
    const { baseUrl, seen } = await serve(accept);
    await createClient({ baseUrl: `${baseUrl}/behind/`, accessKey }).enqueue(request, { idempotencyKey: 'message-7' });
    expect(seen[0]!.url).toMatch(/^\/behind\/cs\/v1\//);
    expect(seen[0]!.headers['idempotency-key']).toBe('message-7');
  });

  it('tries again after 503, 429 and a lost connection, with the same idempotency key', async () => {
    const lose: Reply = (_, response) => void response.destroy();
    for (const first of [problem(503, 'storage_unavailable'), problem(429, 'rate_limited'), lose]) {
      const { baseUrl, seen } = await serve(first, accept);
      await createClient({ baseUrl, accessKey }).enqueue(request);
      expect(seen).toHaveLength(2);
      expect(seen[0]!.headers['idempotency-key']).toBe(seen[1]!.headers['idempotency-key']);
    }
  });

  it('waits as long as Retry-After says', async () => {
    const { baseUrl } = await serve(problem(503, 'storage_unavailable', {}, { 'retry-after': '1' }), accept);
    const startedAt = performance.now();
    await createClient({ baseUrl, accessKey }).enqueue(request);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990);
  });

  it('gives up after three tries, and at once where it would have to wait long', async () => {
    const down = await serve(problem(503, 'shutting_down'));
    const error = await failureOf(createClient({ baseUrl: down.baseUrl, accessKey }).enqueue(request));
    expect(error).toMatchObject({ code: 'shutting_down', status: 503, tries: 3 });
    expect(down.seen).toHaveLength(3);

    const busy = await serve(problem(429, 'rate_limited', {}, { 'retry-after': '3600' }));
    const limited = await failureOf(createClient({ baseUrl: busy.baseUrl, accessKey }).enqueue(request));
    expect(limited).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 3600, tries: 1 });
  });

  it('never repeats a refused request, and passes on which members were refused', async () => {
    const errors = [{ pointer: '/language', code: 'not_allowed', message: 'Must be one of EN.' }];
    const { baseUrl, seen } = await serve(problem(422, 'validation_failed', { errors }, { 'x-request-id': 'req_3' }));
    const error = await failureOf(createClient({ baseUrl, accessKey }).enqueue(request));
    expect(error).toMatchObject({ status: 422, code: 'validation_failed', requestId: 'req_3', errors, tries: 1 });
    expect(error.message).toBe('What happened.');
    expect(seen).toHaveLength(1);
  });

  it('follows no redirect and takes no page of a proxy for an answer', async () => {
    const redirect: Reply = (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    const page: Reply = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hi');
    for (const reply of [redirect, page]) {
      const { baseUrl, seen } = await serve(reply);
      const error = await failureOf(createClient({ baseUrl, accessKey }).enqueue(request));
      expect(error.code).toBe('unexpected_response');
      expect(seen).toHaveLength(1);
    }
  });

  it('ends a try after timeoutMs, and at once when the caller aborts', async () => {
    const { baseUrl, seen } = await serve(() => {}, accept);
    // It holds for the second try too, which a busy machine must get through in time.
    await createClient({ baseUrl, accessKey, timeoutMs: 2_000 }).enqueue(request);
    expect(seen).toHaveLength(2);

    const silent = await serve(() => {});
    const signal = AbortSignal.timeout(50);
    const error = await failureOf(createClient({ baseUrl: silent.baseUrl, accessKey }).enqueue(request, { signal }));
    expect(error).toMatchObject({ code: 'aborted', status: null, tries: 1 });
  });

  it('says that nobody listens', async () => {
    const error = await failureOf(createClient({ baseUrl: 'http://127.0.0.1:1', accessKey }).enqueue(request));
    expect(error).toMatchObject({ code: 'connection_failed', status: null, requestId: null, tries: 3 });
  });

  it('never carries the access key in an error', async () => {
    const { baseUrl } = await serve(problem(401, 'access_key_invalid'));
    const echoing = ((_: string, init: { headers: Record<string, string> }) =>
      Promise.reject(new TypeError(`bad header ${init.headers.authorization}`))) as unknown as typeof fetch;
    const errors = [
      await failureOf(createClient({ baseUrl, accessKey }).enqueue(request)),
      await failureOf(createClient({ baseUrl, accessKey, fetch: echoing }).enqueue(request)),
    ];
    for (const error of errors) {
      const everything = JSON.stringify([error.message, error.stack, String(error.cause), { ...error }]);
      expect(everything).not.toContain(accessKey);
    }
    expect(() => createClient({ baseUrl, accessKey: `${accessKey}\n` })).toThrow(/^The access key or token must be/);
    expect(() => createClient({ baseUrl: 'ftp://x', accessKey })).toThrow(TypeError);
  });
});

describe('what is written while you wait', () => {
  it('sends conversations that the contract accepts, and answers the messages', async () => {
    const { baseUrl, seen } = await serve(
      json(200, { answers: [answerSample] }),
      json(200, { suggestions: [{ text: 'Hi' }] }),
    );
    const client = createClient({ baseUrl, accessKey });
    expect((await client.generate(generateRequestSample, { idempotencyKey: 'reply-7' })).answers).toEqual([
      answerSample,
    ]);
    expect((await client.suggest(suggestionRequestSample)).suggestions).toEqual([{ text: 'Hi' }]);
    expect(seen.map(({ method, url, headers }) => [method, url, headers['idempotency-key']])).toEqual([
      ['POST', '/cs/v1/content_creation/conversations/generate', 'reply-7'],
      ['POST', '/cs/v1/content_creation/suggestion', undefined],
    ]);
    expect(validate(generateRequestSchema, JSON.parse(seen[0]!.body)).ok).toBe(true);
    expect(validate(suggestionRequestSchema, JSON.parse(seen[1]!.body)).ok).toBe(true);
  });

  it('waits longer than other calls, tries again what was not begun, and nothing that may have cost something', async () => {
    const slow: Reply = (request, response) => setTimeout(() => json(200, { answers: [] })(request, response), 150);
    const patient = await serve(slow);
    const client = createClient({ baseUrl: patient.baseUrl, accessKey, timeoutMs: 50 });
    expect(await client.generate(generateRequestSample)).toEqual({ answers: [] });
    expect((await failureOf(client.generate(generateRequestSample, { timeoutMs: 20 }))).code).toBe('timed_out');

    for (const [status, code] of [
      [503, 'capacity_exceeded'],
      [409, 'request_in_progress'],
    ] as const) {
      const early = await serve(problem(status, code), json(200, { answers: [] }));
      await createClient({ baseUrl: early.baseUrl, accessKey }).generate(generateRequestSample);
      expect(early.seen).toHaveLength(2);
    }
    const failing = await serve(problem(503, 'generation_failed'));
    const error = await failureOf(
      createClient({ baseUrl: failing.baseUrl, accessKey }).suggest(suggestionRequestSample),
    );
    expect(error).toMatchObject({ code: 'generation_failed', status: 503, tries: 1 });
  });
});

describe('createManagementClient', () => {
  it('fills path, query and body of the registry and answers what the server answers', async () => {
    const { baseUrl, seen } = await serve(json(200, { id: 'proj_1', items: [], nextCursor: null }));
    const management = createManagementClient({ baseUrl, token: 'admin-token' });
    const project: Project = await management.projects.read('proj_1');
    expect(project.id).toBe('proj_1');
    const story: TurnStory = await management.turns.read('proj_1', 'turn/../1');
    expect(story.id).toBe('proj_1');
    await management.events.list('proj_1', { state: 'DEAD', limit: 5, cursor: null });
    await management.projects.change('proj_1', { settings: { extendedEvents: true } });
    await management.stops.lift('proj_1', 'stop_1', 'Checked.');
    await management.personaStyles.change('proj_1', { personaProfileId: 'p/1', values: { emojis: null } });
    expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', '/v1/projects/proj_1', ''],
      ['GET', '/v1/projects/proj_1/turns/turn%2F..%2F1', ''],
      ['GET', '/v1/projects/proj_1/events?state=DEAD&limit=5', ''],
      ['PATCH', '/v1/projects/proj_1', '{"settings":{"extendedEvents":true}}'],
      ['POST', '/v1/projects/proj_1/stops/stop_1/lift', '{"reason":"Checked."}'],
      ['PATCH', '/v1/projects/proj_1/persona-styles', '{"personaProfileId":"p/1","values":{"emojis":null}}'],
    ]);
  });

  it('repeats a reading call after a lost connection, and no changing one', async () => {
    const lose: Reply = (_, response) => void response.destroy();
    const reading = await serve(lose, json(200, { items: [], nextCursor: null }));
    await createManagementClient({ baseUrl: reading.baseUrl, token: 't' }).projects.list();
    expect(reading.seen).toHaveLength(2);

    const changing = await serve(lose);
    const create = createManagementClient({ baseUrl: changing.baseUrl, token: 't' }).projects.create({ name: 'One' });
    expect((await failureOf(create)).code).toBe('connection_failed');
    expect(changing.seen).toHaveLength(1);
  });

  it('refuses ids that would make another call of it', async () => {
    const { baseUrl, seen } = await serve(accept);
    const management = createManagementClient({ baseUrl, token: 't' });
    await expect(management.projects.delete('..')).rejects.toThrow(TypeError);
    await expect(management.projects.delete('')).rejects.toThrow(TypeError);
    expect(seen).toHaveLength(0);
  });
});
