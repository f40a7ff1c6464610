import { type MemoryNoteShown, memoryNoteListSchema, memoryNoteSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationUuid, newUuid, parsePublicId, publicId } from '../../../packages/server/src/platform/ids.ts';
import { packJson } from '../../../packages/server/src/platform/packed-bytes.ts';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
let path: string;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
  path = `/v1/projects/${project.id}/notes`;
});
afterAll(() => api.close());

const at = '2026-11-20T17:05:00.000Z';
const answerId = newUuid();
let users = 0;

/** A conversation with two notes, its turn in this phase. */
async function conversation(phase = 0): Promise<{ userProfileId: string; personaProfileId: string }> {
  users += 1;
  const parties = { userProfileId: `user/${users} ü`, personaProfileId: 'ana' };
  const projectId = parsePublicId('proj', project.id)!;
  const id = conversationUuid(projectId, parties.userProfileId, parties.personaProfileId, false);
  const of = { at, messageIds: ['m1'], answerIds: [], origin: 'MODEL' };
  const notes = [
    { number: 1, about: 'USER', text: 'lives in Lyon', ...of },
    { number: 2, about: 'PERSONA', text: 'learns the cello', ...of, messageIds: [], answerIds: [answerId] },
  ];
  await api.database.execute(
    `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq, phase)
     values ($1, $2, $3, $4, false, 0, 1, 1, $5)`,
    [id, projectId, parties.userProfileId, parties.personaProfileId, phase],
  );
  await api.database.execute(
    `insert into conversation_memories (conversation_id, project_id, persona_record, updated_at) values ($1, $2, $3, now())`,
    [id, projectId, packJson({ replies: 7, notes })],
  );
  return parties;
}

async function list(parties: Record<string, string>, of = path): Promise<MemoryNoteShown[]> {
  const reply = await api.request(`${of}?${new URLSearchParams(parties)}`);
  expect(reply.status).toBe(200);
  return memoryNoteListSchema.parse(reply.body).items;
}
const correct = (json: object) => api.request(path, { method: 'PATCH', json });
const erase = (json: object, token?: string) =>
  api.request(`${path}/erase`, { method: 'POST', json, ...(token ? { token } : {}) });

describe('the notes of a conversation', () => {
  it('are listed with what they came from, in their project alone', async () => {
    const parties = await conversation();
    expect(await list(parties)).toEqual([
      {
        number: 1,
        about: 'USER',
        text: 'lives in Lyon',
        at,
        messageIds: ['m1'],
        answerIds: [],
        origin: 'MODEL',
        supersededBy: null,
        supersededAt: null,
      },
      expect.objectContaining({ number: 2, about: 'PERSONA', answerIds: [publicId('answer', answerId)] }),
    ]);
    expect(await list({ ...parties, personaProfileId: 'nobody' })).toEqual([]);
    const other = await api.createProject();
    expect(await list(parties, `/v1/projects/${other.id}/notes`)).toEqual([]);
    expect((await api.request(path)).status).toBe(422);
  });

  it('are corrected by a note that takes the place of the old one, once', async () => {
    const parties = await conversation();
    const corrected = await correct({ ...parties, number: 1, text: ' lives in Nice ' });
    expect(corrected.status).toBe(200);
    expect(memoryNoteSchema.parse(corrected.body)).toMatchObject({
      number: 3,
      about: 'USER',
      text: 'lives in Nice',
      origin: 'OPERATOR',
    });
    expect((await list(parties)).map(({ number, supersededBy }) => [number, supersededBy])).toEqual([
      [1, 3],
      [2, null],
      [3, null],
    ]);
    expect((await correct({ ...parties, number: 1, text: 'lives in Paris' })).body.code).toBe('not_found');
    expect((await correct({ ...parties, number: 3, text: 'x'.repeat(201) })).status).toBe(422);
  });

  it('are erased one by one with what they replaced, or all at once, and the rest of the memory stays', async () => {
    const parties = await conversation();
    await correct({ ...parties, number: 1, text: 'lives in Nice' });
    expect((await erase({ ...parties, number: 3 })).status).toBe(204);
    expect((await list(parties)).map(({ number }) => number)).toEqual([2]);
    expect((await erase({ ...parties, number: 3 })).status).toBe(404);
    expect((await erase(parties)).status).toBe(204);
    expect(await list(parties)).toEqual([]);
    expect((await erase({ ...parties, personaProfileId: 'nobody' })).status).toBe(404);
    expect((await erase(parties, (await api.createKey(project.id, ['read'])).key)).status).toBe(403);
  });

  it('are not changed while a reply is on its way that would store over them', async () => {
    for (const phase of [1, 2]) {
      const parties = await conversation(phase);
      expect((await correct({ ...parties, number: 1, text: 'lives in Nice' })).body.code).toBe('conversation_busy');
      expect((await erase(parties)).status).toBe(409);
      expect(await list(parties)).toHaveLength(2);
    }
    expect((await erase(await conversation(3))).status).toBe(204);
  });
});
