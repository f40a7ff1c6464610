import { type Endpoint, endpoints } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessKeyText } from '../../packages/server/src/api/authentication/access-key-text.ts';
import { publicId } from '../../packages/server/src/platform/ids.ts';
import { type ApiUnderTest, startApi, type TestProject } from './api-under-test.ts';
import { type StoredTurn, storeTurn } from './stored-turn.ts';

let api: ApiUnderTest;
let own: TestProject;
let foreign: TestProject;
let turn: StoredTurn;
beforeAll(async () => {
  api = await startApi();
  own = await api.createProject();
  foreign = await api.createProject();
  turn = await storeTurn(api.database, foreign.id, { eventStates: ['dead'] });
});
afterAll(() => api.close());

const guarded = Object.values(endpoints).filter((endpoint: Endpoint) => endpoint.auth.kind !== 'none') as Endpoint[];
const missing = 'proj_0000Q3Zx1mJ8vT5cR2pL9a';

function call(endpoint: Endpoint, token: string | null, projectId: string) {
  const path = endpoint.path
    .replace('{projectId}', projectId)
    .replace('{turnId}', publicId('turn', turn.turnId))
    .replace('{eventId}', publicId('event', turn.eventIds[0]!))
    .replace('{keyId}', foreign.keyId)
    .replace('{stopId}', publicId('stop', turn.turnId));
  const json = endpoint.body ? (endpoint.bodyExample as object) : undefined;
  return api.request(path, { method: endpoint.method, token, ...(json ? { json } : {}) });
}

describe.each(guarded.map((endpoint) => [endpoint.operationId, endpoint] as const))('%s', (_id, endpoint) => {
  it('is 401 without a key, and with a key that is none', async () => {
    expect((await call(endpoint, null, foreign.id)).body.code).toBe('access_key_missing');
    for (const wrong of [createAccessKeyText().key, 'sk-proj-x', `${foreign.key.slice(0, -1)}!`, 'admin-token']) {
      const refused = await call(endpoint, wrong, foreign.id);
      expect([refused.status, refused.body.code]).toEqual([401, 'access_key_invalid']);
    }
  });

  it('is 403 without its scope, or for every key where only the operator may', async () => {
    const { auth } = endpoint;
    const others =
      auth.kind === 'access-key' || auth.kind === 'admin-or-scope'
        ? ['enqueue', 'generate', 'suggest', 'read', 'manage'].filter((scope) => scope !== auth.scope)
        : ['enqueue', 'generate', 'suggest', 'read', 'manage'];
    const { key } = await api.createKey(own.id, others);
    const refused = await call(endpoint, key, own.id);
    expect([refused.status, refused.body.code]).toEqual([403, 'scope_missing']);
  });

  it('looks the same with the key of another project as for a project that does not exist', async () => {
    if (!endpoint.path.includes('{projectId}')) return;
    const answers = [await call(endpoint, own.key, foreign.id), await call(endpoint, own.key, missing)];
    const shown = answers.map((answer) => [answer.status, { ...answer.body, requestId: '' }]);
    expect(shown[0]).toEqual(shown[1]);
    expect(answers[0]!.status).toBe(endpoint.auth.kind === 'admin' ? 403 : 404);
  });

  it('reaches nothing of another project through its own', async () => {
    if (!/\{(turnId|eventId|keyId|stopId)\}/.test(endpoint.path)) return;
    const answer = await call(endpoint, own.key, own.id);
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });
});

it('nothing of that changed anything of the other project', async () => {
  expect((await api.request(`/v1/projects/${foreign.id}`, { token: foreign.key })).status).toBe(200);
  const { rows } = await api.database.execute<{ state: string }>('select state from events where turn_id = $1', [
    turn.turnId,
  ]);
  expect(rows).toEqual([{ state: 'dead' }]);
});
