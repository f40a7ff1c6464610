import { enqueueRequestSample, problemSchema } from '@repartee/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ApiUnderTest,
  adminToken,
  enqueuePath,
  minimalEnqueue,
  type RequestOptions,
  startApi,
  type TestProject,
} from '../api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject({ settings: { replyDefaults: { bufferSeconds: 9 } } });
});
afterAll(() => api.close());
beforeEach(() => {
  api.acceptor.accepted.length = 0;
  api.acceptor.answer = null;
});

function enqueue(options: RequestOptions = {}) {
  const hasBody = options.json !== undefined || options.raw !== undefined;
  return api.request(enqueuePath, {
    method: 'POST',
    token: project.key,
    ...(hasBody ? {} : { json: minimalEnqueue }),
    ...options,
  });
}

describe('an accepted enqueue', () => {
  it('answers 204 without a body, with a request id', async () => {
    const accepted = await enqueue();
    expect([accepted.status, accepted.text]).toEqual([204, '']);
    expect(accepted.headers.get('x-request-id')).toMatch(/^req_[0-9A-Za-z]{12,40}$/);
    expect(api.acceptor.accepted).toHaveLength(1);
    expect(api.acceptor.accepted[0]).toMatchObject({
      project: { settings: { replyDefaults: { bufferSeconds: 9 } } },
      request: minimalEnqueue,
      idempotency: null,
      ignoredMembers: [],
    });
  });

  it('takes every member of the reference, and the curl line of the seeds', async () => {
    expect((await enqueue({ json: enqueueRequestSample })).status).toBe(204);
    const raw = '{\n  "userProfileId": "1234",\n  "personaProfileId": "9876",\n  "language": "EN"\n}';
    expect((await enqueue({ raw, headers: { 'content-type': 'application/json' } })).status).toBe(204);
  });

  it('names members we do not know, and accepts', async () => {
    const json = { ...minimalEnqueue, langauge: 'FR', replyParameters: { emojis: 'RARELY', emoji: 'NEVER' } };
    expect((await enqueue({ json })).status).toBe(204);
    expect(api.acceptor.accepted[0]!.ignoredMembers).toEqual(['/langauge', '/replyParameters/emoji']);
  });

  it('takes the chat models of the operator, and only those', async () => {
    const withModel = (chatModel: string) => ({ json: { ...minimalEnqueue, replyParameters: { chatModel } } });
    expect((await enqueue(withModel('house-model'))).status).toBe(204);
    expect((await enqueue(withModel('other-model'))).status).toBe(422);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset="UTF-8"'])(
    'may be declared as %s',
    async (contentType) => {
      const options = { raw: JSON.stringify(minimalEnqueue), headers: { 'content-type': contentType } };
      expect((await enqueue(options)).status).toBe(204);
    },
  );
});

describe('a refused enqueue', () => {
  it.each<[number, string, RequestOptions]>([
    [400, 'malformed_json', { raw: '{"a":', headers: { 'content-type': 'application/json' } }],
    [400, 'malformed_json', { raw: '', headers: { 'content-type': 'application/json' } }],
    [400, 'malformed_json', { raw: Buffer.from([0x22, 0xff, 0x22]), headers: { 'content-type': 'application/json' } }],
    [401, 'access_key_missing', { token: null }],
    [401, 'access_key_missing', { token: null, headers: { authorization: 'Basic abc' } }],
    [401, 'access_key_invalid', { token: 'sk-proj-nothing' }],
    [401, 'access_key_invalid', { token: adminToken }],
    [413, 'body_too_large', { raw: Buffer.alloc(256 * 1024 + 1, 32), headers: { 'content-type': 'application/json' } }],
    [415, 'unsupported_media_type', { raw: '{}', headers: { 'content-type': 'text/plain' } }],
    [415, 'unsupported_media_type', { raw: '{}', headers: { 'content-type': 'application/json; charset=latin1' } }],
    [415, 'unsupported_media_type', { raw: '{}', headers: { 'content-type': ';;;' } }],
    [
      415,
      'unsupported_media_type',
      { raw: '{}', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
    ],
    [422, 'validation_failed', { json: {} }],
    [422, 'validation_failed', { json: [] }],
    [422, 'validation_failed', { json: { ...minimalEnqueue, userProfileId: 'a\u0000' } }],
    [422, 'validation_failed', { json: { ...minimalEnqueue, personaProfileId: '\ud800' } }],
    [422, 'validation_failed', { headers: { 'idempotency-key': 'with space' } }],
    [422, 'validation_failed', { headers: { 'idempotency-key': 'x'.repeat(256) } }],
  ])('answers %i %s', async (status, code, options) => {
    const refused = await enqueue(options);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = problemSchema.parse(refused.body);
    expect(problem.requestId).toBe(refused.headers.get('x-request-id'));
    expect(problem.type).toBe(`/docs/errors/${code}`);
    if (status === 401) expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(api.acceptor.accepted).toHaveLength(0);
  });

  it('takes exactly 256 KiB', async () => {
    const raw = JSON.stringify(minimalEnqueue).padEnd(256 * 1024, ' ');
    expect((await enqueue({ raw, headers: { 'content-type': 'application/json' } })).status).toBe(204);
  });

  it('is 403 for a key without the scope', async () => {
    const { key } = await api.createKey(project.id, ['read', 'manage']);
    expect((await enqueue({ token: key })).body.code).toBe('scope_missing');
  });

  it('is 409 while an endpoint is not set, and while the endpoint is disabled', async () => {
    const bare = await api.createProject({ endpoints: { profileUrl: 'https://platform.example/profile' } });
    expect((await enqueue({ token: bare.key })).body.code).toBe('endpoints_not_configured');
    const disabled = await api.createProject({ name: 'Disabled' });
    await api.database.execute(
      `update projects set endpoint_disabled_at = now(), endpoint_disabled_reason = 'FAILING' where name = 'Disabled'`,
    );
    const refused = await enqueue({ token: disabled.key });
    expect([refused.status, refused.body.code]).toEqual([409, 'endpoint_disabled']);
  });

  it('is 503 with Retry-After while nothing can be promised', async () => {
    api.acceptor.answer = { kind: 'UNAVAILABLE', retryAfterSeconds: 7 };
    const refused = await enqueue();
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([
      503,
      'storage_unavailable',
      '7',
    ]);
  });
});

describe('an idempotency key', () => {
  it('gives the same result for the same body, and 409 for another', async () => {
    const headers = { 'idempotency-key': 'order-1' };
    expect((await enqueue({ headers })).status).toBe(204);
    expect((await enqueue({ headers })).status).toBe(204);
    expect(api.acceptor.accepted).toHaveLength(1);
    expect(api.acceptor.accepted[0]!.idempotency?.body.toString()).toBe(JSON.stringify(minimalEnqueue));
    const conflict = await enqueue({ headers, json: { ...minimalEnqueue, language: 'FR' } });
    expect([conflict.status, conflict.body.code]).toEqual([409, 'idempotency_conflict']);
  });
});

describe('a rate limit of the operator', () => {
  it('answers 429 with Retry-After and the RateLimit headers, per key; without a limit there are none', async () => {
    expect((await enqueue()).headers.get('ratelimit-limit')).toBeNull();
    const limited = await startApi({ rateLimitPerSecond: 2 });
    const one = await limited.createProject();
    const other = await limited.createProject();
    const request = (token: string) => limited.request(enqueuePath, { method: 'POST', token, json: minimalEnqueue });
    const replies = [];
    for (let count = 0; count < 5; count += 1) replies.push(await request(one.key));
    expect(replies[0]!.status).toBe(204);
    expect(replies[0]!.headers.get('ratelimit-limit')).toBe('2');
    expect(replies[0]!.headers.get('ratelimit-remaining')).toBe('1');
    const refused = replies.find((reply) => reply.status === 429)!;
    expect(refused.body.code).toBe('rate_limited');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect((await request(other.key)).status).toBe(204);
    await limited.close();
  });
});
