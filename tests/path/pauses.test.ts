import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findReturnTimes } from '../../packages/server/src/language/index.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'sandbox',
    settableClock: true,
    platform: { projectSettings: { extendedEvents: true } },
  });
});
afterAll(() => path?.stop());

const pauseFor = (duration?: number) => ({
  replyParameters: {
    action: {
      type: 'PAUSE_CONVERSATION' as const,
      ...(duration === undefined ? {} : { pauseConversation: { duration } }),
    },
  },
});

const stopsOf = async (parties: { userProfileId: string; personaProfileId: string }) =>
  (await path.management.stops.list(path.platform.projectId, parties)).items;

describe('a pause', () => {
  it('begins with its message: what the user writes until its end is ignored, and later answered when asked again', async () => {
    const parties = path.newParties();
    const beganMs = path.nowMs();
    const goodbye = await path.ask(parties, 'Are you there?', pauseFor(600));
    expect(goodbye.text).not.toBe('');
    await path.advance(590_000);
    await path.say(parties, 'And now?');
    await path.enqueue(parties, { tags: { ignored: true } });
    const ignored = await path.event(parties, 'conversation.ignored');
    expect(ignored.data).toMatchObject({ reason: 'PAUSED', tags: { ignored: true } });
    expect(ignored.data.conversationStoppedUntil).toBe(new Date(beganMs + 600_000).toISOString());
    expect((await path.stories(parties)).at(-1)).toMatchObject({ outcome: 'IGNORED', modelCallCount: 0 });

    await path.advance(11_000);
    // It does not begin to talk by itself: another conversation is through, and here nothing has begun.
    await path.ask(path.newParties(), 'Hello?');
    expect(await path.stories(parties)).toHaveLength(2);
    expect(path.answers(parties)).toHaveLength(1);
    // The platform asks again, and then all of it is answered.
    const answer = await path.ask(parties, 'Hello?');
    expect(answer.text).not.toBe('');
    const [story] = (await path.stories(parties)).slice(-1);
    expect(story!.gather!.history!.unansweredMessageIds).toHaveLength(2);
  });

  it('is listed with its end, and can be lifted', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'Are you there?', pauseFor(43_200));
    const [pause, ...more] = await stopsOf(parties);
    expect(more).toEqual([]);
    expect(pause).toMatchObject({ kind: 'PAUSE', reason: null, guardrail: null, offence: null, liftedAt: null });
    expect(Date.parse(pause!.until!) - Date.parse(pause!.from)).toBe(43_200_000);
    await path.management.stops.lift(path.platform.projectId, pause!.id, 'The user paid.');
    expect((await path.ask(parties, 'Hello?')).text).not.toBe('');
  });

  it('is replaced by a second one', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'Are you there?', pauseFor(43_200));
    await path.ask(parties, 'Still there?', pauseFor(60));
    const pauses = await stopsOf(parties);
    expect(new Set(pauses.map(({ liftedBy }) => liftedBy))).toEqual(new Set([null, 'platform']));
    await path.advance(61_000);
    expect((await path.ask(parties, 'Hello?')).text).not.toBe('');
  });

  it('silences what the persona would write by itself as well, and says so', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'Are you there?', pauseFor(600));
    await path.enqueue(parties, { replyParameters: { engage: 'NUDGE' } });
    expect((await path.event(parties, 'conversation.ignored')).data).toMatchObject({ reason: 'PAUSED' });
    expect(path.answers(parties)).toHaveLength(1);
  });

  it('names no time in its message, whatever the language', async () => {
    for (const language of ['EN', 'DE', 'JA'] as const) {
      const { text } = await path.ask(path.newParties(), 'Hello', { language, ...pauseFor(600) });
      expect(findReturnTimes(text!.split('\n').at(-1)!)).toEqual([]);
    }
  });

  it('without a duration silences nothing', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'Are you there?', pauseFor());
    expect(await stopsOf(parties)).toEqual([]);
    expect((await path.ask(parties, 'Hello?')).text).not.toBe('');
  });

  it('of test mode silences nothing', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'Are you there?', { ...pauseFor(600), testMode: true });
    expect(await stopsOf(parties)).toEqual([]);
    expect((await path.ask(parties, 'Hello?')).text).not.toBe('');
  });
});
