import type { Parties } from '@repartee/demo-platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

const deadlineMs = 300_000;

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ writer: 'model', settableClock: true });
  path.model!.respondWith(replyWith('Here I am.'));
});
afterAll(() => path?.stop());
afterEach(() => {
  path.platform.behaviour.profile = null;
  path.platform.behaviour.chatHistory = null;
  path.model!.respondWith(replyWith('Here I am.'));
});

/** Exactly one event ended it: other conversations were looked at meanwhile, and nothing more came. */
async function expectOneDrop(parties: Parties, reason: string, tags: object): Promise<void> {
  const dropped = await path.event(parties, 'conversation.dropped');
  expect(dropped).toEqual({
    event: 'conversation.dropped',
    data: { projectId: path.platform.projectId, ...parties, tags, reason },
  });
  await path.ask(path.newParties(), 'Does anything follow?');
  expect(path.events(parties, 'conversation.dropped')).toHaveLength(1);
  expect(path.answers(parties)).toEqual([]);
  const [story] = await path.stories(parties);
  expect(story).toMatchObject({ outcome: 'DROPPED', reason });
}

async function requeueAndExpectAnAnswer(parties: Parties): Promise<void> {
  await path.enqueue(parties, { tags: { again: true } });
  const answer = await path.answer(parties);
  expect(answer.tags).toEqual({ again: true });
  expect(path.events(parties, 'conversation.dropped')).toHaveLength(1);
}

describe('the deadline', () => {
  it('cuts the model call of a turn that is dropped: nobody waits for its answer', async () => {
    const parties = path.newParties();
    let calls = 0;
    path.model!.respondWith(() => {
      calls += 1;
      return new Promise(() => {});
    });
    await path.say(parties, 'Will you ever answer?');
    await path.enqueue(parties);
    await until('the call', () => calls === 1);
    await path.advance(deadlineMs);
    await path.event(parties, 'conversation.dropped');
    const inFlight = async () =>
      (await (await fetch(`${path.apiUrl}/metrics`)).text()).includes('repartee_turns_in_flight 0');
    await until('the end of the run', inFlight);
  });

  it('drops a turn whose model hangs, once, with its tags; requeued, it is answered', async () => {
    const parties = path.newParties();
    let isHanging = false;
    path.model!.respondWith((request) => {
      const isOurs = JSON.stringify(request.messages).includes('Do you hang');
      if (!isOurs || isHanging) return replyWith('Here I am.')(request);
      isHanging = true;
      return { fault: { kind: 'hang' } };
    });
    await path.say(parties, 'Do you hang?');
    await path.enqueue(parties, { tags: { try: 1 } });
    await until('the call that hangs', () => isHanging);
    await path.advance(deadlineMs + 1_000);
    await expectOneDrop(parties, 'DEADLINE_EXCEEDED', { try: 1 });
    await requeueAndExpectAnAnswer(parties);
  });

  it.each([
    ['profile', 'PROFILE_UNAVAILABLE', { status: 500 }],
    ['profile', 'PROFILE_UNAVAILABLE', { reset: true }],
    ['chatHistory', 'HISTORY_UNAVAILABLE', { status: 503 }],
    ['chatHistory', 'HISTORY_UNAVAILABLE', { body: '<html>Please stand by' }],
  ] as const)('drops a turn whose %s endpoint stays away with %s', async (endpoint, reason, fault) => {
    const parties = path.newParties();
    path.platform.behaviour[endpoint] = ({ userProfileId, profileId }) =>
      (userProfileId ?? profileId) === parties.userProfileId ? fault : null;
    await path.say(parties, 'Is your platform there?');
    await path.enqueue(parties, { tags: { try: 1 } });
    await until('it waits', async () => (await path.stories(parties))[0]?.phase === 'WAITING');
    await path.advance(deadlineMs + 1_000);
    await expectOneDrop(parties, reason, { try: 1 });
    path.platform.behaviour[endpoint] = null;
    await requeueAndExpectAnAnswer(parties);
  });

  it('is not met by a platform that comes back in time: the turn waits and is answered', async () => {
    const parties = path.newParties();
    path.platform.behaviour.profile = ({ profileId }) =>
      profileId === parties.personaProfileId ? { status: 502 } : null;
    await path.say(parties, 'Can you wait?');
    await path.enqueue(parties);
    await until('it waits', async () => (await path.stories(parties))[0]?.phase === 'WAITING');
    path.platform.behaviour.profile = null;
    await path.advance(60_000);
    const { responseTime } = await path.answer(parties);
    const waitedMs = await path.waitedMs(parties);
    expect(waitedMs).toBeGreaterThanOrEqual(60_000);
    expect(responseTime).toBe(Math.floor(waitedMs / 1_000));
    expect(path.events(parties, 'conversation.dropped')).toEqual([]);
  });

  it('says that time ran out where a source came back and the model then hung', async () => {
    const parties = path.newParties();
    let hasBegun = false;
    path.model!.respondWith((request) => {
      if (!JSON.stringify(request.messages).includes('Both of you')) return replyWith('Here I am.')(request);
      hasBegun = true;
      return { fault: { kind: 'hang' } };
    });
    path.platform.behaviour.chatHistory = ({ userProfileId }) =>
      userProfileId === parties.userProfileId ? { status: 502 } : null;
    await path.say(parties, 'Both of you?');
    await path.enqueue(parties);
    await until('it waits', async () => (await path.stories(parties))[0]?.phase === 'WAITING');
    path.platform.behaviour.chatHistory = null;
    await path.advance(60_000);
    await until('the call that hangs', () => hasBegun);
    await path.advance(deadlineMs);
    await expectOneDrop(parties, 'DEADLINE_EXCEEDED', {});
  });
});

describe('at once, without waiting for the deadline', () => {
  it('a profile the platform does not know drops the turn', async () => {
    const parties = { ...path.newParties(), personaProfileId: 'nobody-of-that-name' };
    await path.say(parties, 'Who are you?');
    await path.enqueue(parties);
    await expectOneDrop(parties, 'PROFILE_UNAVAILABLE', {});
    const asked = path.platform.ledger.entries({ endpoint: 'profile', profileId: 'nobody-of-that-name' });
    expect(asked.map(({ status }) => status)).toEqual([404]);
    await path.logged(({ code, message }) => code === 'turn_dropped' && message.includes('endpoint_not_found'));
  });
});

describe('a conversation in which nobody waits for an answer', () => {
  it('is ignored after the history was asked twice; told in the log, and as an event only with extendedEvents', async () => {
    const { projectId } = path.platform;
    const quiet = path.newParties();
    await path.enqueue(quiet);
    const silent = await until('ignored', async () => (await path.stories(quiet))[0]?.outcome && path.stories(quiet));
    expect(silent[0]).toMatchObject({ outcome: 'IGNORED', reason: 'NOTHING_TO_ANSWER' });
    const asked = path.platform.ledger.entries({ endpoint: 'chatHistory', userProfileId: quiet.userProfileId });
    expect(asked).toHaveLength(2);
    expect(Date.parse(asked[1]!.receivedAt) - Date.parse(asked[0]!.receivedAt)).toBeGreaterThan(1_900);
    expect(path.events(quiet)).toEqual([]);
    await path.logged(({ code, turnId }) => code === 'turn_ignored' && turnId === silent[0]!.id);

    await path.changeProject({ settings: { extendedEvents: true } });
    const told = path.newParties();
    await path.ask(told, 'One question');
    await path.enqueue(told, { tags: { again: 1 } });
    const ignored = await path.event(told, 'conversation.ignored');
    expect(ignored.data).toEqual({
      projectId,
      ...told,
      tags: { again: 1 },
      reason: 'NOTHING_TO_ANSWER',
      conversationStoppedUntil: null,
    });
  });
});
