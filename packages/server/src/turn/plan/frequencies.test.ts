import type { ReplyParameters } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { emptyPersonaRecord, type PersonaRecord } from '../gather/gathered.ts';
import { plan } from '../testing/plan-turn.ts';

describe('emoji table', () => {
  const bands = (emojis: NonNullable<ReplyParameters['emojis']>): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (let replies = 0; replies < 40; replies++) {
      const { min, max } = plan({ emojis }, { gathered: { record: { ...emptyPersonaRecord, replies } } }).emojis;
      counts[`${min}-${max}`] = (counts[`${min}-${max}`] ?? 0) + 1;
    }
    return counts;
  };

  test('shares over forty replies are those of the reference', () => {
    expect(bands('FREQUENT')).toEqual({ '1-2': 20, '0-1': 20 });
    expect(bands('SOMETIMES')).toEqual({ '0-1': 30, '0-0': 10 });
    expect(bands('RARELY')).toEqual({ '0-1': 10, '0-0': 30 });
    expect(bands('NEVER')).toEqual({ '0-0': 40 });
  });
});

describe('frequencies over a conversation with an obedient model', () => {
  function converse(parameters: ReplyParameters, conversation: number, replies: number): PersonaRecord {
    let record = emptyPersonaRecord;
    for (let i = 0; i < replies; i++) {
      const options = { gathered: { record }, seed: `${conversation}${i}`, conversationSeed: `${conversation}` };
      const { split, question } = plan(parameters, options);
      record = {
        replies: record.replies + 1,
        repliesSplit: record.repliesSplit + (split.answers > 1 ? 1 : 0),
        answers: record.answers + split.answers,
        answersWithQuestion: record.answersWithQuestion + (question.choice === 'ASK' ? (question.answers ?? 1) : 0),
        repliesWithEmoji: 0,
      };
    }
    return record;
  }

  test.each([
    ['VERY_FREQUENT', 0.8],
    ['FREQUENT', 0.55],
    ['OCCASIONAL', 0.3],
    ['RARE', 0.12],
  ] as const)('splits %s: a share of %d of the replies, and questions as set, within ±0.05', (frequency, share) => {
    const parameters: ReplyParameters = {
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: frequency,
      questionFrequency: 0.7,
      messageLength: 'LONG',
    };
    for (let conversation = 0; conversation < 50; conversation++) {
      const record = converse(parameters, conversation, 40);
      expect(Math.abs(record.repliesSplit / record.replies - share)).toBeLessThanOrEqual(0.05);
      expect(Math.abs(record.answersWithQuestion / record.answers - 0.7)).toBeLessThanOrEqual(0.05);
      expect(record.answers).toBeLessThanOrEqual(160);
    }
  });

  test('splitting is off by default and OCCASIONAL when on', () => {
    expect(plan().split).toMatchObject({ enabled: { value: false }, answers: 1 });
    expect(plan({ multipleMessagesPerReply: true }).split.frequency).toEqual({
      value: 'OCCASIONAL',
      source: 'DEFAULT',
    });
  });

  test('a question frequency that is not set leaves questions free', () => {
    expect(plan().question).toEqual({ setting: { value: null, source: 'DEFAULT' }, choice: 'FREE' });
    expect(plan({ questionFrequency: 0 }).question.choice).toBe('NONE');
    expect(plan({ questionFrequency: 1 }).question.choice).toBe('ASK');
  });

  test('test turns, which leave no record, still vary', () => {
    const choices = Array.from(
      { length: 40 },
      (_, index) =>
        plan({ questionFrequency: 0.5 }, { isTest: true, turnNumber: index + 1, seed: `${index}` }).question.choice,
    );
    expect(choices.filter((choice) => choice === 'ASK')).toHaveLength(20);
  });

  test('fluency is drawn once per conversation, half NONE and half LOW', () => {
    const drawn = Array.from(
      { length: 400 },
      (_, index) => plan({}, { conversationSeed: `${index}` }).fluencyDegradation.value,
    );
    expect(drawn.filter((value) => value === 'LOW').length / 400).toBeCloseTo(0.5, 1);
    expect(new Set(drawn)).toEqual(new Set(['NONE', 'LOW']));
    expect(plan({}, { seed: '1' }).fluencyDegradation).toEqual(plan({}, { seed: '2' }).fluencyDegradation);
  });
});
