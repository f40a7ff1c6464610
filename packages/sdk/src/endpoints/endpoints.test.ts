import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  chatHistoryResponseSchema,
  chatMessageSamples,
  type Event,
  eventSamples,
  profileResponseSchema,
  profileSample,
  validate,
} from '@repartee/contract';
import Fastify from 'fastify';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type ChatHistoryRequest, createEndpoints, type EndpointsOptions } from './create-endpoints.ts';
import type { EndpointProblem, Endpoints } from './endpoint-call.ts';
import { type ExpressRequest, toExpressHandler } from './to-express-handler.ts';
import { toFastifyPlugin } from './to-fastify-plugin.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = JSON.stringify(eventSamples['answer.created']);

function sign(payload: string, id = 'event_1'): Record<string, string> {
  const now = new Date();
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, payload),
  };
}

interface Watched {
  endpoints: Endpoints;
  taken: [string, Event][];
  asked: ChatHistoryRequest[];
  problems: EndpointProblem[];
}

function build(options: Partial<EndpointsOptions> = {}): Watched {
  const watched: Omit<Watched, 'endpoints'> = { taken: [], asked: [], problems: [] };
  const endpoints = createEndpoints({
    secret,
    profile: (profileId) => (profileId === '9876' ? profileSample : null),
    chatHistory: (request) => {
      watched.asked.push(request);
      return chatMessageSamples;
    },
    onEvent: (event, { eventId }) => void watched.taken.push([eventId, event]),
    onProblem: (problem) => void watched.problems.push(problem),
    ...options,
  });
  return { ...watched, endpoints };
}

function get(target: string, headers: Record<string, string> = sign(`GET ${target}`)): Request {
  return new Request(`http://platform.example${target}`, { headers });
}
function post(text: string, headers: Record<string, string> = sign(text)): Request {
  return new Request('http://platform.example/incoming-content', {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

describe('the profile endpoint', () => {
  it('answers a profile as documented', async () => {
    const response = await build().endpoints.profile(get('/profile?profileId=9876'));
    expect(response.status).toBe(200);
    expect(validate(profileResponseSchema, await response.json())).toMatchObject({ ok: true });
  });

  it('answers 404 for an unknown profile, 400 without an id, 405 for another method', async () => {
    const { endpoints, problems } = build();
    expect((await endpoints.profile(get('/profile?profileId=1'))).status).toBe(404);
    expect((await endpoints.profile(get('/profile'))).status).toBe(400);
    expect((await endpoints.profile(post(body))).status).toBe(405);
    expect(problems.map(({ code }) => code)).toEqual(['profile_unknown', 'query_invalid', 'method_not_allowed']);
  });

  it('answers 401 to a call that is not signed for this very address', async () => {
    const { endpoints } = build();
    const stolen = sign('GET /profile?profileId=9876');
    expect((await endpoints.profile(get('/profile?profileId=9877', stolen))).status).toBe(401);
    expect((await endpoints.profile(get('/profile?profileId=9876', {}))).status).toBe(401);
  });

  it('answers 500 without a word of what went wrong inside, and tells the platform', async () => {
    const broken = new Error('password of the database: hunter2');
    const { endpoints, problems } = build({ profile: () => Promise.reject(broken) });
    const response = await endpoints.profile(get('/profile?profileId=9876'));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":"handler_failed"}');
    expect(problems).toEqual([{ endpoint: 'profile', code: 'handler_failed', error: broken }]);
  });
});

describe('the chat history endpoint', () => {
  it('hands over both parties and the date, and answers the messages as documented', async () => {
    const { endpoints, asked } = build();
    const target =
      '/chat-history?userProfileId=J%C3%BCrgen&personaProfileId=9876&lastMessageDate=2026-03-02T18:01:00.000Z';
    const response = await endpoints.chatHistory(get(target));
    expect(validate(chatHistoryResponseSchema, await response.json())).toMatchObject({ ok: true });
    expect(asked).toEqual([
      { userProfileId: 'Jürgen', personaProfileId: '9876', lastMessageDate: new Date('2026-03-02T18:01:00Z') },
    ]);
  });

  it('asks for everything when the date is missing or cannot be read', async () => {
    const { endpoints, asked } = build();
    for (const date of ['', '&lastMessageDate=', '&lastMessageDate=soon']) {
      await endpoints.chatHistory(get(`/chat-history?userProfileId=1&personaProfileId=2${date}`));
    }
    expect(asked.map(({ lastMessageDate }) => lastMessageDate)).toEqual([null, null, null]);
  });
});

describe('the incoming content endpoint', () => {
  it('hands over an event once, however often it comes', async () => {
    const { endpoints, taken } = build();
    for (const _ of [1, 2, 3]) expect((await endpoints.incomingContent(post(body))).status).toBe(200);
    expect(taken).toEqual([['event_1', JSON.parse(body)]]);
  });

  it('lets a repetition wait for the try that is still being handled, and share its outcome', async () => {
    let count = 0;
    const gate = withResolvers();
    const { endpoints } = build({
      onEvent: async () => {
        count++;
        await gate.promise;
        throw new Error('disk full');
      },
    });
    const both = Promise.all([endpoints.incomingContent(post(body)), endpoints.incomingContent(post(body))]);
    await expect.poll(() => count).toBe(1);
    gate.resolve();
    expect((await both).map(({ status }) => status)).toEqual([500, 500]);
    expect(count).toBe(1);
  });

  it('handles an event again after its handler failed', async () => {
    let count = 0;
    const { endpoints } = build({
      onEvent: () => {
        if (++count === 1) throw new Error('not now');
      },
    });
    expect((await endpoints.incomingContent(post(body))).status).toBe(500);
    expect((await endpoints.incomingContent(post(body))).status).toBe(200);
    expect((await endpoints.incomingContent(post(body))).status).toBe(200);
    expect(count).toBe(2);
  });

  it('asks the store of the platform whether it holds the event already', async () => {
    const { endpoints, taken } = build({ seen: async (eventId) => eventId === 'event_1' });
    expect((await endpoints.incomingContent(post(body))).status).toBe(200);
    expect((await endpoints.incomingContent(post(body, sign(body, 'event_2')))).status).toBe(200);
    expect(taken.map(([eventId]) => eventId)).toEqual(['event_2']);
  });

  it('calls the function of the kind of event', async () => {
    const texts: (string | null)[] = [];
    const { endpoints } = build({ on: { 'answer.created': ({ answer }) => void texts.push(answer.text) } });
    await endpoints.incomingContent(post(body));
    const processing = JSON.stringify(eventSamples['answer.processing']);
    await endpoints.incomingContent(post(processing, sign(processing, 'event_2')));
    expect(texts).toEqual([eventSamples['answer.created'].data.answer.text]);
  });

  it('refuses a forged event with 401 and never hands it over', async () => {
    const { endpoints, taken, problems } = build();
    const forged = body.replace('amazing', 'awful');
    expect((await endpoints.incomingContent(post(forged, sign(body)))).status).toBe(401);
    expect(taken).toEqual([]);
    expect(problems).toEqual([{ endpoint: 'incomingContent', code: 'signature_invalid' }]);
  });

  it('accepts an event it does not know, so that a newer server is not blocked, and says so', async () => {
    const { endpoints, problems } = build();
    const text = '{"event":"moon.risen","data":{}}';
    expect((await endpoints.incomingContent(post(text))).status).toBe(200);
    expect(problems.map(({ code }) => code)).toEqual(['event_unknown']);
  });

  it('refuses a body of more than 1 MiB before it looks at it', async () => {
    const { endpoints } = build();
    const text = JSON.stringify('x'.repeat(1024 * 1024));
    expect((await endpoints.incomingContent(post(text))).status).toBe(413);
  });
});

describe('the adapters', () => {
  const closers: (() => Promise<unknown> | unknown)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  async function listen(server: ReturnType<typeof createServer>): Promise<string> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const send = (url: string, text = body, headers = sign(text)) =>
    fetch(url, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } });

  it('serve Express and node:http from the stream, under a mount path', async () => {
    const { endpoints, taken } = build();
    const profile = toExpressHandler(endpoints.profile);
    const incoming = toExpressHandler(endpoints.incomingContent);
    const url = await listen(
      createServer((request: ExpressRequest, response) => {
        // What a router of Express does to a request under its mount path.
        request.originalUrl = request.url!;
        request.url = request.url!.replace('/repartee', '');
        void (request.method === 'GET' ? profile : incoming)(request, response);
      }),
    );
    const target = '/repartee/profile?profileId=9876';
    expect((await fetch(url + target, { headers: sign(`GET ${target}`) })).status).toBe(200);
    expect((await fetch(url + target)).status).toBe(401);
    expect((await send(`${url}/repartee/incoming-content`)).status).toBe(200);
    expect(taken).toHaveLength(1);
    // The server may hang up while the body is still on its way, before the client reads the answer.
    const large = send(`${url}/repartee/incoming-content`, 'x'.repeat(2 * 1024 * 1024));
    expect([413, 'hung up']).toContain(
      await large.then(
        ({ status }) => status,
        () => 'hung up',
      ),
    );
    expect(taken).toHaveLength(1);
  });

  it('serve Express behind a raw body parser, and say so behind a JSON parser', async () => {
    const { endpoints, taken, problems } = build();
    const incoming = toExpressHandler(endpoints.incomingContent);
    const url = await listen(
      createServer(async (request: ExpressRequest, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks);
        request.body = request.url === '/raw' ? raw : JSON.parse(raw.toString());
        await incoming(request, response);
      }),
    );
    expect((await send(`${url}/raw`)).status).toBe(200);
    expect(taken).toHaveLength(1);
    expect((await send(`${url}/json`, body, sign(body, 'event_2'))).status).toBe(500);
    expect(problems.map(({ code }) => code)).toEqual(['raw_body_missing']);
  });

  it('serve Fastify with the raw body, leaving the parsers of the rest of the application alone', async () => {
    const { endpoints, taken } = build();
    const app = Fastify();
    closers.push(() => app.close());
    await app.register(toFastifyPlugin(endpoints), { prefix: '/repartee' });
    app.post('/own', async (request) => ({ parsed: (request.body as { a: number }).a }));
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const target = '/repartee/chat-history?userProfileId=1234&personaProfileId=9876';
    expect((await fetch(url + target, { headers: sign(`GET ${target}`) })).status).toBe(200);
    // Spaces that a parser would have lost: only the raw bytes carry this signature.
    expect((await send(`${url}/repartee/incoming-content`, `  ${body}\n`)).status).toBe(200);
    expect(taken).toHaveLength(1);
    expect((await send(`${url}/repartee/incoming-content`, body, {})).status).toBe(401);
    expect(await (await send(`${url}/own`, '{"a":1}')).json()).toEqual({ parsed: 1 });
  });
});

/** `Promise.withResolvers` came with Node 22. */
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
