import { protectionCountsSchema, stopPageSchema, stopSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid, parsePublicId, publicId } from '../../../packages/server/src/platform/ids.ts';
import { packJson } from '../../../packages/server/src/platform/packed-bytes.ts';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
let stopsPath: string;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
  stopsPath = `/v1/projects/${project.id}/stops`;
});
afterAll(() => api.close());

async function storeStop(
  input: { kind?: string; user?: string; until?: string | null; guard?: string } = {},
): Promise<string> {
  const id = newUuid();
  await api.database.execute(
    `insert into stops (id, project_id, kind, conversation_id, user_profile_id, persona_profile_id, reason, guard, created_at, until_at, evidence)
     values ($1, $2, $3, gen_random_uuid(), $4, $5, 'USER_MESSAGE_REPETITION', $8, now() - interval '2 hours', $6::timestamptz, $7)`,
    [
      id,
      parsePublicId('proj', project.id),
      input.kind ?? 'STOP',
      input.user ?? 'user-1',
      input.kind === 'HOLD' ? null : 'persona-1',
      input.until ?? null,
      packJson({
        version: 1,
        evidence: {
          messageKeys: ['0123456789abcdef', 'fedcba9876543210'],
          messageIds: ['message-1', 'message-2'],
          rule: 'near_repeats',
          confidence: 0.8,
        },
      }),
      input.guard ?? 'messageRepetition',
    ],
  );
  return id;
}

function lift(stopUuid: string, token?: string, json: unknown = { reason: 'Looked at the chat.' }) {
  const path = `${stopsPath}/${publicId('stop', stopUuid)}/lift`;
  return api.request(path, { method: 'POST', json, ...(token ? { token } : {}) });
}

describe('listing stops', () => {
  it('explains each and filters by kind, state and parties', async () => {
    const stop = await storeStop({ user: 'user-a' });
    const hold = await storeStop({ user: 'user-a', kind: 'HOLD' });
    const over = await storeStop({ user: 'user-a', until: '2026-01-01T00:00:00Z' });
    const list = async (query: string) =>
      stopPageSchema.parse((await api.request(`${stopsPath}?userProfileId=user-a&${query}`)).body).items;
    const ids = async (query: string) => (await list(query)).map((item) => parsePublicId('stop', item.id)).sort();
    expect((await list('kind=STOP&state=IN_FORCE'))[0]).toMatchObject({
      id: publicId('stop', stop),
      personaProfileId: 'persona-1',
      reason: 'USER_MESSAGE_REPETITION',
      guardrail: 'messageRepetition',
      offence: 1,
      evidence: ['message-1', 'message-2'].map((reference) => ({
        source: 'MESSAGE',
        reference,
        rule: 'near_repeats',
        confidence: 0.8,
      })),
      until: null,
      liftedAt: null,
    });
    expect(await ids('kind=HOLD')).toEqual([hold]);
    expect(await ids('state=ENDED')).toEqual([over]);
    expect(await ids('state=IN_FORCE')).toEqual([stop, hold].sort());
    expect(await ids('personaProfileId=persona-1')).toEqual([stop, over].sort());
    expect((await api.request(`${stopsPath}?kind=SILENCE`)).status).toBe(422);
  });
});

describe('lifting a stop', () => {
  it('answers it with the reason and by whom, and 409 the second time', async () => {
    const stop = await storeStop();
    const lifted = await lift(stop, project.key);
    expect(lifted.status).toBe(200);
    expect(stopSchema.parse(lifted.body)).toMatchObject({ liftedBy: project.keyId, liftReason: 'Looked at the chat.' });
    const again = await lift(stop);
    expect([again.status, again.body.code]).toEqual([409, 'stop_already_lifted']);
    expect(stopSchema.parse((await lift(await storeStop({ kind: 'HOLD' }))).body).liftedBy).toBe('admin');
  });

  it('answers 409 when it is over, 404 when there is none, 422 without a reason', async () => {
    expect((await lift(await storeStop({ until: '2026-01-01T00:00:00Z' }))).status).toBe(409);
    expect((await lift(newUuid())).status).toBe(404);
    expect((await lift(await storeStop(), undefined, {})).status).toBe(422);
    expect((await lift(await storeStop(), undefined, { reason: 'a\u0000' })).status).toBe(422);
    const missing = await api.request(`${stopsPath}/nonsense/lift`, { method: 'POST', json: { reason: 'x' } });
    expect(missing.status).toBe(404);
  });
});

describe('deciding whether a user is of age', () => {
  const decide = (stopUuid: string, json: unknown) =>
    api.request(`${stopsPath}/${publicId('stop', stopUuid)}/decide-age`, { method: 'POST', json });
  const adult = { outcome: 'ADULT', reason: 'Seen an identity card.' };
  const doubt = (kind: string, user: string) => storeStop({ kind, user, guard: 'underageDetection' });

  it('lifts all that rests on the doubt', async () => {
    const [review, hold] = [await doubt('AGE_REVIEW', 'user-b'), await doubt('HOLD', 'user-b')];
    const decided = await decide(review, adult);
    expect(decided.status).toBe(200);
    expect(stopSchema.parse(decided.body)).toMatchObject({
      kind: 'AGE_REVIEW',
      reason: null,
      guardrail: 'underageDetection',
      liftReason: 'ADULT: Seen an identity card.',
      liftedBy: 'admin',
    });
    const left = await api.request(`${stopsPath}?userProfileId=user-b&state=IN_FORCE`);
    expect(stopPageSchema.parse(left.body).items).toEqual([]);
    expect((await lift(hold)).status).toBe(409);
  });

  it('holds a minor', async () => {
    await decide(await doubt('AGE_REVIEW', 'user-c'), { outcome: 'MINOR', reason: 'Parents wrote.' });
    const left = await api.request(`${stopsPath}?userProfileId=user-c&state=IN_FORCE`);
    expect(stopPageSchema.parse(left.body).items).toMatchObject([{ kind: 'HOLD', reason: 'USER_UNDERAGE' }]);
  });

  it('answers 409 for what rests on something else, 404 when there is none, 422 for no outcome of these', async () => {
    const other = await decide(await storeStop(), adult);
    expect([other.status, other.body.code]).toEqual([409, 'stop_not_of_age']);
    expect((await decide(newUuid(), adult)).status).toBe(404);
    const wrong = await decide(await doubt('AGE_REVIEW', 'user-d'), { outcome: 'CHILD', reason: 'x' });
    expect([wrong.status, JSON.stringify(wrong.body).includes('CHILD')]).toEqual([422, false]);
  });
});

describe('counting what was done for people', () => {
  it('counts a year of one project', async () => {
    const other = await api.createProject();
    const count = async (projectId: string, query = '') => api.request(`/v1/projects/${projectId}/protections${query}`);
    expect((await count(other.id)).body).toMatchObject({ crisisReferrals: 0, ageReviews: { opened: 0 } });
    await storeStop({ kind: 'CRISIS', user: 'user-e', guard: 'crisis' });
    const counted = protectionCountsSchema.parse((await count(project.id)).body);
    expect(counted).toMatchObject({ crisisReferrals: 1, year: new Date().getUTCFullYear() });
    expect(counted.ageReviews.opened).toBeGreaterThan(0);
    expect((await count(project.id, '?year=2020')).body).toMatchObject({ year: 2020, crisisReferrals: 0 });
    expect((await count(project.id, '?year=last')).status).toBe(422);
  });
});
