import { describe, expect, test } from 'vitest';
import { emptyPersonaRecord, type PersonaRecord } from '../gather/gathered.ts';
import type { Plan } from '../plan/plan.ts';
import { SAMPLE_AT, sampleMessage, samplePlan } from '../testing/sample-turn.ts';
import { recordAfter } from './record-after.ts';

const after = (
  plan: Partial<Plan>,
  record: Partial<PersonaRecord> = {},
  unansweredKeys: string[] = [],
  answerId = 'a1',
) =>
  recordAfter(
    { record: { ...emptyPersonaRecord, ...record }, unansweredKeys, history: [], at: SAMPLE_AT },
    samplePlan(plan),
    [{ text: 'Hi', answerId }],
  );

describe('what a conversation remembers of the persona', () => {
  test('every message it wrote by itself, until the user reacts', () => {
    for (const kind of ['ICEBREAKER', 'NUDGE', 'REVIVE'] as const) {
      expect(after({ kind }).proactiveIds).toEqual(['a1']);
      expect(after({ kind }, { proactiveIds: ['a0'] }).proactiveIds).toEqual(['a0', 'a1']);
      expect(after({ kind }, { proactiveIds: ['a0'] }, ['key']).proactiveIds).toEqual(['a1']);
    }
  });

  test('a pause to a silent user takes none of them back, a reply to a reaction all', () => {
    expect(after({ kind: 'PAUSE' }, { proactiveIds: ['a0'] }).proactiveIds).toEqual(['a0']);
    expect(after({ kind: 'REPLY' }, { proactiveIds: ['a0'] }, ['key'])).not.toHaveProperty('proactiveIds');
    expect(after({ kind: 'STOP' }, { proactiveIds: ['a0'] }, ['key'])).not.toHaveProperty('proactiveIds');
  });

  test('an excuse with the time it was first told, where a meeting was asked for', () => {
    const excuse = { key: 'EXAM', at: SAMPLE_AT, isNew: true, meaning: 'an exam' };
    const meeting = { isAsked: true, followed: 'DEFAULT_MODE' as const, isHonest: false, excuse };
    expect(after({ meeting }).excuse).toEqual({ key: 'EXAM', at: SAMPLE_AT });
    const old = { key: 'EXAM', at: '2026-11-01T00:00:00.000Z' };
    const again = { ...meeting, excuse: { ...excuse, ...old, isNew: false } };
    expect(after({ meeting: again }, { excuse: old }).excuse).toEqual(old);
    expect(after({ meeting: null }, { excuse: old }).excuse).toEqual(old);
  });

  test('that it was asked sincerely, for ever', () => {
    const meeting = { isAsked: false, followed: 'CHAT_ONLY' as const, isHonest: true, excuse: null };
    expect(after({ meeting }).wasAskedSincerely).toBe(true);
    expect(after({ meeting: null }, { wasAskedSincerely: true }).wasAskedSincerely).toBe(true);
  });

  test('an emoji where one was due: at FREQUENT not the one that was only allowed', () => {
    const sent = (value: 'FREQUENT' | 'RARELY', min: number, text: string) =>
      recordAfter(
        { record: emptyPersonaRecord, unansweredKeys: [], history: [], at: SAMPLE_AT },
        samplePlan({ emojis: { setting: { value, source: 'REQUEST' }, min, max: min + 1 } }),
        [{ text, answerId: 'a1' }],
      ).repliesWithEmoji;
    expect([sent('FREQUENT', 1, 'Hi 🙂'), sent('FREQUENT', 0, 'Hi 🙂'), sent('FREQUENT', 0, 'Hi 🙂🙂')]).toEqual([
      1, 0, 1,
    ]);
    expect([sent('RARELY', 0, 'Hi 🙂'), sent('RARELY', 0, 'Hi')]).toEqual([1, 0]);
  });

  test('notes beside a plain reply, and an excuse, with the messages they came from; none in a crisis or at a stop', () => {
    const message = sampleMessage('USER', 'My sister is here', 1);
    const remembered = (plan: Partial<Plan>) =>
      recordAfter(
        { record: emptyPersonaRecord, unansweredKeys: [message.key], history: [message], at: SAMPLE_AT },
        samplePlan(plan),
        [{ text: 'Lovely', answerId: 'a1' }],
        ['PERSON: has a sister'],
      ).notes;
    const note = { number: 1, about: 'USER', text: 'has a sister', messageIds: [message.id], answerIds: [] };
    expect(remembered({})).toMatchObject([note]);
    const excuse = { key: 'EXAM', at: SAMPLE_AT, isNew: true, meaning: 'an exam' };
    const meeting = { isAsked: true, followed: 'DEFAULT_MODE' as const, isHonest: false, excuse };
    expect(remembered({ meeting })).toMatchObject([note, { about: 'PERSONA', origin: 'EXCUSE', answerIds: ['a1'] }]);
    expect(remembered({ meeting: { ...meeting, excuse: { ...excuse, isNew: false } } })).toMatchObject([note]);
    const care = { sentence: 'Please talk to somebody:', helpLines: [], country: null, language: 'EN' as const };
    expect(remembered({ care })).toBeUndefined();
    expect(remembered({ kind: 'STOP' })).toBeUndefined();
  });

  test('what an older version stored, and nothing new where nothing happened', () => {
    const record = { replies: 3, repliesSplit: 0, answers: 3, answersWithQuestion: 1, repliesWithEmoji: 0 };
    expect(after({ kind: 'PAUSE' }, record)).toEqual(record);
  });
});
