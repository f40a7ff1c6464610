import { projectPageSchema, projectSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wakeParkedOutboxes } from '../../../packages/server/src/records/parked-outboxes.ts';
import { type ApiUnderTest, enqueuePath, minimalEnqueue, startApi, useForASecond } from '../api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const urls = {
  profileUrl: 'https://platform.example/profile',
  chatHistoryUrl: 'https://platform.example/history',
  incomingContentUrl: 'https://platform.example/incoming',
};

describe('creating a project', () => {
  it('answers 201 with its id, settings and signing secret, and keeps header values to itself', async () => {
    const created = await api.request('/v1/projects', {
      method: 'POST',
      json: {
        name: 'Dating site',
        endpoints: { ...urls, headers: { Authorization: 'Bearer of-the-platform' } },
        settings: { replyDefaults: { emojis: 'RARELY', chatModel: 'house-model' } },
      },
    });
    expect(created.status).toBe(201);
    const project = projectSchema.parse(created.body);
    expect(created.headers.get('location')).toBe(`/v1/projects/${project.id}`);
    expect(project.signingSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(project.endpoints).toEqual({ ...urls, headerNames: ['Authorization'] });
    expect(project.settings).toEqual({ replyDefaults: { emojis: 'RARELY', chatModel: 'house-model' } });
    expect(project.incomingContent).toEqual({
      enabled: true,
      disabledAt: null,
      disabledReason: null,
      failingSince: null,
    });
    expect(created.text).not.toContain('of-the-platform');
  });

  it('takes a name alone, and calls nothing', async () => {
    const created = await api.request('/v1/projects', { method: 'POST', json: { name: 'Bare' } });
    expect(created.status).toBe(201);
    expect(projectSchema.parse(created.body).endpoints).toEqual({
      profileUrl: null,
      chatHistoryUrl: null,
      incomingContentUrl: null,
      headerNames: [],
    });
  });

  it.each([
    ['/name', { name: '' }],
    ['/nmae', { name: 'x', nmae: 'y' }],
    ['/name', { name: 'a\u0000b' }],
    ['/name', { name: 'half \ud800 pair' }],
    ['/endpoints/profileUrl', { name: 'x', endpoints: { profileUrl: 'http://platform.example/' } }],
    ['/endpoints/profileUrl', { name: 'x', endpoints: { profileUrl: 'https://127.0.0.1/' } }],
    ['/endpoints/incomingContentUrl', { name: 'x', endpoints: { incomingContentUrl: 'https://[::1]/' } }],
    ['/settings/replyDefaults/chatModel', { name: 'x', settings: { replyDefaults: { chatModel: 'nobodys-model' } } }],
    ['/settings/replyDefaults/emojis', { name: 'x', settings: { replyDefaults: { emojis: 'ALWAYS' } } }],
    ...[
      'Just chatting here, ask me anything!',
      'Is it an AI that writes my messages here?',
      'An AI writes my messages. Just kidding!',
      "An AI writes my messages, but I'm a real person.",
    ].map((EN): [string, object] => [
      '/settings/disclosure/sentences/EN',
      { name: 'x', settings: { disclosure: { sentences: { EN } } } },
    ]),
    [
      '/settings/disclosure/sentences/EN',
      { name: 'x', settings: { disclosure: { sentences: { EN: 'An AI writes my messages.\nReally.' } } } },
    ],
    [
      '/settings/adultsOnly/declaredBy',
      { name: 'x', settings: { adultsOnly: { declaredBy: 'a\ud800', at: '2026-01-01T00:00:00Z', method: 'm' } } },
    ],
  ])('refuses %s with 422, naming it and not its value', async (pointer, json) => {
    const refused = await api.request('/v1/projects', { method: 'POST', json });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('validation_failed');
    expect((refused.body.errors as { pointer: string }[]).map((error) => error.pointer)).toContain(pointer);
    expect(refused.text).not.toMatch(/nobodys-model|ALWAYS|127\.0\.0\.1|chatting|kidding/);
  });
});

describe('reading projects', () => {
  it('shows the signing secret to the admin token and to scope manage, to nobody else and in no list', async () => {
    const project = await api.createProject();
    const reader = await api.createKey(project.id, ['read']);
    const manager = await api.createKey(project.id, ['read', 'manage']);
    const path = `/v1/projects/${project.id}`;
    expect((await api.request(path)).body.signingSecret).toBe(project.signingSecret);
    expect((await api.request(path, { token: manager.key })).body.signingSecret).toBe(project.signingSecret);
    expect((await api.request(path, { token: reader.key })).body).not.toHaveProperty('signingSecret');
    expect((await api.request('/v1/projects')).text).not.toContain('whsec_');
  });

  it('pages through all of them, newest first, each once', async () => {
    const made = [];
    for (let count = 0; count < 5; count += 1) made.push((await api.createProject()).id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = `limit=2${cursor === null ? '' : `&cursor=${cursor}`}`;
      const page = await api.request(`/v1/projects?${query}`);
      expect(page.status).toBe(200);
      const read = projectPageSchema.parse(page.body);
      seen.push(...read.items.map((item) => item.id));
      cursor = read.nextCursor;
    } while (cursor !== null);
    expect(seen.slice(0, 5)).toEqual(made.reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'limit=1&limit=2', 'cursor=nonsense', 'cursor='])(
    'refuses the query %s with 422',
    async (query) => {
      const refused = await api.request(`/v1/projects?${query}`);
      expect(refused.status).toBe(422);
      expect(JSON.stringify(refused.body.errors)).toMatch(/#query\/(limit|cursor)/);
    },
  );

  it('answers 404 to ids that do not exist, whatever they look like', async () => {
    for (const id of [
      'proj_0000Q3Zx1mJ8vT5cR2pL9a',
      'proj_',
      'x',
      '%00',
      '..%2f',
      `proj_${'z'.repeat(22)}`,
      'a'.repeat(500),
    ]) {
      const missing = await api.request(`/v1/projects/${id}`);
      expect([missing.status, missing.body.code]).toEqual([404, 'not_found']);
    }
  });
});

describe('changing a project', () => {
  it('merges what is sent: objects member by member, null back to the default, absent untouched', async () => {
    const { id } = await api.createProject({
      endpoints: { ...urls, headers: { 'X-One': '1', 'X-Two': '2' } },
      settings: { replyDefaults: { emojis: 'RARELY', bufferSeconds: 10 }, extendedEvents: true },
    });
    const changed = await api.request(`/v1/projects/${id}`, {
      method: 'PATCH',
      json: {
        name: 'New name',
        endpoints: { chatHistoryUrl: null, headers: { 'x-two': null, 'X-Three': '3' } },
        settings: { replyDefaults: { bufferSeconds: null, messageLength: 'SHORT' } },
      },
    });
    expect(changed.status).toBe(200);
    const project = projectSchema.parse(changed.body);
    expect(project.name).toBe('New name');
    expect(project.endpoints).toEqual({ ...urls, chatHistoryUrl: null, headerNames: ['X-One', 'X-Three'] });
    expect(project.settings).toEqual({
      replyDefaults: { emojis: 'RARELY', messageLength: 'SHORT' },
      extendedEvents: true,
    });
    const cleared = await api.request(`/v1/projects/${id}`, {
      method: 'PATCH',
      json: { settings: null, endpoints: { headers: null } },
    });
    expect(cleared.body.settings).toEqual({});
    expect((cleared.body.endpoints as { headerNames: string[] }).headerNames).toEqual([]);
  });

  it('refuses half of a declaration with 422 and changes nothing', async () => {
    const { id } = await api.createProject();
    const refused = await api.request(`/v1/projects/${id}`, {
      method: 'PATCH',
      json: { name: 'Not this', settings: { adultsOnly: { method: 'documents' } } },
    });
    expect(refused.status).toBe(422);
    expect((await api.request(`/v1/projects/${id}`)).body.name).toBe('Test platform');
  });

  it('lets two changes at once both hold', async () => {
    const { id } = await api.createProject();
    const change = (settings: object) => api.request(`/v1/projects/${id}`, { method: 'PATCH', json: { settings } });
    await Promise.all([
      change({ extendedEvents: true }),
      change({ fictionalProfile: true }),
      change({ messageLengthMax: 'SHORT' }),
    ]);
    expect((await api.request(`/v1/projects/${id}`)).body.settings).toEqual({
      extendedEvents: true,
      fictionalProfile: true,
      messageLengthMax: 'SHORT',
    });
  });

  it.each([{ incomingContent: { enabled: true } }, { endpoints: { incomingContentUrl: urls.incomingContentUrl } }])(
    'enables a disabled endpoint with %j, and orders that what was parked is woken',
    async (json) => {
      const { id } = await api.createProject();
      await api.database.execute(
        `update projects set endpoint_disabled_at = now(), endpoint_disabled_reason = 'GONE' where name = 'Test platform'`,
      );
      const projectUuid = (
        await api.database.execute<{ id: string }>('select id from projects order by created_at desc limit 1')
      ).rows[0]!.id;
      await api.database.execute(
        `insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq) select gen_random_uuid(), $1, 0, 1, n % 2 from generate_series(1, 6) n`,
        [projectUuid],
      );
      expect((await api.request(`/v1/projects/${id}`)).body.incomingContent).toMatchObject({
        enabled: false,
        disabledReason: 'GONE',
      });
      const wakes = api.wakes;
      const enabled = await api.request(`/v1/projects/${id}`, { method: 'PATCH', json });
      expect(enabled.body.incomingContent).toMatchObject({ enabled: true, disabledReason: null, failingSince: null });
      expect(api.wakes).toBe(wakes + 1);
      // This server has no worker: here is one.
      await wakeParkedOutboxes(api.database, { onWoken: () => {}, isStopping: () => false });
      const { rows } = await api.database.execute<{ woken: number }>(
        'select count(attempt_at)::int as woken from outboxes where project_id = $1',
        [projectUuid],
      );
      expect(rows[0]!.woken).toBe(3);
    },
  );

  it('holds for the next enqueue, also in another process within a second', async () => {
    const project = await api.createProject({ endpoints: {} });
    const second = await api.startSecond();
    const enqueue = (base: string) =>
      api.request(base + enqueuePath, { method: 'POST', token: project.key, json: minimalEnqueue });
    expect((await enqueue(second.url)).body.code).toBe('endpoints_not_configured');
    await api.request(`/v1/projects/${project.id}`, { method: 'PATCH', json: { endpoints: urls } });
    const changedAtMs = performance.now();
    expect((await enqueue(api.url)).status).toBe(204);
    await useForASecond(changedAtMs, () => enqueue(second.url));
    expect((await enqueue(second.url)).status).toBe(204);
    await second.close();
  });
});

describe('deleting a project', () => {
  it('answers 204, then 404, and the key is dead everywhere', async () => {
    const project = await api.createProject();
    const path = `/v1/projects/${project.id}`;
    expect((await api.request(path, { token: project.key })).status).toBe(200);
    expect((await api.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await api.request(path)).status).toBe(404);
    expect((await api.request(path, { method: 'DELETE' })).status).toBe(404);
    const enqueue = { method: 'POST', token: project.key, json: minimalEnqueue };
    expect((await api.request(enqueuePath, enqueue)).body.code).toBe('access_key_invalid');
  });

  it('is refused to every access key with 403', async () => {
    const project = await api.createProject();
    const refused = await api.request(`/v1/projects/${project.id}`, { method: 'DELETE', token: project.key });
    expect([refused.status, refused.body.code]).toEqual([403, 'scope_missing']);
  });
});

describe('rotating the signing secret', () => {
  const act = (id: string, verb: string, options: object = {}) =>
    api.request(`/v1/projects/${id}/signing-secret/${verb}`, { method: 'POST', ...options });

  it('answers with the new one, lets the old one sign for a day, and ends that when asked', async () => {
    const { id, signingSecret, key } = await api.createProject();
    const askedMs = Date.now();
    const rotated = projectSchema.parse((await act(id, 'rotate', { json: {}, token: key })).body);
    expect(rotated.signingSecret).toMatch(/^whsec_/);
    expect(rotated.signingSecret).not.toBe(signingSecret);
    const rotatedMs = Date.parse(rotated.signingOverlapEndsAt!) - 86_400_000;
    expect(rotatedMs).toBeGreaterThanOrEqual(askedMs);
    expect(rotatedMs).toBeLessThanOrEqual(Date.now());
    expect((await api.request(`/v1/projects/${id}`)).body).toMatchObject({
      signingSecret: rotated.signingSecret,
      signingOverlapEndsAt: rotated.signingOverlapEndsAt,
    });
    const ended = await act(id, 'end-overlap');
    expect([ended.status, ended.body.signingOverlapEndsAt, ended.body.signingSecret]).toEqual([
      200,
      null,
      rotated.signingSecret,
    ]);
  });

  it('is 409 for a sixth at once, 422 above seven days, 403 without scope manage, 404 for no project', async () => {
    const { id } = await api.createProject();
    for (let count = 0; count < 4; count += 1) expect((await act(id, 'rotate', { json: {} })).status).toBe(200);
    expect((await act(id, 'rotate', { json: {} })).body.code).toBe('signing_secrets_too_many');
    expect((await act(id, 'rotate', { json: { overlapSeconds: 0 } })).status).toBe(200);
    expect((await act(id, 'rotate', { json: { overlapSeconds: 604_801 } })).body.code).toBe('validation_failed');
    const { key } = await api.createKey(id, ['read']);
    for (const verb of ['rotate', 'end-overlap']) {
      expect((await act(id, verb, { json: {}, token: key })).body.code).toBe('scope_missing');
      expect((await act('proj_0000000000000000000000', verb, { json: {} })).status).toBe(404);
    }
  });
});
