import type { Parties } from '@repartee/demo-platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

const hourMs = 3_600_000;
const child = { user: { birthdate: '2015-01-01' } };

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ settableClock: true, platform: { projectSettings: { extendedEvents: true } } });
});
afterAll(() => path?.stop());

const stopsOf = async (parties: Partial<Parties>) =>
  (await path.management.stops.list(path.platform.projectId, parties)).items;

/** Another message and enqueue, which is ignored for this reason. */
async function expectIgnored(parties: Parties, reason: string, until: string | null = null): Promise<void> {
  const nth = path.events(parties, 'conversation.ignored').length + 1;
  await path.say(parties, 'Please talk to me');
  await path.enqueue(parties, { tags: { nth } });
  const { data } = await path.event(parties, 'conversation.ignored', nth);
  expect(data).toMatchObject({ reason, conversationStoppedUntil: until, tags: { nth } });
}

describe('a persona under 18', () => {
  it('is never written for: ignored, with a line in the project log that says why', async () => {
    const parties = path.newParties({ persona: { birthdate: '2015-01-01' } });
    await expectIgnored(parties, 'PERSONA_REFUSED');
    const [story] = await path.stories(parties);
    expect(story).toMatchObject({ outcome: 'IGNORED', reason: 'PERSONA_REFUSED', modelCallCount: 0 });
    await path.logged(({ code, turnId }) => code === 'persona_under_age' && turnId === story!.id);
    expect(path.answers(parties)).toEqual([]);
  });
});

describe('a user under 18', () => {
  it('stops the conversation, holds the user in all others, and is answered again once a review lifted both', async () => {
    const parties = path.newParties(child);
    const other = { ...parties, personaProfileId: path.newParties().personaProfileId };
    const answer = await path.ask(parties, 'Hi');
    expect(answer).toMatchObject({ conversationStopReason: 'USER_UNDERAGE', conversationStoppedUntil: null });
    expect(answer.text).toEqual(expect.any(String));

    await expectIgnored(parties, 'STOPPED');
    await expectIgnored(other, 'HELD');
    await path.ask(path.newParties(), 'Am I held too?');

    const found = await stopsOf({ userProfileId: parties.userProfileId });
    expect(found.map(({ kind }) => kind).sort()).toEqual(['AGE_REVIEW', 'HOLD', 'STOP']);
    const stop = found.find(({ kind }) => kind === 'STOP')!;
    const hold = found.find(({ kind }) => kind === 'HOLD')!;
    expect(stop).toMatchObject({ ...parties, reason: 'USER_UNDERAGE', guardrail: 'underageDetection', until: null });
    expect(hold).toMatchObject({ userProfileId: parties.userProfileId, personaProfileId: null, liftedAt: null });
    expect(stop.evidence[0]).toMatchObject({ rule: 'birthdate' });
    expect(JSON.stringify(found)).not.toContain(child.user.birthdate);

    // The review found a typing error in the profile.
    path.platform.addUser({ id: parties.userProfileId, firstName: 'Sam', birthdate: '1995-01-01' });
    await path.management.profiles.refresh(path.platform.projectId, parties.userProfileId);
    const lifted = await path.management.stops.lift(path.platform.projectId, hold.id, 'The birthdate was mistyped.');
    expect(lifted).toMatchObject({ liftReason: 'The birthdate was mistyped.', liftedBy: 'admin' });
    expect((await path.ask(other, 'And now?')).conversationStopReason).toBeNull();
    await expectIgnored(parties, 'STOPPED');
    await path.management.stops.lift(path.platform.projectId, stop.id, 'The birthdate was mistyped.');
    expect((await path.ask(parties, 'Finally?')).conversationStopReason).toBeNull();
    const again = path.management.stops.lift(path.platform.projectId, stop.id, 'Again.');
    await expect(again).rejects.toMatchObject({ status: 409, code: 'stop_already_lifted' });
  });

  it('is stopped whatever the request switches off', async () => {
    const guardrails = { underageDetection: false, underageDetectionOptionSet: { banDurations: [] } };
    const parties = path.newParties(child);
    const answer = await path.ask(parties, 'Hi', { replyParameters: { disableSafetyFeatures: true, guardrails } });
    expect(answer.conversationStopReason).toBe('USER_UNDERAGE');
  });

  it('gets no words where the options say so: an answer without a text carries the stop', async () => {
    const guardrails = { underageDetectionOptionSet: { answer: false } };
    const answer = await path.ask(path.newParties(child), 'Hi', { replyParameters: { guardrails } });
    expect(answer).toMatchObject({ text: null, cost: '0.0000', conversationStopReason: 'USER_UNDERAGE' });
  });
});

describe('a user who repeats the same message', () => {
  const sayFourTimes = async (parties: Parties) => {
    for (let count = 0; count < 4; count += 1) {
      await path.say(parties, 'Send me your number now');
      await path.advance(1_000);
    }
  };

  it('is stopped for two hours, then twelve, and is free in between', async () => {
    const parties = path.newParties();
    await sayFourTimes(parties);
    await path.enqueue(parties);
    const first = await path.answer(parties);
    expect(first.conversationStopReason).toBe('USER_MESSAGE_REPETITION');
    expect(Date.parse(first.conversationStoppedUntil!)).toBe(Date.parse(first.createdAt) + 2 * hourMs);
    const [stop] = await stopsOf(parties);
    expect(stop).toMatchObject({ kind: 'STOP', offence: 1, guardrail: 'messageRepetition' });
    await path.advance(1.9 * hourMs);
    await expectIgnored(parties, 'STOPPED', stop!.until);
    await path.advance(0.2 * hourMs);
    const free = await path.ask(parties, 'Sorry, how are you today?');
    expect(free.conversationStopReason).toBeNull();

    await path.advance(25 * hourMs);
    await sayFourTimes(parties);
    await path.enqueue(parties);
    const second = await path.answer(parties, 3);
    expect(second.conversationStopReason).toBe('USER_MESSAGE_REPETITION');
    expect(Date.parse(second.conversationStoppedUntil!)).toBe(Date.parse(second.createdAt) + 12 * hourMs);
    expect((await stopsOf(parties)).map(({ offence }) => offence).sort()).toEqual([1, 2]);
  });

  it('is stopped with evidence that names the messages as the platform does', async () => {
    const parties = path.newParties();
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const date = new Date(path.nowMs()).toISOString();
      ids.push((await path.platform.addMessage(parties, { text: 'Send me your number now', date })).id);
      await path.advance(1_000);
    }
    await path.enqueue(parties);
    await path.answer(parties);
    const [stop] = await stopsOf(parties);
    expect(stop!.evidence.map(({ source, reference }) => [source, reference])).toEqual(
      ids.map((id) => ['MESSAGE', id]),
    );
    const [story] = await path.stories(parties);
    const verdict = story!.verdicts.find(({ check }) => check === 'messageRepetition');
    expect(verdict!.evidence.map(({ reference }) => reference)).toEqual(ids);
  });

  it('is answered as ever where the guardrail is off, or its list of stops is empty', async () => {
    const off = path.newParties();
    await sayFourTimes(off);
    await path.enqueue(off, { replyParameters: { guardrails: { messageRepetition: false } } });
    expect((await path.answer(off)).conversationStopReason).toBeNull();

    const never = path.newParties();
    await sayFourTimes(never);
    const guardrails = { messageRepetitionOptionSet: { banDurations: [] } };
    await path.enqueue(never, { replyParameters: { guardrails } });
    expect((await path.answer(never)).conversationStopReason).toBeNull();
    expect(await stopsOf(never)).toEqual([]);
    const [story] = await until('the story', async () => path.stories(never));
    expect(story!.verdicts.find(({ check }) => check === 'messageRepetition')).toMatchObject({
      result: 'FIRED',
      code: 'not_acted_upon',
    });
  });
});
