import type { ReplyParameters } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { emptyPersonaRecord, type Gathered } from '../gather/gathered.ts';
import { plan, stopDecision } from '../testing/plan-turn.ts';
import { type SampleSubjectOptions, sampleGathered, sampleMessage, sampleSubject } from '../testing/sample-turn.ts';
import { reachedEngageCap } from './index.ts';

const hours = 60;
const talk = [sampleMessage('USER', 'hey', 7 * hours), sampleMessage('PERSONA', 'hey you', 7 * hours - 1)];
const unanswered = (count: number): Partial<Gathered> => ({
  history: talk,
  record: { ...emptyPersonaRecord, proactiveIds: Array.from({ length: count }, (_, index) => `answer-${index}`) },
});
const reached = (parameters: ReplyParameters, gathered: Partial<Gathered>, more: SampleSubjectOptions = {}) =>
  reachedEngageCap(sampleSubject({ parameters, ...more }), sampleGathered(gathered));

describe('the cap of unanswered proactive messages', () => {
  test('lets two through where the project says nothing, and no third', () => {
    expect([0, 1, 2, 3].map((count) => reached({ engage: 'AUTO' }, unanswered(count)))).toEqual([
      null,
      null,
      { unanswered: 2, max: 2 },
      { unanswered: 3, max: 2 },
    ]);
  });

  test.each(['AUTO', 'ICEBREAKER', 'NUDGE', 'REVIVE'] as const)(
    'holds for engage %s, with and without history',
    (engage) => {
      expect(reached({ engage }, unanswered(2))).not.toBeNull();
      expect(reached({ engage }, { ...unanswered(2), history: [] })).not.toBeNull();
    },
  );

  test('is the project’s to set, and 0 lets nothing be written unasked', () => {
    const capAt = (unansweredMax: number) => ({ settings: { engageCaps: { unansweredMax } } });
    expect(reached({ engage: 'REVIVE' }, unanswered(4), capAt(5))).toBeNull();
    expect(reached({ engage: 'REVIVE' }, unanswered(5), capAt(5))).toEqual({ unanswered: 5, max: 5 });
    expect(reached({ engage: 'ICEBREAKER' }, {}, capAt(0))).toEqual({ unanswered: 0, max: 0 });
  });

  test('begins anew with any reaction of the user: words, a poke, a gift, a sticker, a picture', () => {
    const reactions = [
      { text: 'sorry, busy' },
      { poke: true },
      { gifts: [{ name: 'Rose', tier: null }] },
      { sticker: 'a waving cat' },
      { pictureUrls: ['https://pictures.example/1.jpg'] },
    ];
    for (const reaction of reactions) {
      const message = sampleMessage('USER', null, 1, reaction);
      const gathered = { ...unanswered(2), history: [...talk, message], unansweredKeys: [message.key] };
      expect(reached({ engage: 'NUDGE' }, gathered)).toBeNull();
      expect(plan({ engage: 'NUDGE' }, { gathered }).engage).toEqual({ unanswered: 0, max: 2 });
    }
  });

  test('is no matter of replies, pauses, stops and tests', () => {
    const message = sampleMessage('USER', 'hello?', 1);
    const waiting = { ...unanswered(2), history: [...talk, message], unansweredKeys: [message.key] };
    const capAt0 = { settings: { engageCaps: { unansweredMax: 0 } } };
    expect(reached({}, unanswered(2))).toBeNull();
    expect(reached({ engage: 'AUTO' }, waiting, capAt0)).toBeNull();
    expect(reached({ engage: 'NUDGE', action: { type: 'PAUSE_CONVERSATION' } }, unanswered(2))).toBeNull();
    expect(reached({ engage: 'NUDGE' }, unanswered(2), { isTest: true })).toBeNull();
    expect(plan({ engage: 'NUDGE' }, { gathered: unanswered(2), decision: stopDecision }).engage).toBeNull();
  });

  test('stands in the plan of what is written unasked', () => {
    expect(plan({ engage: 'REVIVE' }, { gathered: unanswered(1) })).toMatchObject({
      kind: 'REVIVE',
      engage: { unanswered: 1, max: 2 },
    });
    expect(plan({}, { gathered: unanswered(1) }).engage).toBeNull();
  });
});

describe('engage', () => {
  test('the six hours between NUDGE and REVIVE are counted to the minute', () => {
    const silentFor = (minutes: number) =>
      plan({ engage: 'AUTO' }, { gathered: { history: [sampleMessage('USER', 'hey', minutes)] } }).kind;
    expect([silentFor(359), silentFor(360), silentFor(361)]).toEqual(['NUDGE', 'REVIVE', 'REVIVE']);
  });

  test('where only the persona has written, the silence is counted from its last message', () => {
    const opened = (minutes: number) => ({ history: [sampleMessage('PERSONA', 'hi!', minutes)] });
    expect(plan({ engage: 'AUTO' }, { gathered: opened(30) }).kind).toBe('NUDGE');
    expect(plan({ engage: 'AUTO' }, { gathered: opened(2_000) }).kind).toBe('REVIVE');
  });
});
