import type { ReplyParameters } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { recordAfter } from '../deliver/record-after.ts';
import { emptyPersonaRecord, type PersonaRecord } from '../gather/gathered.ts';
import { plan } from '../testing/plan-turn.ts';
import type { Band } from './plan.ts';

describe('emoji table', () => {
  /** @param sends how many emoji the model puts into a reply with this band */
  function converse(
    emojis: NonNullable<ReplyParameters['emojis']>,
    conversation: number,
    sends: (band: Band, reply: number) => number,
  ): { bands: Record<string, number>; sent: number[] } {
    const made = { bands: {} as Record<string, number>, sent: [] as number[] };
    let record = emptyPersonaRecord;
    for (let reply = 0; reply < 40; reply++) {
      const planned = plan({ emojis }, { gathered: { record }, conversationSeed: `${conversation}` });
      const { min, max } = planned.emojis;
      made.bands[`${min}-${max}`] = (made.bands[`${min}-${max}`] ?? 0) + 1;
      const sent = sends({ min, max }, reply);
      made.sent.push(sent);
      const text = `Hi ${'🙂'.repeat(sent)}`;
      record = recordAfter({ record, unansweredKeys: [], history: [], at: '' }, planned, [
        { text, answerId: `${reply}` },
      ]);
    }
    return made;
  }

  const TABLE = [
    ['FREQUENT', { '1-2': 20, '0-1': 20 }],
    ['SOMETIMES', { '0-1': 30, '0-0': 10 }],
    ['RARELY', { '0-1': 10, '0-0': 30 }],
    ['NEVER', { '0-0': 40 }],
  ] as const;

  test.each(TABLE)(
    '%s: shares over forty replies are those of the reference, for a model that follows',
    (emojis, bands) => {
      for (let conversation = 0; conversation < 20; conversation++) {
        expect(converse(emojis, conversation, ({ max }) => Math.min(max, 1)).bands).toEqual(bands);
        expect(converse(emojis, conversation, ({ max }) => max).bands).toEqual(bands);
      }
    },
  );

  test('a model that leaves out one in four it may send is allowed one more often, and sends as many as it should', () => {
    for (const [emojis, share] of [
      ['SOMETIMES', 0.75],
      ['RARELY', 0.25],
    ] as const) {
      for (let conversation = 0; conversation < 20; conversation++) {
        const { sent } = converse(emojis, conversation, ({ max }, reply) =>
          (reply + conversation) % 4 === 0 ? 0 : max,
        );
        const withEmoji = sent.filter((count) => count > 0).length / sent.length;
        expect(withEmoji).toBeGreaterThan(share * 0.75 + 0.02);
        expect(withEmoji).toBeLessThanOrEqual(share + 0.05);
      }
    }
  });

  test('a model that finds none apt still decides for itself: nothing is forced where the table only allows', () => {
    const { bands } = converse('SOMETIMES', 1, () => 0);
    expect(Object.keys(bands).sort()).toEqual(['0-0', '0-1']);
    expect(bands['0-1']).toBeGreaterThanOrEqual(30);
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
