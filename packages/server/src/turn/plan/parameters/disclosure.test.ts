import { describe, expect, test } from 'vitest';
import { languagePackFor } from '../../../language/index.ts';
import type { Gathered } from '../../gather/gathered.ts';
import { calm, type PlanOptions, plan, sampleStop, stopDecision } from '../../testing/plan-turn.ts';
import { SAMPLE_AT, sampleMessage } from '../../testing/sample-turn.ts';
import type { Plan } from '../plan.ts';
import type { PlanInput } from '../plan-input.ts';

const HOURS = 60;
const talk = [sampleMessage('USER', 'hey', 40), sampleMessage('PERSONA', 'hey you', 39)];

describe('disclosure', () => {
  const ago = (minutes: number): string => new Date(Date.parse(SAMPLE_AT) - minutes * 60_000).toISOString();
  const unanswered = (minutesAgo: number, ...before: Gathered['history']): Partial<Gathered> => {
    const message = sampleMessage('USER', 'hey', minutesAgo);
    return { history: [...before, message], unansweredKeys: [message.key] };
  };
  const reason = (gathered: Partial<Gathered>, options: PlanOptions = {}): Plan['disclosure']['reason'] =>
    plan({}, { ...options, gathered }).disclosure.reason;

  test('nothing in the ledger: due, whatever the kind', () => {
    expect(reason({ lastDisclosureAt: null })).toBe('FIRST_ANSWER');
    const icebreaker = plan({ engage: 'ICEBREAKER' }, { gathered: { lastDisclosureAt: null } });
    expect(icebreaker.disclosure).toMatchObject({ reason: 'FIRST_ANSWER', mode: 'PERSONA', language: 'EN' });
    expect(icebreaker.disclosure.sentence).toBeTruthy();
    expect(plan({}, { decision: stopDecision, gathered: { lastDisclosureAt: null } }).disclosure.reason).toBe(
      'FIRST_ANSWER',
    );
  });

  test('not in a stop without a text, in test mode, or where the platform tells', () => {
    const gathered = { lastDisclosureAt: null };
    const silent: PlanInput['decision'] = { ...stopDecision, stop: { ...sampleStop, lastAnswer: false } };
    expect(reason(gathered, { decision: silent })).toBeNull();
    expect(reason(gathered, { isTest: true })).toBeNull();
    expect(reason(gathered, { settings: { disclosure: { mode: 'PLATFORM' } } })).toBeNull();
  });

  test('asked sincerely: always, and that the profile is fictional where it is to be called so', () => {
    const decision: PlanInput['decision'] = {
      kind: 'PROCEED',
      ...calm,
      sexualText: { allowed: false, failedConditions: [] },
      isAskedSincerely: true,
    };
    const gathered = { lastDisclosureAt: SAMPLE_AT };
    const settings = { disclosure: { mode: 'PLATFORM' as const } };
    expect(plan({}, { decision, gathered, settings }).disclosure).toMatchObject({
      reason: 'ASKED',
      sentence: languagePackFor('EN').disclosure.text,
    });
    expect(plan({}, { decision, gathered }).disclosure.fictional).toBeUndefined();
    expect(plan({ fictionalDisclosure: true }, { decision, gathered }).disclosure.fictional).toBe(
      'The person in this profile is made up.',
    );
    expect(reason(gathered, { decision, isTest: true })).toBeNull();
  });

  test('first answer of a session: due when the last one is a day old', () => {
    const earlier = [sampleMessage('USER', 'hi', 25 * HOURS), sampleMessage('PERSONA', 'hi', 25 * HOURS - 1)];
    expect(reason({ ...unanswered(1, ...earlier), lastDisclosureAt: ago(25 * HOURS) })).toBe('SESSION');
    expect(reason({ ...unanswered(1, ...earlier), lastDisclosureAt: ago(23 * HOURS) })).toBeNull();
    const settings = { disclosure: { sessionRepeatHours: 10 } };
    expect(reason({ ...unanswered(1, ...earlier), lastDisclosureAt: ago(23 * HOURS) }, { settings })).toBe('SESSION');
  });

  test('inside a session: due every three hours', () => {
    const session = Array.from({ length: 20 }, (_, index) => [
      sampleMessage('USER', `u${index}`, 400 - index * 20),
      sampleMessage('PERSONA', `p${index}`, 399 - index * 20),
    ]).flat();
    expect(reason({ ...unanswered(1, ...session), lastDisclosureAt: ago(179) })).toBeNull();
    expect(reason({ ...unanswered(1, ...session), lastDisclosureAt: ago(181) })).toBe('REPEAT');
  });

  test('inside a session that needed none at its start, the hours count from its start', () => {
    const session = [sampleMessage('USER', 'a', 20), sampleMessage('PERSONA', 'b', 19)];
    expect(reason({ ...unanswered(1, ...session), lastDisclosureAt: ago(20 * HOURS) })).toBeNull();
  });

  test('inside a session longer than the history: due every three hours all the same', () => {
    // A message of the user every 20 seconds for 25 hours; a turn every tenth one.
    const stepMinutes = 1 / 3;
    const session = Array.from({ length: 25 * 180 }, (_, index) => [
      sampleMessage('USER', `u${index}`, (25 * 180 - index) * stepMinutes),
      sampleMessage('PERSONA', `p${index}`, (25 * 180 - index) * stepMinutes - 0.1),
    ]).flat();
    const startMs = Date.parse(session[0]!.at);
    let lastDisclosureAt = session[0]!.at;
    const toldAfterHours: number[] = [];
    for (let end = 21; end <= session.length; end += 20) {
      const history = session.slice(Math.max(0, end - 60), end);
      const { at, key } = history.at(-1)!;
      const gathered = { at, history, unansweredKeys: [key], lastDisclosureAt, isHistoryCut: end > 60 };
      const due = reason(gathered);
      if (due === null) continue;
      expect(due).toBe('REPEAT');
      lastDisclosureAt = at;
      toldAfterHours.push(Math.round((Date.parse(at) - startMs) / 360_000) / 10);
    }
    expect(toldAfterHours.map(Math.floor)).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
  });

  test('a break within a cut history is still where the session began', () => {
    const session = [
      ...Array.from({ length: 58 }, (_, index) => sampleMessage('USER', `u${index}`, 300 - index)),
      sampleMessage('USER', 'back again', 50),
      sampleMessage('PERSONA', 'hey', 49),
    ];
    const cut = { ...unanswered(45, ...session), isHistoryCut: true };
    expect(reason({ ...cut, lastDisclosureAt: ago(20 * HOURS) })).toBeNull();
  });

  test('is in the language of the reply', () => {
    const of = (isAdditionalSpoken: boolean) =>
      plan(
        {},
        {
          request: { language: 'FR', additionalLanguages: ['ZU_ZA'] },
          gathered: { lastDisclosureAt: null },
          isAdditionalSpoken,
        },
      ).disclosure;
    expect(of(false)).toMatchObject({ language: 'FR', sentence: languagePackFor('FR').disclosure.text });
    expect(of(true)).toMatchObject({ language: 'ZU_ZA', sentence: languagePackFor('ZU_ZA').disclosure.text });
  });

  test('a proactive message after a silence opens a session', () => {
    const gathered = { history: talk.map((message) => ({ ...message, at: ago(30 * HOURS) })) };
    expect(
      plan({ engage: 'REVIVE' }, { gathered: { ...gathered, lastDisclosureAt: ago(30 * HOURS) } }).disclosure.reason,
    ).toBe('SESSION');
    expect(
      plan({ engage: 'REVIVE' }, { gathered: { ...gathered, lastDisclosureAt: ago(20 * HOURS) } }).disclosure.reason,
    ).toBeNull();
  });
});
