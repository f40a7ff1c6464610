import { personaStylePageSchema, personaStyleSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid, parsePublicId, publicId } from '../../../packages/server/src/platform/ids.ts';
import { packJson } from '../../../packages/server/src/platform/packed-bytes.ts';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
let path: string;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
  path = `/v1/projects/${project.id}/persona-styles`;
});
afterAll(() => api.close());

async function storeAnalysis(personaProfileId: string, values: object): Promise<string> {
  const turnId = newUuid();
  await api.database.execute(
    `with s as (insert into persona_styles (id, project_id, persona_profile_id, created_at) values ($1, $2, $3, now())
       on conflict do nothing)
     insert into persona_style_analyses (project_id, persona_profile_id, version_key, facts_hash, created_at, next_try_at,
       analysis, made_by, chat_model, model, input_tokens, output_tokens, cost, turn_id, analysed_at)
     values ($2, $3, 'version:1', 'f', now(), now(), $4, 'MODEL', 'chat-2-pro', 'm-1', 500, 40, 0.0012, $5, now())`,
    [
      newUuid(),
      parsePublicId('proj', project.id),
      personaProfileId,
      packJson({ version: 1, profileVersion: '17', values }),
      turnId,
    ],
  );
  return publicId('turn', turnId);
}

const list = async (query = '') => personaStylePageSchema.parse((await api.request(`${path}${query}`)).body);
const one = async (persona: string) =>
  (await list(`?personaProfileId=${encodeURIComponent(persona)}`)).items[0] ?? null;
const patch = (json: unknown, token?: string) =>
  api.request(path, { method: 'PATCH', json, ...(token ? { token } : {}) });
const reset = (json: unknown) => api.request(`${path}/reset`, { method: 'POST', json });

describe('listing persona styles', () => {
  it('shows what was analysed, by whom, for what, page by page', async () => {
    const turnId = await storeAnalysis('ana/1 ü', { personality: 'GEEKY', topics: ['old cinemas'] });
    await storeAnalysis('berta', { personality: 'NATURAL' });
    expect(await one('ana/1 ü')).toEqual({
      personaProfileId: 'ana/1 ü',
      state: 'ANALYSED',
      values: { personality: 'GEEKY', topics: ['old cinemas'] },
      analysis: {
        values: { personality: 'GEEKY', topics: ['old cinemas'] },
        madeBy: 'MODEL',
        profileVersion: '17',
        chatModel: 'chat-2-pro',
        model: 'm-1',
        inputTokens: 500,
        outputTokens: 40,
        cost: '0.0012',
        turnId,
        at: expect.any(String),
      },
      edited: {},
      editedAt: null,
      editedBy: null,
      failureCode: null,
    });
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.nextCursor}`);
    const ids = [...first.items, ...second.items].map(({ personaProfileId }) => personaProfileId);
    expect([ids.sort(), second.nextCursor]).toEqual([['ana/1 ü', 'berta'], null]);
    expect(await one('nobody')).toBeNull();
  });

  it('shows no other project’s', async () => {
    const other = await api.createProject();
    const reply = await api.request(`/v1/projects/${other.id}/persona-styles`, { token: other.key });
    expect(reply.body).toEqual({ items: [], nextCursor: null });
    expect((await api.request(path, { token: other.key })).status).toBe(404);
  });
});

describe('editing a persona style', () => {
  it('merges, wins over the analysis, and gives way again with null', async () => {
    await storeAnalysis('clara', { personality: 'GEEKY', emojis: 'NEVER' });
    const edited = await patch(
      { personaProfileId: 'clara', values: { personality: 'PASSIONATE', topics: ['Jazz at night, mostly'] } },
      project.key,
    );
    expect(edited.status).toBe(200);
    expect(personaStyleSchema.parse(edited.body)).toMatchObject({
      values: { personality: 'PASSIONNATE', emojis: 'NEVER', topics: ['Jazz at night, mostly'] },
      edited: { personality: 'PASSIONNATE', topics: ['Jazz at night, mostly'] },
      editedBy: project.keyId,
    });
    await patch({ personaProfileId: 'clara', values: { personality: null, sexualDrive: 'LOW' } });
    expect(await one('clara')).toMatchObject({
      values: { personality: 'GEEKY', sexualDrive: 'LOW' },
      edited: { topics: ['Jazz at night, mostly'], sexualDrive: 'LOW' },
      editedBy: 'admin',
    });
  });

  it('is fine before anybody spoke with the persona', async () => {
    expect((await patch({ personaProfileId: 'dora', values: { tone: 'DRY' } })).status).toBe(200);
    expect(await one('dora')).toMatchObject({ state: 'NONE', analysis: null, values: { tone: 'DRY' } });
  });

  it('names what is wrong with a value and never repeats it', async () => {
    const canary = 'canary<data>';
    const refused: [object, string][] = [
      [{ personality: canary }, '/values/personality'],
      [{ emojis: 5 }, '/values/emojis'],
      [{ topics: [canary] }, '/values/topics/0'],
      [{ topics: Array.from({ length: 6 }, () => 'a') }, '/values/topics'],
      [{ topics: ['x'.repeat(41)] }, '/values/topics/0'],
      [{ colour: canary }, '/values/colour'],
    ];
    for (const [values, pointer] of refused) {
      const reply = await patch({ personaProfileId: 'clara', values });
      expect([reply.status, (reply.body.errors as { pointer: string }[])[0]!.pointer]).toEqual([422, pointer]);
      expect(reply.text).not.toContain('canary<');
    }
  });

  it('needs scope `manage`, listing `read`', async () => {
    const { key } = await api.createKey(project.id, ['read']);
    expect((await api.request(path, { token: key })).status).toBe(200);
    expect((await patch({ personaProfileId: 'clara', values: {} }, key)).status).toBe(403);
  });
});

describe('resetting a persona style', () => {
  it('forgets the analyses and keeps the edits, or forgets both; unknown ids are fine', async () => {
    await storeAnalysis('emma', { personality: 'GEEKY' });
    await patch({ personaProfileId: 'emma', values: { tone: 'CALM' } });
    expect((await reset({ personaProfileId: 'emma' })).status).toBe(204);
    expect(await one('emma')).toMatchObject({ state: 'NONE', analysis: null, values: { tone: 'CALM' } });
    expect((await reset({ personaProfileId: 'emma', edits: 'REMOVE' })).status).toBe(204);
    expect(await one('emma')).toBeNull();
    expect((await reset({ personaProfileId: 'emma' })).status).toBe(204);
    expect((await reset({ personaProfileId: 'emma', edits: 'SOME' })).status).toBe(422);
  });
});
