import type { Parties } from '@repartee/demo-platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failWith, replyClaimingToBeHuman, type ScriptFunction } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

/** A stop that protects somebody holds, whatever becomes of the last answer that should have gone with it. */

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ writer: 'model', platform: { projectSettings: { extendedEvents: true } } });
});
afterAll(() => path?.stop());

const stopsOf = async ({ userProfileId }: Parties) =>
  (await path.management.stops.list(path.platform.projectId, { userProfileId })).items.map(({ kind }) => kind).sort();

describe('a user under 18 whose last answer cannot be written', () => {
  it.each<[string, ScriptFunction]>([
    ['because the model claims to be human in every draft', replyClaimingToBeHuman()],
    ['because the model refuses the request', failWith({ kind: 'status', status: 400 })],
    ['because the provider is down, without waiting for it', failWith({ kind: 'status', status: 503 })],
  ])('is stopped and held all the same: %s', async (_, script) => {
    path.model!.respondWith(script);
    const parties = path.newParties({ user: { birthdate: '2015-01-01' } });
    const answer = await path.ask(parties, 'Are you a bot?');
    expect(answer).toMatchObject({
      text: null,
      cost: '0.0000',
      conversationStopReason: 'USER_UNDERAGE',
      conversationStoppedUntil: null,
    });
    expect(await stopsOf(parties)).toEqual(['AGE_REVIEW', 'HOLD', 'STOP']);
    const [story] = await path.stories(parties);
    expect(story).toMatchObject({ outcome: 'ANSWERED', kind: 'STOP' });
    expect(story!.modelCallCount).toBeGreaterThan(0);

    await path.say(parties, 'Hello?');
    await path.enqueue(parties);
    expect((await path.event(parties, 'conversation.ignored')).data.reason).toBe('STOPPED');
  });

  it('is found by a birthdate in another spelling, or by its year alone', async () => {
    for (const birthdate of ['14/05/2015', 1_431_561_600_000, '05/04/2015', '2015']) {
      const parties = path.newParties({ user: { birthdate } });
      expect(await path.ask(parties, 'Hi'), String(birthdate)).toMatchObject({
        conversationStopReason: 'USER_UNDERAGE',
      });
    }
  });
});
