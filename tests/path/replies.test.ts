import type { Parties } from '@repartee/demo-platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

const plain = replyWith('Nice to hear from you.');
const split = replyWith('The first part of the reply.', 'The second part of it.', 'And a third one.');
const splitting = { multipleMessagesPerReply: true, multipleMessagesPerReplyFrequency: 'VERY_FREQUENT' } as const;

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    settableClock: true,
    configFile: (model) =>
      JSON.stringify({
        chatModels: Object.fromEntries(
          ['dating-smart-1', 'dating-pro-1', 'chat-2-smart', 'chat-2-pro'].map((name) => [
            name,
            {
              provider: 'openai-compatible',
              baseUrl: model.baseUrls['openai-compatible'],
              model: 'scripted',
              prices: { inputPerMillion: 3, outputPerMillion: 15, currency: 'USD' },
            },
          ]),
        ),
      }),
  });
});
afterAll(() => path?.stop());
afterEach(() => {
  path.model!.respondWith(plain);
  path.platform.behaviour.incomingContent = null;
});

/** A conversation whose reply is split: the frequencies decide, so it is asked until one is. */
async function askForSplitReply(more: object): Promise<{ parties: Parties; count: number }> {
  path.model!.respondWith(split);
  for (let tries = 0; tries < 20; tries += 1) {
    const parties = path.newParties();
    await path.say(parties, 'Tell me a long story');
    await path.enqueue(parties, { replyParameters: { ...splitting, ...more }, tags: { story: true } });
    const story = await until('the reply is written', async () => {
      const [first] = await path.stories(parties);
      return first && first.answers.length > 0 && first;
    });
    if (story.answers.length > 1) return { parties, count: story.answers.length };
  }
  throw new Error('no reply was split');
}

describe('a split reply', () => {
  it('arrives in order, each answer announced, follow-ups free of cost and tied to the first', async () => {
    const { parties, count } = await askForSplitReply({});
    const first = await path.answer(parties, 1);
    await path.answer(parties, count);
    const answers = path.answers(parties);
    expect(answers.map(({ sequenceNumber }) => sequenceNumber)).toEqual(answers.map((_, index) => index));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(count);
    expect(first).toMatchObject({ parentAnswerId: null });
    expect(Number(first.cost)).toBeGreaterThan(0);
    expect(first.cost).toMatch(/^\d+\.\d{4}$/);
    for (const followUp of answers.slice(1)) {
      expect(followUp).toMatchObject({
        cost: '0.0000',
        parentAnswerId: first.id,
        tags: { story: true },
        aiGenerated: true,
      });
    }
  });

  it('is typed at a human pace: an announcement, the typing time, the answer, and so on', async () => {
    const { parties, count } = await askForSplitReply({ replyTypingDelay: 'FAST' });
    await path.event(parties, 'answer.processing');
    const names = () => path.events(parties).map(({ event }) => event.event);
    for (let sent = 0; sent < count; sent += 1) {
      await until(`announcement ${sent + 1}`, () => path.events(parties, 'answer.processing').length === sent + 1);
      expect(path.answers(parties)).toHaveLength(sent);
      // FAST is eight seconds at most.
      await path.advance(8_000);
      await path.answer(parties, sent + 1);
    }
    expect(names()).toEqual(Array.from({ length: count }, () => ['answer.processing', 'answer.created']).flat());
    const times = path.answers(parties).map(({ createdAt }) => Date.parse(createdAt));
    expect([...times].sort((one, other) => one - other)).toEqual(times);
    expect(path.answers(parties)[0]!.responseTime).toBeGreaterThan(0);
  });

  it('does not go on while the answer before is not taken', async () => {
    const refused = { now: true };
    path.platform.behaviour.incomingContent = ({ event }) =>
      event === 'answer.created' && refused.now ? { status: 500 } : null;
    const { parties, count } = await askForSplitReply({});
    await until('a first try', async () =>
      (await path.stories(parties))[0]!.events.some(
        ({ attempts, type }) => type === 'answer.created' && attempts.length > 0,
      ),
    );
    expect((await path.stories(parties))[0]!.answers.map(({ state }) => state)).toEqual([
      'ARMED',
      ...Array.from({ length: count - 1 }, () => 'WRITTEN'),
    ]);
    refused.now = false;
    await path.advance(6_100);
    await path.answer(parties, count);
  });
});

describe('an answer', () => {
  it('hands the tags back untouched, whatever they hold', async () => {
    const tags = {
      'sp\u00e4\u00df 🎉': [
        '\u202eright to left',
        '👩‍👩‍👧',
        '\u0000 and half a pair: \ud83d',
        { deep: [null, true, 1.5e-7, -0] },
      ],
      '': '',
      constructor: { prototype: 'x' },
      numbers: [9007199254740991, 0.1, 1e-21],
      html: '<script>alert("x")</script>&amp;\\',
    };
    const answer = await path.ask(path.newParties(), 'Hi', { tags });
    expect(answer.tags).toEqual(JSON.parse(JSON.stringify(tags)));
    expect(Object.keys(answer.tags)).toEqual(Object.keys(tags));
  });

  it('hands a tag named __proto__ back as well', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'Hi', { tags: JSON.parse('{"__proto__": {"admin": true}, "a": 1}') as object as never });
    const [story] = await path.stories(parties);
    const { body } = story!.events.find(({ type }) => type === 'answer.created')!;
    expect(JSON.stringify(body)).toContain('"tags":{"__proto__":{"admin":true},"a":1}');
  });

  it('carries when it was released and how long the user waited since the first unanswered enqueue', async () => {
    const parties = path.newParties();
    await path.say(parties, 'Hi');
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 20 } });
    await path.advance(12_700);
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 20 } });
    const advancedMs = performance.now();
    await path.advance(20_000);
    const answer = await path.answer(parties);
    const waitedMs = await path.waitedMs(parties);
    expect(answer.responseTime).toBe(Math.floor(waitedMs / 1_000));
    expect(waitedMs).toBeGreaterThanOrEqual(32_700);
    const releasedAfterMs = Date.parse(answer.createdAt) - path.nowMs();
    expect(releasedAfterMs).toBeGreaterThanOrEqual(0);
    expect(releasedAfterMs).toBeLessThanOrEqual(performance.now() - advancedMs);
  });

  it('costs what the project says where it has a flat price', async () => {
    await path.withSettings({ pricePerReply: '0.025' }, async () => {
      expect((await path.ask(path.newParties(), 'Hi')).cost).toBe('0.0250');
    });
  });
});

describe('special kinds of turns', () => {
  it('an action asks for the words of a pause', async () => {
    const parties = path.newParties();
    const action = { type: 'PAUSE_CONVERSATION' as const, pauseConversation: { duration: 600 } };
    await path.ask(parties, 'Will you stay?', { replyParameters: { action } });
    expect((await path.stories(parties))[0]).toMatchObject({ kind: 'PAUSE', outcome: 'ANSWERED' });
  });

  it('an engage writes first in an empty chat, and a normal reply where the user waits for one', async () => {
    const empty = path.newParties();
    await path.enqueue(empty, { replyParameters: { engage: 'AUTO' } });
    const first = await path.answer(empty);
    expect(first).toMatchObject({ sequenceNumber: 0, type: 'TEXT' });
    expect((await path.stories(empty))[0]).toMatchObject({ kind: 'ICEBREAKER' });

    const forced = path.newParties();
    await path.enqueue(forced, { replyParameters: { engage: 'ICEBREAKER', icebreakerType: 'GENERIC' } });
    await path.answer(forced);
    expect((await path.stories(forced))[0]).toMatchObject({ kind: 'ICEBREAKER' });

    const waiting = path.newParties();
    await path.ask(waiting, 'Hello?', { replyParameters: { engage: 'AUTO' } });
    expect((await path.stories(waiting))[0]).toMatchObject({ kind: 'REPLY' });
  });
});

describe('the way a reply is typed', () => {
  const lovely =
    'the weather was lovely this morning and there was time for a long breakfast with fresh bread and plenty of coffee before the garden called';

  it('has slips at HIGH, says so in the story, and keeps the sentence that an AI writes letter by letter', async () => {
    path.model!.respondWith(replyWith(lovely));
    const parties = path.newParties();
    const answer = await path.ask(parties, 'How was it?', { replyParameters: { fluencyDegradation: 'HIGH' } });
    const [disclosure, text] = answer.text!.split('\n');
    expect(disclosure).toContain('an AI writes');
    const [story] = await path.stories(parties);
    const isTyped = story!.polishSteps.some(({ pass }) => pass === 'degrade-fluency');
    // Chance may leave one reply of that length alone, the story then names no step.
    expect(text === lovely).toBe(!isTyped);
    expect(text!.split(' ')).toHaveLength(lovely.split(' ').length);
    expect(story!.plan!.values).toContainEqual(
      expect.objectContaining({ name: 'fluencyDegradation', value: 'HIGH', source: 'REQUEST' }),
    );
  });

  it('has none at NONE', async () => {
    path.model!.respondWith(replyWith(lovely));
    const answer = await path.ask(path.newParties(), 'And?', { replyParameters: { fluencyDegradation: 'NONE' } });
    expect(answer.text).toContain(lovely);
  });
});

describe('test mode', () => {
  it('answers from the sandbox, free, undisclosed and without a model call', async () => {
    const parties = path.newParties();
    const calls = path.model!.calls;
    const answer = await path.ask(parties, 'Hi', { testMode: true });
    expect(answer).toMatchObject({ cost: '0.0000', aiGenerated: true });
    expect(answer.text).not.toContain('Nice to hear from you.');
    expect(answer.text).not.toContain('\n');
    expect(path.model!.calls).toBe(calls);
    expect((await path.stories(parties))[0]).toMatchObject({ testMode: true, modelCallCount: 0 });
  });

  it('leaves the live conversation as it was: nothing covered, nothing disclosed, nothing merged', async () => {
    const parties = path.newParties();
    await path.say(parties, 'Hi');
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 5 }, tags: { live: true } });
    await path.enqueue(parties, { replyParameters: { bufferSeconds: 0 }, tags: { test: true }, testMode: true });
    expect((await path.answer(parties)).tags).toEqual({ test: true });
    await path.advance(5_000);
    const live = await path.answer(parties, 2);
    expect(live.tags).toEqual({ live: true });
    expect(live.text!.split('\n')).toEqual([expect.stringContaining('AI'), 'Nice to hear from you.']);
    const stories = await path.stories(parties);
    expect(stories.map(({ testMode }) => testMode).sort()).toEqual([false, true]);
  });

  it('shows what is wrong with the gathering, and stops nobody', async () => {
    const child = path.newParties({ user: { birthdate: '2015-01-01' } });
    const answer = await path.ask(child, 'Hi', { testMode: true });
    expect(answer.conversationStopReason).toBeNull();
    expect((await path.management.stops.list(path.platform.projectId, child)).items).toEqual([]);
    const [story] = await path.stories(child);
    expect(story!.verdicts.find(({ check }) => check === 'underageDetection')).toMatchObject({
      result: 'FIRED',
      code: 'not_acted_upon',
    });
  });
});

describe('the story of a turn', () => {
  it('tells of every parameter that was set, and of the defaults of the others, where they came from', async () => {
    const parties = path.newParties();
    await path.say(parties, 'Hello you');
    const replyParameters = {
      chatModel: 'chat-2-pro' as const,
      bufferSeconds: 0,
      profileDistance: 12,
      guardrails: { unknownLanguage: true, unknownLanguageOptionSet: { banDurations: [60] } },
      sentenceLength: 'SHORT' as const,
    };
    await path.enqueue(parties, { replyParameters });
    await path.answer(parties);
    const story = await until('the story', async () => (await path.stories(parties))[0]);
    const shown = Object.fromEntries(
      story.plan!.values.map(({ name, value, source, note }) => [name, [value, source, note]]),
    );
    expect(shown).toMatchObject({
      chatModel: ['chat-2-pro', 'REQUEST', null],
      bufferSeconds: [0, 'REQUEST', null],
      maxProcessingTimeSeconds: [300, 'DEFAULT', null],
      profileDistance: [12, 'REQUEST', 'km'],
      'guardrails.unknownLanguage': [true, 'REQUEST', null],
      'guardrails.unknownLanguageOptionSet': [{ banDurations: [60] }, 'REQUEST', null],
      'lengths.sentenceLength': ['SHORT', 'REQUEST', null],
      enableSexualTextContent: [true, 'DEFAULT', null],
    });
  });
});
