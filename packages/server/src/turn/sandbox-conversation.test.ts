import type { Language, ReplyParameters } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import type { ChatModel } from '../llm/index.ts';
import { composeReply } from './deliver/compose-reply.ts';
import type { WrittenReply } from './deliver/reply.ts';
import { emptyPersonaRecord, type HistoryMessage, type PersonaRecord } from './gather/gathered.ts';
import { generateDraft, type WritingLedger } from './generate/index.ts';
import { checkDraft } from './guard/index.ts';
import { makePlan, type PlanInput } from './plan/index.ts';
import type { Plan } from './plan/plan.ts';
import { polish } from './polish/index.ts';
import { calm } from './testing/plan-turn.ts';
import { SAMPLE_AT, sampleGathered, sampleMessage, sampleSubject } from './testing/sample-turn.ts';

/** Whole conversations through plan, generate, polish and compose: what a user gets is what the settings say. */

const sandbox = { provider: 'sandbox', chatModel: 'dating-smart-1', fallbacks: [] } as unknown as ChatModel;
const noLedger: WritingLedger = {
  callsMade: () => 0,
  stored: () => [],
  begin: () => Promise.reject(new Error('the sandbox makes no call')),
  finish: () => Promise.reject(new Error('the sandbox makes no call')),
  storeHeld: () => Promise.resolve('GO'),
};
const models: PlanInput['models'] = {
  capabilities: { vision: false, pictures: false, meetingPolicy: false, sexualText: false },
  usesSandbox: true,
};
const decision: PlanInput['decision'] = {
  kind: 'PROCEED',
  ...calm,
  sexualText: { allowed: false, failedConditions: ['USER_AGE_UNKNOWN'] },
};
const SAID = [
  'hey, how are you?',
  'long day at work',
  'tell me something about you',
  'i cooked pasta tonight',
  'haha nice',
];

interface Conversation {
  record: PersonaRecord;
  plans: Plan[];
  replies: WrittenReply[];
}

async function converse(
  language: Language,
  parameters: ReplyParameters,
  replies: number,
  seed: string,
): Promise<Conversation> {
  const made: Conversation = { record: emptyPersonaRecord, plans: [], replies: [] };
  const history: HistoryMessage[] = [];
  for (let i = 0; i < replies; i++) {
    const minutesAgo = (replies - i) * 3;
    history.push(sampleMessage('USER', SAID[i % SAID.length]!, minutesAgo));
    const gathered = sampleGathered({
      history: history.slice(-60),
      unansweredKeys: [history.at(-1)!.key],
      record: made.record,
    });
    const subject = sampleSubject({ parameters, request: { language }, seed: `${seed}${i}`, conversationSeed: seed });
    const plan = makePlan({ subject, gathered, decision, models });
    const outcome = await generateDraft({
      plan,
      gathered,
      models: { resolve: () => sandbox },
      callModel: () => Promise.reject(new Error('the sandbox makes no call')),
      inStep: async () => {},
      projectId: 'proj-1',
      checkDraft,
      ledger: noLedger,
      deadlineAt: '2026-11-20T18:00:00.000Z',
      now: () => new Date(SAMPLE_AT),
      signal: new AbortController().signal,
      isTest: false,
    });
    if (outcome.kind !== 'DRAFT') throw new Error(outcome.kind);
    const polished = polish(outcome.draft, plan, gathered);
    const reply = composeReply({
      plan,
      polished,
      draft: outcome.draft,
      subject,
      gathered,
      spentMs: 0,
      newAnswerId: () => `answer-${i}`,
      pricePerReply: null,
    });
    for (const { text } of reply.answers) history.push(sampleMessage('PERSONA', text, minutesAgo - 1));
    made.record = reply.record;
    made.plans.push(plan);
    made.replies.push(reply);
  }
  return made;
}

const LANGUAGES: Language[] = ['EN', 'FR', 'DE', 'ES', 'IT', 'NL', 'PT_BR', 'JA'];

describe.each(LANGUAGES)('a sandbox conversation in %s', (language) => {
  test('meets question and split frequencies within ±0.05 after forty replies', async () => {
    const parameters: ReplyParameters = {
      questionFrequency: 0.5,
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: 'FREQUENT',
    };
    for (const seed of ['11', '12']) {
      const { record } = await converse(language, parameters, 45, seed);
      expect(Math.abs(record.answersWithQuestion / record.answers - 0.5)).toBeLessThanOrEqual(0.05);
      expect(Math.abs(record.repliesSplit / record.replies - 0.55)).toBeLessThanOrEqual(0.05);
    }
  });

  test('asks in every message of a burst where every message is to ask', async () => {
    const parameters: ReplyParameters = {
      questionFrequency: 1,
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: 'VERY_FREQUENT',
    };
    const { record } = await converse(language, parameters, 20, '13');
    expect(record.answersWithQuestion / record.answers).toBeGreaterThanOrEqual(0.95);
    expect(record.repliesSplit).toBeGreaterThan(10);
  });

  test('never has more emoji, or fewer, than its plan', async () => {
    const { record } = await converse(language, { emojis: 'NEVER' }, 12, '21');
    expect(record.repliesWithEmoji).toBe(0);
    const frequent = await converse(language, { emojis: 'FREQUENT' }, 40, '22');
    expect(frequent.record.repliesWithEmoji).toBeGreaterThanOrEqual(20);
  });
});
