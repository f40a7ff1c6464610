import { turnPageSchema, turnStorySchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicId } from '../../../packages/server/src/platform/ids.ts';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';
import { type StoredTurn, storeTurn } from '../stored-turn.ts';

let api: ApiUnderTest;
let project: TestProject;
let newest: StoredTurn;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
  for (let minutesAgo = 5; minutesAgo > 1; minutesAgo -= 1) {
    await storeTurn(api.database, project.id, { minutesAgo, userProfileId: `user-${minutesAgo}` });
  }
  newest = await storeTurn(api.database, project.id, { eventStates: ['accepted', 'queued'] });
});
afterAll(() => api.close());

describe('listing turns', () => {
  it('shows them newest first, page by page, with what is known of each', async () => {
    const first = turnPageSchema.parse((await api.request(`/v1/projects/${project.id}/turns?limit=3`)).body);
    expect(first.items).toHaveLength(3);
    expect(first.items[0]).toMatchObject({
      id: publicId('turn', newest.turnId),
      userProfileId: 'user-1',
      personaProfileId: 'persona-1',
      testMode: false,
      language: 'FR',
      chatModel: 'dating-smart-1',
      kind: 'REPLY',
      phase: 'DELIVERING',
      outcome: 'ANSWERED',
      endedAt: null,
      answerCount: 2,
      modelCallCount: 1,
      warningCount: 2,
      cost: '0.0012',
    });
    const rest = turnPageSchema.parse(
      (await api.request(`/v1/projects/${project.id}/turns?limit=3&cursor=${first.nextCursor}`)).body,
    );
    expect(rest.items.map((turn) => turn.userProfileId)).toEqual(['user-4', 'user-5']);
    expect(rest.nextCursor).toBeNull();
  });

  it('filters by user, persona and outcome', async () => {
    const count = async (query: string) =>
      turnPageSchema.parse((await api.request(`/v1/projects/${project.id}/turns?${query}`)).body).items.length;
    expect(await count('userProfileId=user-3')).toBe(1);
    expect(await count('personaProfileId=persona-1')).toBe(5);
    expect(await count('personaProfileId=nobody')).toBe(0);
    expect(await count('outcome=ANSWERED')).toBe(5);
    expect(await count('outcome=OPEN')).toBe(0);
    expect(await count('outcome=DROPPED')).toBe(0);
  });

  it.each(['outcome=answered', 'userProfileId=', 'userProfileId=%00', 'limit=1.5'])(
    'refuses ?%s with 422',
    async (query) => {
      expect((await api.request(`/v1/projects/${project.id}/turns?${query}`)).status).toBe(422);
    },
  );
});

describe('the story of a turn', () => {
  it('tells all that was stored, in the shape of the contract', async () => {
    const read = await api.request(`/v1/projects/${project.id}/turns/${publicId('turn', newest.turnId)}`);
    expect(read.status).toBe(200);
    const story = turnStorySchema.parse(read.body);
    expect(story.request.received).toEqual({ userProfileId: 'user-1', personaProfileId: 'persona-1', language: 'FR' });
    expect(story.request.enqueues).toHaveLength(1);
    expect(story.gather).toMatchObject({
      userProfile: { origin: 'CACHED', usedFields: ['/firstName', '/birthdate'] },
      history: { response: 'DELTA', keptCount: 12, unansweredMessageIds: ['0123456789abcdef'] },
      durationMs: 31,
    });
    expect(story.verdicts.map((verdict) => [verdict.check, verdict.result])).toEqual([
      ['underageDetection', 'PASSED'],
      ['messageRepetition', 'FIRED'],
    ]);
    expect(story.plan?.values).toContainEqual({
      name: 'emojis.setting',
      value: 'SOMETIMES',
      source: 'STYLE',
      note: null,
    });
    expect(story.plan?.values).toContainEqual({
      name: 'sexualText',
      value: false,
      source: 'RULE',
      note: 'USER_AGE_UNKNOWN',
    });
    expect(story.modelCalls).toMatchObject([
      { provider: 'house', result: 'SUCCEEDED', cost: '0.00123', durationMs: 812 },
    ]);
    expect(story.drafts).toEqual([{ callNumber: 1, messages: ['Salut 0', 'Salut 1'], problems: [], isUsed: true }]);
    expect(story.polishSteps).toMatchObject([{ pass: 'strip-markdown', changedMessages: 1 }]);
    expect(story.answers.map((answer) => [answer.state, answer.text])).toEqual([
      ['ACCEPTED', 'Salut 0'],
      ['ARMED', 'Salut 1'],
    ]);
    expect(story.events.map((event) => event.state)).toEqual(['ACCEPTED', 'QUEUED']);
    const times = story.timeline.map((entry) => Date.parse(entry.at));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(story.timeline[0]?.code).toBe('enqueue_accepted');
  });

  it('is told as far as it can be read when a stage was stored by another version or is damaged', async () => {
    const turn = await storeTurn(api.database, project.id, { minutesAgo: 60 });
    await api.database.execute(`update turn_checkpoints set body = '\\x0102ff' where turn_id = $1`, [turn.turnId]);
    const read = await api.request(`/v1/projects/${project.id}/turns/${publicId('turn', turn.turnId)}`);
    expect(read.status).toBe(200);
    expect(turnStorySchema.parse(read.body)).toMatchObject({
      plan: null,
      kind: null,
      modelCalls: [{ result: 'UNKNOWN' }],
    });
  });

  it('is 404 in another project and for what is no id', async () => {
    const other = await api.createProject();
    for (const id of [publicId('turn', newest.turnId), publicId('turn', newest.conversationId), 'turn_', 'x']) {
      const missing = await api.request(`/v1/projects/${other.id}/turns/${id}`);
      expect([missing.status, missing.body.code]).toEqual([404, 'not_found']);
    }
  });
});
