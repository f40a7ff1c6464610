import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ScriptedRequest, writeMessages } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    settableClock: true,
    platform: { projectSettings: { extendedEvents: true } },
  });
});
afterAll(() => path?.stop());
afterEach(() => path.model!.respondWith(undefined));

const knows = ({ messages }: ScriptedRequest, word: string) => JSON.stringify(messages).includes(word);

/** A model that holds every call which does not know of `word` until the gate opens, or the caller hangs up. */
function holdUntil(word: string) {
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  const seen = { calls: 0 };
  path.model!.respondWith(async (request) => {
    seen.calls += 1;
    const isWhole = knows(request, word);
    if (!isWhole) await gate;
    return { text: writeMessages(request, [isWhole ? 'To all of it.' : 'To the first alone.']) };
  });
  return { openGate, seen };
}

/** How often the platform was asked for this conversation. */
const historyCalls = ({ userProfileId }: { userProfileId: string }) =>
  path.platform.ledger.entries({ endpoint: 'chatHistory', userProfileId }).length;

describe('a user who writes on while the reply is being written', () => {
  it('gets one reply to all of it: the model call is given up, and nothing stale is sent', async () => {
    const parties = path.newParties();
    const { openGate, seen } = holdUntil('magpie');
    await path.say(parties, 'I saw a kingfisher');
    await path.enqueue(parties, { tags: { turn: 1 } });
    await until('the first call', () => seen.calls === 1);
    await path.advance(1_000);
    await path.say(parties, 'I saw a magpie');
    await path.enqueue(parties, { tags: { turn: 2 }, replyParameters: { bufferSeconds: 5 } });
    // Given up for it, the turn waits the buffer of the newer request.
    await until('the merge', async () => (await path.stories(parties))[0]?.phase === 'WAITING');
    await path.advance(5_000);
    const answer = await path.answer(parties);
    openGate();
    expect(answer.text).toContain('To all of it.');
    expect(answer.tags).toEqual({ turn: 2 });
    expect(answer.responseTime).toBeGreaterThanOrEqual(6);
    await until('the end', async () => (await path.stories(parties))[0]?.phase === 'ENDED');
    const [story, ...more] = await path.stories(parties);
    expect(more).toEqual([]);
    expect(story).toMatchObject({ outcome: 'ANSWERED', restartCount: 1, modelCallCount: 2 });
    expect(story!.modelCalls.map(({ result }) => result)).toEqual(['ABORTED', 'SUCCEEDED']);
    expect(story!.request.enqueues).toHaveLength(2);
    expect(path.events(parties, 'answer.processing')).toHaveLength(1);
    expect(path.answers(parties)).toHaveLength(1);
  });

  it('loses nothing of the call when the history shows nothing new: the enqueue is the next turn', async () => {
    const parties = path.newParties();
    const { openGate, seen } = holdUntil('magpie');
    await path.say(parties, 'I saw a kingfisher');
    await path.enqueue(parties, { tags: { turn: 1 } });
    await until('the first call', () => seen.calls === 1);
    const looks = () => historyCalls(parties);
    const before = looks();
    await path.enqueue(parties, { tags: { turn: 2 } });
    await until('the look', () => looks() > before);
    openGate();
    const answer = await path.answer(parties);
    expect(answer.text).toContain('To the first alone.');
    await path.event(parties, 'conversation.ignored');
    const stories = await path.stories(parties);
    expect(stories.map(({ outcome, reason }) => `${outcome} ${reason}`).sort()).toEqual([
      'ANSWERED null',
      'IGNORED NOTHING_TO_ANSWER',
    ]);
    expect(stories.map(({ restartCount }) => restartCount)).toEqual([0, 0]);
    expect(seen.calls).toBe(1);
  });

  it('is answered with an action at once, whatever the history shows', async () => {
    const parties = path.newParties();
    let calls = 0;
    path.model!.respondWith(async (request) => {
      calls += 1;
      if (calls === 1) await new Promise((resolve) => setTimeout(resolve, 30_000).unref());
      return { text: writeMessages(request, ['I must be off for a while.']) };
    });
    await path.say(parties, 'I saw a kingfisher');
    await path.enqueue(parties);
    await until('the first call', () => calls === 1);
    const action = { type: 'PAUSE_CONVERSATION' as const, pauseConversation: { duration: 600 } };
    await path.enqueue(parties, { replyParameters: { action } });
    expect((await path.answer(parties)).text).toContain('I must be off');
    expect((await path.stories(parties))[0]).toMatchObject({ kind: 'PAUSE', restartCount: 1 });
  });

  it('does not get a reply that was written already but not sent', async () => {
    const parties = path.newParties();
    path.model!.respondWith(async (request) => ({
      text: writeMessages(request, [knows(request, 'magpie') ? 'To all of it.' : 'To the first alone.']),
    }));
    await path.say(parties, 'I saw a kingfisher');
    await path.enqueue(parties, { replyParameters: { replyTypingDelay: 'NORMAL' } });
    await until('the written reply', async () => (await path.stories(parties))[0]?.phase === 'PACING');
    await path.advance(500);
    await path.say(parties, 'I saw a magpie');
    await path.enqueue(parties);
    await path.advance(40_000);
    expect((await path.answer(parties)).text).toContain('To all of it.');
    const [story] = await path.stories(parties);
    expect(story!.answers.map(({ state, sequenceNumber }) => [state, sequenceNumber]).slice(0, 1)).toEqual([
      ['SUPERSEDED', 0],
    ]);
    expect(Number(story!.supersededCost)).toBeGreaterThanOrEqual(0);
    expect(path.answers(parties)).toHaveLength(1);
  });

  it('withdraws the follow-ups that were not sent, and is answered by the next turn', async () => {
    const parties = path.newParties();
    path.model!.respondWith(async (request) => ({
      text: writeMessages(
        request,
        knows(request, 'magpie') ? ['A magpie!'] : ['A kingfisher!', 'They are so blue.', 'I like them.'],
      ),
    }));
    const split = {
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: 'VERY_FREQUENT' as const,
      replyTypingDelay: 'NORMAL' as const,
    };
    // Whether a reply is split is drawn by the plan; a few conversations hold one that is.
    for (let tries = 0; tries < 8; tries += 1) {
      const candidate = path.newParties();
      await path.say(candidate, 'I saw a kingfisher');
      await path.enqueue(candidate, { replyParameters: split });
      await until('the written reply', async () => (await path.stories(candidate))[0]?.phase === 'PACING');
      const [story] = await path.stories(candidate);
      if (story!.answers.length < 2) continue;
      await path.advance(40_000);
      await path.answer(candidate);
      await until('the typing of the next', async () => (await path.stories(candidate))[0]?.phase === 'PACING');
      await path.say(candidate, 'And I saw a magpie');
      await path.enqueue(candidate);
      await path.advance(40_000);
      expect((await path.answer(candidate, 2)).text).toContain('A magpie!');
      const [first, second] = await path.stories(candidate);
      expect(first!.outcome).toBe('ANSWERED');
      expect(first!.answers.map(({ state }) => state)).toEqual([
        'ACCEPTED',
        ...first!.answers.slice(1).map(() => 'SUPERSEDED'),
      ]);
      expect(second!.outcome).toBe('ANSWERED');
      return;
    }
    expect.unreachable(`no reply was split (${parties.userProfileId})`);
  });
});
