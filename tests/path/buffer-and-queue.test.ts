import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyWith, type ScriptedRequest, writeMessages } from '../../packages/testbed/src/index.ts';
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

/** Whether it is the turn that knows of the first message alone. */
const isFirst = ({ messages }: ScriptedRequest) => {
  const prompt = JSON.stringify(messages);
  return prompt.includes('kingfisher') && !prompt.includes('magpie');
};

describe('the buffer', () => {
  it('waits bufferSeconds after the latest enqueue, and one answer covers all that was said', async () => {
    path.model!.respondWith(replyWith('Both heard.'));
    const parties = path.newParties();
    await path.say(parties, 'First message of mine');
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 10 }, tags: { number: 1 } });
    await path.advance(8_000);
    await path.say(parties, 'Second message of mine');
    await path.enqueue(parties, { replyParameters: { bufferSeconds: '10' }, tags: { number: 2 } });
    await path.advance(8_000);
    const other = path.newParties();
    // Another conversation is answered meanwhile: the engine has looked at this time.
    await path.ask(other, 'Are you there?');
    expect(path.events(parties)).toEqual([]);
    const calls = path.model!.calls;
    await path.advance(2_000);
    const answer = await path.answer(parties);
    expect(answer.tags).toEqual({ number: 2 });
    const waitedMs = await path.waitedMs(parties);
    expect(waitedMs).toBeGreaterThanOrEqual(18_000);
    expect(answer.responseTime).toBe(Math.floor(waitedMs / 1_000));
    expect(path.model!.calls).toBe(calls + 1);
    const prompt = JSON.stringify(path.model!.ledger.at(-1)!.body);
    expect(prompt).toContain('First message of mine');
    expect(prompt).toContain('Second message of mine');
    const [story, ...more] = await path.stories(parties);
    expect(more).toEqual([]);
    expect(story!.request.enqueues).toHaveLength(2);
  });

  it('never waits into the last twenty seconds before the deadline, which later enqueues do not move', async () => {
    const late = path.newParties();
    await path.say(late, 'Still waiting');
    await path.enqueue(late, { replyParameters: { bufferSeconds: 180, maxProcessingTimeSeconds: 300 } });
    await path.advance(150_000);
    await path.enqueue(late, { replyParameters: { bufferSeconds: 180, maxProcessingTimeSeconds: 86_400 } });
    await path.advance(129_000);
    await path.ask(path.newParties(), 'Are you there?');
    expect(path.events(late)).toEqual([]);
    await path.advance(1_500);
    expect((await path.answer(late)).responseTime).toBeGreaterThanOrEqual(280);
  });

  it('takes bufferSeconds "0" as no wait at all', async () => {
    const parties = path.newParties();
    // The clock stands still: whatever waits, waits for ever.
    const answer = await path.ask(parties, 'Quick?', { replyParameters: { bufferSeconds: '0' } });
    expect(answer.responseTime).toBe(Math.floor((await path.waitedMs(parties)) / 1_000));
  });

  it('keeps an action through later enqueues, and never lets an engage replace a waiting reply', async () => {
    const parties = path.newParties();
    await path.say(parties, 'Are you coming back?');
    const action = { type: 'PAUSE_CONVERSATION' as const, pauseConversation: { duration: 600 } };
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 5, action } });
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 5 }, tags: { last: true } });
    await path.advance(5_000);
    expect((await path.answer(parties)).tags).toEqual({ last: true });
    expect((await path.stories(parties))[0]!.kind).toBe('PAUSE');

    const second = path.newParties();
    await path.say(second, 'Tell me something');
    await path.enqueue(second, { replyParameters: { bufferSeconds: 5 }, tags: { live: true } });
    await path.enqueue(second, { replyParameters: { bufferSeconds: 5, engage: 'NUDGE' } });
    await path.advance(5_000);
    expect((await path.answer(second)).tags).toEqual({ live: true });
    expect((await path.stories(second))[0]!.kind).toBe('REPLY');
  });
});

describe('an enqueue during the run', () => {
  it('of a project that queues becomes the next turn: in order, never two model calls of one conversation at once', async () => {
    await path.changeProject({ settings: { enqueueDuringTurn: 'QUEUE' } });
    const parties = path.newParties();
    const running = { now: 0, most: 0 };
    let openGate = () => {};
    const gate = new Promise<void>((resolve) => {
      openGate = resolve;
    });
    path.model!.respondWith(async (request) => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      if (isFirst(request)) await gate;
      running.now -= 1;
      return { text: writeMessages(request, [isFirst(request) ? 'To the first.' : 'To the others.']) };
    });
    await path.say(parties, 'I saw a kingfisher');
    await path.enqueue(parties, { tags: { turn: 1 } });
    await until('the first call', () => running.now === 1);
    await path.advance(1_000);
    await path.say(parties, 'I saw a magpie');
    await path.enqueue(parties, { tags: { turn: 2 } });
    await path.ask(path.newParties(), 'Does anybody else wait?');
    expect(path.answers(parties)).toEqual([]);
    openGate();
    await path.answer(parties, 2);
    expect(path.answers(parties).map(({ tags }) => tags)).toEqual([{ turn: 1 }, { turn: 2 }]);
    expect(path.answers(parties)[1]!.text).toContain('To the others.');
    // The other conversation ran beside it; of this one there was never more than one.
    expect(running.most).toBe(2);
    const stories = await path.stories(parties);
    expect(stories.map(({ outcome, modelCallCount }) => [outcome, modelCallCount])).toEqual([
      ['ANSWERED', 1],
      ['ANSWERED', 1],
    ]);
    path.model!.respondWith(undefined);
  });
});

describe('an idempotency key', () => {
  it('makes a repeated enqueue one turn, and refuses another body', async () => {
    const parties = path.newParties();
    await path.say(parties, 'Only once, please');
    const key = { 'idempotency-key': 'order-66' };
    const statuses = await Promise.all([1, 2, 3].map(async () => (await path.tryEnqueue(parties, {}, key)).status));
    expect(statuses).toEqual([204, 204, 204]);
    const other = await path.tryEnqueue(parties, { language: 'FR' }, key);
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([409, 'idempotency_conflict']);
    await path.answer(parties);
    expect((await path.tryEnqueue(parties, {}, key)).status).toBe(204);
    await path.ask(path.newParties(), 'And me?');
    const [story, ...more] = await path.stories(parties);
    expect(more).toEqual([]);
    expect(story!.request.enqueues).toHaveLength(1);
  });
});
