import { accessKeyCreatedSchema, accessKeyPageSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiUnderTest,
  enqueuePath,
  minimalEnqueue,
  startApi,
  type TestProject,
  until,
} from '../api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
let keysPath: string;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
  keysPath = `/v1/projects/${project.id}/access-keys`;
});
afterAll(() => api.close());

describe('creating an access key', () => {
  it('answers 201 with the key, which is shown in no other answer', async () => {
    const created = await api.request(keysPath, { method: 'POST', json: { name: 'Chat server', scopes: ['enqueue'] } });
    expect(created.status).toBe(201);
    const key = accessKeyCreatedSchema.parse(created.body);
    expect(key.key).toMatch(/^sk-proj-[0-9A-Za-z]{49}$/);
    expect(key.prefix).toBe(key.key.slice(0, 12));
    expect(key.scopes).toEqual(['enqueue']);
    const list = await api.request(keysPath);
    expect(list.text).toContain(key.id);
    expect(list.text).not.toContain(key.key);
  });

  it('gives all scopes where none are named', async () => {
    const created = await api.request(keysPath, { method: 'POST', json: { name: 'All' } });
    expect(created.body.scopes).toEqual(['enqueue', 'generate', 'suggest', 'read', 'manage']);
  });

  it.each([{}, { name: '' }, { name: 'x', scopes: [] }, { name: 'x', scopes: ['root'] }, { name: 'x', extra: 1 }])(
    'refuses %j with 422',
    async (json) => {
      const refused = await api.request(keysPath, { method: 'POST', json });
      expect([refused.status, refused.body.code]).toEqual([422, 'validation_failed']);
    },
  );

  it('never lets a key give what it has not', async () => {
    const manager = await api.createKey(project.id, ['manage']);
    const create = (scopes?: string[]) =>
      api.request(keysPath, { method: 'POST', token: manager.key, json: { name: 'x', ...(scopes ? { scopes } : {}) } });
    expect((await create(['enqueue'])).body.code).toBe('scope_missing');
    expect((await create()).body.code).toBe('scope_missing');
    expect((await create(['manage'])).status).toBe(201);
  });
});

describe('listing access keys', () => {
  it('shows revoked ones too, newest first', async () => {
    const own = await api.createProject();
    const path = `/v1/projects/${own.id}/access-keys`;
    const second = await api.createKey(own.id);
    await api.request(`${path}/${second.id}`, { method: 'DELETE' });
    const page = accessKeyPageSchema.parse((await api.request(path)).body);
    expect(page.items.map((item) => [item.id, item.revokedAt !== null])).toEqual([
      [second.id, true],
      [own.keyId, false],
    ]);
  });

  it('knows when a key was last used, some seconds after the use', async () => {
    const other = await startApi();
    const used = await other.createProject();
    const path = `/v1/projects/${used.id}/access-keys`;
    const noted = async () => accessKeyPageSchema.parse((await other.request(path)).body).items[0]?.lastUsedAt ?? null;
    expect(await noted()).toBeNull();
    const usedAtMs = Date.now();
    await other.request(enqueuePath, { method: 'POST', token: used.key, json: minimalEnqueue });
    await until(async () => (await noted()) !== null);
    const notedAtMs = Date.parse((await noted())!);
    expect(notedAtMs).toBeGreaterThanOrEqual(usedAtMs);
    expect(notedAtMs).toBeLessThanOrEqual(Date.now());
    await other.close();
  });
});

describe('revoking an access key', () => {
  it('answers 204, also the second time, and 404 to what is no key of the project', async () => {
    const { id } = await api.createKey(project.id);
    const other = await api.createProject();
    expect((await api.request(`${keysPath}/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await api.request(`${keysPath}/${id}`, { method: 'DELETE' })).status).toBe(204);
    for (const missing of [other.keyId, 'key_', 'nonsense', project.id]) {
      const answer = await api.request(`${keysPath}/${missing}`, { method: 'DELETE' });
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    }
    expect((await api.request(`/v1/projects/${other.id}`, { token: other.key })).status).toBe(200);
  });
});
