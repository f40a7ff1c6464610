import { type Endpoint, endpoints, errorCodes, errorsOf } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiReply, type ApiUnderTest, type RequestOptions, startApi, type TestProject } from './api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
});
afterAll(() => api.close());

const all = Object.values(endpoints) as Endpoint[];
const guarded = all.filter((endpoint) => endpoint.auth.kind !== 'none');
const named = (list: Endpoint[]) => list.map((endpoint) => [endpoint.operationId, endpoint] as const);

function call(endpoint: Endpoint, options: RequestOptions, on = api, projectId = project.id): Promise<ApiReply> {
  const path = endpoint.path.replace('{projectId}', projectId).replace(/\{(\w+)\}/g, 'nothing');
  const token = endpoint.auth.kind === 'access-key' ? project.key : undefined;
  return on.request(path, { method: endpoint.method, ...(token ? { token } : {}), ...options });
}

function expectDeclared(endpoint: Endpoint, reply: ApiReply, code: string): void {
  expect(reply.body.code).toBe(code);
  expect(errorsOf(endpoint)).toContain(code);
  expect(reply.status).toBe(errorCodes[code as keyof typeof errorCodes].status);
}

describe.each(named(all.filter((endpoint) => endpoint.body)))('the body of %s', (_id, endpoint) => {
  const json = { 'content-type': 'application/json' };

  it('is 400 when it is no JSON, and when it is missing', async () => {
    expectDeclared(endpoint, await call(endpoint, { raw: "{'a': 1}", headers: json }), 'malformed_json');
    expectDeclared(endpoint, await call(endpoint, {}), 'malformed_json');
  });

  it('is 413 above its limit, 415 as another type, 422 with wrong members', async () => {
    const bytesMax = endpoint.bodyBytesMax ?? 256 * 1024;
    const large = { raw: `{"name":"${'x'.repeat(bytesMax)}"}`, headers: json };
    const refused = await call(endpoint, large);
    expectDeclared(endpoint, refused, 'body_too_large');
    expect(refused.body.detail).toContain(`${bytesMax / 1024} KiB`);
    const text = { raw: JSON.stringify(endpoint.bodyExample), headers: { 'content-type': 'text/plain' } };
    expectDeclared(endpoint, await call(endpoint, text), 'unsupported_media_type');
    for (const wrong of [[], 'text', 1, null, { name: 1, reason: 1, profileId: {}, userProfileId: [] }]) {
      expectDeclared(endpoint, await call(endpoint, { json: wrong }), 'validation_failed');
    }
  });
});

const isPaged = ({ query }: Endpoint) => query !== undefined && 'limit' in query.shape;

describe.each(named(all.filter(isPaged)))('the query of %s', (_id, endpoint) => {
  it('is 422 with wrong members, named by #query/', async () => {
    for (const query of ['limit=0', 'limit=', 'cursor=x', 'limit=1&limit=1']) {
      const path = endpoint.path.replace('{projectId}', project.id);
      const reply = await api.request(`${path}?${query}`);
      expectDeclared(endpoint, reply, 'validation_failed');
      expect((reply.body.errors as { pointer: string }[])[0]!.pointer).toMatch(/^#query\/(limit|cursor)$/);
    }
  });
});

it('every operation with a key is 429 beyond the operator’s limit', async () => {
  const limited = await startApi({ rateLimitPerSecond: 0.001 });
  for (const endpoint of guarded) {
    const own = await limited.createProject();
    await call(endpoint, { token: own.key }, limited, own.id);
    const reply = await call(endpoint, { token: own.key }, limited, own.id);
    expectDeclared(endpoint, reply, 'rate_limited');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(900);
  }
  await limited.close();
});

it('every operation is 503 while the storage is away', async () => {
  const other = await startApi();
  const own = await other.createProject();
  await other.database.close();
  for (const endpoint of guarded) {
    const isKeyed = endpoint.auth.kind === 'access-key';
    const json = endpoint.body ? { json: endpoint.bodyExample } : {};
    const reply = await call(endpoint, { ...(isKeyed ? { token: own.key } : {}), ...json }, other, own.id);
    expectDeclared(endpoint, reply, 'storage_unavailable');
    expect(reply.headers.get('retry-after')).toBe('2');
  }
  await other.close();
});
