import { describe, expect, test } from 'vitest';
import { emptyPersonaRecord } from '../gather/gathered.ts';
import type { ModelCallRecord } from '../generate/draft.ts';
import type { DisclosurePlan } from '../plan/plan.ts';
import { sampleGathered, sampleMessage, samplePlan, sampleSubject } from '../testing/sample-turn.ts';
import { composeReply, type ReplyParts } from './compose-reply.ts';

const disclosure: DisclosurePlan = {
  sentence: 'These messages are written by an AI.',
  reason: 'FIRST_ANSWER',
  mode: 'PERSONA',
  language: 'EN',
};

function call(costNano: string): ModelCallRecord {
  const common = { purpose: 'DRAFT' as const, chatModel: 'chat-2-pro', provider: 'anthropic', model: 'm' };
  return { ...common, usage: null, costNano, durationMs: 5, failure: null };
}

function parts(texts: string[], more: Partial<ReplyParts> = {}): ReplyParts {
  let next = 0;
  return {
    plan: samplePlan(),
    polished: { texts, steps: [] },
    draft: { source: 'MODEL', messages: texts, calls: [call('1200000'), call('340000')] },
    subject: sampleSubject(),
    gathered: sampleGathered(),
    spentMs: 0,
    newAnswerId: () => `answer-${next++}`,
    pricePerReply: null,
    ...more,
  };
}

describe('composed reply', () => {
  test('the disclosure stands verbatim on its own line before the first answer, and only there', () => {
    const reply = composeReply(parts(['Hi you', 'How was it?'], { plan: samplePlan({ disclosure }) }));
    expect(reply.answers.map(({ text }) => text)).toEqual([`${disclosure.sentence}\nHi you`, 'How was it?']);
    expect(reply.disclosure).toEqual(disclosure);
  });

  test('without a due disclosure nothing is added', () => {
    const reply = composeReply(parts(['Hi you']));
    expect(reply.answers).toEqual([{ number: 0, answerId: 'answer-0', text: 'Hi you', typingDelayMs: 0 }]);
    expect(reply.disclosure).toBeNull();
  });

  test('asked, the persona says it in its own words, or code says it; either is a disclosure', () => {
    const asked = samplePlan({ disclosure: { ...disclosure, reason: 'ASKED' } });
    const own = composeReply(parts(['Yes, an AI writes my messages 🙂'], { plan: asked }));
    expect(own.answers[0]!.text).toBe('Yes, an AI writes my messages 🙂');
    expect(own.disclosure).toMatchObject({ reason: 'ASKED' });
    const evasive = composeReply(parts(['Haha, good one'], { plan: asked }));
    expect(evasive.answers[0]!.text).toBe(`${disclosure.sentence}\nHaha, good one`);
    const fictional = samplePlan({ disclosure: { ...asked.disclosure, fictional: 'The profile is made up.' } });
    const [told, untold] = ['Yes, an AI writes my messages', 'Haha'].map(
      (text) => composeReply(parts([text], { plan: fictional })).answers[0]!.text,
    );
    expect(told).toBe('The profile is made up.\nYes, an AI writes my messages');
    expect(untold).toBe(`${disclosure.sentence} The profile is made up.\nHaha`);
  });

  test('words of care stand behind the last answer, and alone where nothing else was written', () => {
    const care = {
      sentence: 'Please talk to somebody:',
      helpLines: ['Samaritans: 116 123'],
      country: 'GB',
      language: 'EN' as const,
    };
    const plan = samplePlan({ care });
    const words = 'Please talk to somebody:\nSamaritans: 116 123';
    const reply = composeReply(parts(['I am with you.', 'You matter.'], { plan }));
    expect(reply.answers.map(({ text }) => text)).toEqual(['I am with you.', `You matter.\n${words}`]);
    const alone = composeReply(parts([], { plan, polished: null, draft: null }));
    expect(alone.answers.map(({ text }) => text)).toEqual([words]);
  });

  test('the cost is the sum of the calls with four decimals', () => {
    expect(composeReply(parts(['Hi'])).cost).toBe('0.0015');
  });

  test("a project's flat price replaces the cost of the calls", () => {
    expect(composeReply(parts(['Hi'], { pricePerReply: '0.025' })).cost).toBe('0.0250');
  });

  test('test mode costs nothing and leaves the record as it is', () => {
    const subject = sampleSubject({ isTest: true });
    const reply = composeReply(parts(['Hi 😊', 'And you?'], { subject, pricePerReply: '0.025' }));
    expect(reply.cost).toBe('0.0000');
    expect(reply.record).toEqual(emptyPersonaRecord);
  });

  test('the record counts what is really sent', () => {
    const record = { replies: 3, repliesSplit: 1, answers: 4, answersWithQuestion: 2, repliesWithEmoji: 1 };
    const reply = composeReply(parts(['Hi 😊', 'And you?', 'Bye'], { gathered: sampleGathered({ record }) }));
    expect(reply.record).toEqual({
      replies: 4,
      repliesSplit: 2,
      answers: 7,
      answersWithQuestion: 3,
      repliesWithEmoji: 2,
    });
  });

  test('special kinds are not counted among the replies', () => {
    const reply = composeReply(parts(['Hi 😊?'], { plan: samplePlan({ kind: 'ICEBREAKER' }) }));
    expect(reply.record).toEqual({ ...emptyPersonaRecord, proactiveIds: ['answer-0'] });
  });

  test('every message of the user in the history is covered', () => {
    const history = [sampleMessage('USER', 'a', 9), sampleMessage('PERSONA', 'b', 8), sampleMessage('USER', 'c', 7)];
    const reply = composeReply(parts(['Hi'], { gathered: sampleGathered({ history }) }));
    expect(reply.coveredKeys).toEqual([history[0]!.key, history[2]!.key]);
  });

  test('a stop without a last answer is one answer without a text, a disclosure or a cost', () => {
    const stop = {
      guard: 'underageDetection' as const,
      reason: 'USER_UNDERAGE' as const,
      seconds: null,
      lastAnswer: false,
      holdUser: true,
    };
    const plan = samplePlan({ kind: 'STOP', stop, disclosure });
    const reply = composeReply(parts([], { plan, polished: null, draft: null, pricePerReply: '0.025' }));
    expect(reply.answers).toEqual([{ number: 0, answerId: 'answer-0', text: null, typingDelayMs: 0 }]);
    expect(reply).toMatchObject({ stop, disclosure: null, cost: '0.0000' });
  });

  test('typing delays follow the plan', () => {
    const plan = samplePlan({ typingDelay: { value: 'FAST', source: 'REQUEST' } });
    const [first, second] = composeReply(parts(['Hi you, how was your day?', 'Mine was long'], { plan })).answers;
    expect(first!.typingDelayMs).toBeGreaterThan(0);
    expect(second!.typingDelayMs).toBeGreaterThan(0);
    expect(first!.typingDelayMs).toBeLessThanOrEqual(8_000);
  });
});
