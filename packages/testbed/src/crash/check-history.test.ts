import { describe, expect, it } from 'vitest';
import { checkHistory } from './check-history.ts';
import type { EnqueueAttempt, Interruption, ModelCall, Reception, TrialHistory } from './history.ts';

const turnMs = 300_000;

/** Hand-made histories of one conversation. Time is the position in the list, times 10 ms. */
const enqueue = (number: number, outcome: EnqueueAttempt['outcome'] = 'ACCEPTED'): EnqueueAttempt => ({
  conversation: 'c1',
  number,
  sentAtMs: 0,
  answeredAtMs: outcome === 'UNKNOWN' ? null : 1,
  outcome,
  status: outcome === 'ACCEPTED' ? 204 : outcome === 'REFUSED' ? 503 : null,
  retryAfterSeconds: null,
  merges: true,
  storedByMs: outcome === 'ACCEPTED' ? 1 : null,
  deadlineFromMs: turnMs,
});

type Told = Partial<Reception> & { webhookId: string; event: string };
const processing = (webhookId: string): Told => ({ webhookId, event: 'answer.processing' });
const answer = (webhookId: string, number: number, options: Partial<Reception> = {}): Told => ({
  webhookId,
  event: 'answer.created',
  enqueue: number,
  answerId: `answer-${webhookId}`,
  answerNumber: 0,
  ...options,
});
const followUp = (webhookId: string, number: number, parent: string, answerNumber = 1): Told =>
  answer(webhookId, number, { answerNumber, parentAnswerId: `answer-${parent}` });
const dropped = (webhookId: string, number: number): Told => ({
  webhookId,
  event: 'conversation.dropped',
  enqueue: number,
});
const ignored = (webhookId: string, number: number): Told => ({
  ...dropped(webhookId, number),
  event: 'conversation.ignored',
});

function codes(
  enqueues: EnqueueAttempt[],
  told: Told[],
  more: { modelCalls?: ModelCall[]; interruptions?: Interruption[] } = {},
): string[] {
  const history: TrialHistory = {
    enqueues,
    receptions: told.map((one, index) => ({
      atMs: (index + 1) * 10,
      conversation: 'c1',
      bodySha256: `bytes of ${one.webhookId}`,
      hasValidSignature: true,
      isTaken: true,
      enqueue: null,
      reason: null,
      answerId: null,
      answerNumber: null,
      parentAnswerId: null,
      call: null,
      armedAtMs: null,
      ...one,
    })),
    modelCalls: more.modelCalls ?? [],
    interruptions: more.interruptions ?? [],
  };
  return checkHistory(history).map(({ code }) => code);
}

const call = (atMs: number, endedAtMs: number | null, isAnswered = true): ModelCall => ({
  number: 0,
  conversation: 'c1',
  newest: 0,
  atMs,
  endedAtMs,
  isAnswered,
});
const at = (one: EnqueueAttempt, atMs: number): EnqueueAttempt => ({
  ...one,
  sentAtMs: atMs,
  answeredAtMs: atMs + 10,
  storedByMs: atMs + 10,
  deadlineFromMs: atMs + turnMs,
});
/** A model call that was shown the user's messages up to `newest`. */
const shown = (number: number, newest: number): ModelCall => ({ ...call(number, null, false), number, newest });
const written = (by: number, armedAtMs: number): Partial<Reception> => ({ call: by, armedAtMs, atMs: armedAtMs + 5 });
const kill = (atMs: number): Interruption => ({ fromMs: atMs, toMs: atMs });

describe('a history without fault', () => {
  it('is found without fault: turns, split replies, drops, ignores, enqueues answered together', () => {
    const told = [
      processing('e1'),
      answer('e2', 1),
      processing('e3'),
      followUp('e4', 1, 'e2'),
      { webhookId: 'e5', event: 'disclosure.given' },
      processing('e6'),
      dropped('e7', 3),
      ignored('e8', 4),
    ];
    expect(codes([enqueue(1), enqueue(2), enqueue(3), enqueue(4)], told)).toEqual([]);
  });

  it('may lack an ending for an enqueue that was refused or never answered, and may have one', () => {
    expect(codes([enqueue(1), enqueue(2, 'REFUSED'), enqueue(3, 'UNKNOWN')], [answer('e1', 1)])).toEqual([]);
    expect(codes([enqueue(1), enqueue(2, 'UNKNOWN')], [answer('e1', 1), answer('e2', 2)])).toEqual([]);
  });

  it('may repeat the push in flight when something was killed, or when it was not taken', () => {
    const interruptions = [kill(15)];
    expect(codes([enqueue(1)], [answer('e1', 1), answer('e1', 1)], { interruptions })).toEqual([]);
    expect(codes([enqueue(1)], [answer('e1', 1, { isTaken: false }), answer('e1', 1)])).toEqual([]);
  });

  it('may pay twice for a call that failed, or that was cut off before its result was stored', () => {
    const told = [{ ...answer('e1', 1), atMs: 9_000 }];
    expect(codes([enqueue(1)], told, { modelCalls: [call(10, 20, false), call(30, 40)] })).toEqual([]);
    expect(
      codes([enqueue(1)], told, { modelCalls: [call(10, null), call(3_000, 3_100)], interruptions: [kill(500)] }),
    ).toEqual([]);
  });

  it('may begin a turn anew, at most twice, because another message came while it was written', () => {
    const told = [{ ...answer('e1', 3), atMs: 9_000 }];
    const enqueues = [enqueue(1), at(enqueue(2), 2_000), at(enqueue(3), 4_500)];
    const modelCalls = [call(10, null), call(2_100, 4_000), call(4_600, 4_700)];
    expect(codes(enqueues, told, { modelCalls })).toEqual([]);
  });

  it('may begin anew because of a message that its call was not shown, however long that call took to begin', () => {
    const told = [{ ...answer('e1', 2), atMs: 9_000 }];
    const enqueues = [enqueue(1), at(enqueue(2), 1_000)];
    const [early, later] = [call(4_000, 4_100), call(6_000, 6_100)];
    const slow = [{ ...early, newest: 1 }, later];
    expect(codes(enqueues, told, { modelCalls: slow })).toEqual([]);
    expect(codes(enqueues, told, { modelCalls: [{ ...early, newest: 2 }, later] })).toEqual(['model_call_repeated']);
  });
});

describe('what is said while a reply is written', () => {
  it('may be passed over where the project does not merge, or when the turn has begun anew twice', () => {
    const queued = [enqueue(1), at(enqueue(2), 2_000)].map((one) => ({ ...one, merges: false }));
    const apart = [answer('e1', 1, written(1, 5_000)), answer('e2', 2, written(2, 9_000))];
    expect(codes(queued, apart, { modelCalls: [shown(1, 1), shown(2, 2)] })).toEqual([]);
    const many = [enqueue(1), ...[2_000, 3_000, 4_000].map((atMs, index) => at(enqueue(index + 2), atMs))];
    const late = [answer('e1', 3, written(1, 5_000)), answer('e2', 4, written(2, 9_000))];
    expect(codes(many, late, { modelCalls: [shown(1, 3), shown(2, 4)] })).toEqual([]);
  });

  it('may be passed over where less than a minute was left to the deadline of the turn', () => {
    const enqueues = [enqueue(1), at(enqueue(2), 2_000)];
    const told = [answer('e1', 1, written(1, turnMs - 59_000)), answer('e2', 2, written(2, turnMs))];
    expect(codes(enqueues, told, { modelCalls: [shown(1, 1), shown(2, 2)] })).toEqual([]);
    const later = [enqueue(1), at(enqueue(2), 2_000), at(enqueue(3), 3_000)];
    const tooLate = [
      answer('e1', 1, written(1, 1_900)),
      answer('e2', 2, written(2, turnMs - 59_000)),
      answer('e3', 3, written(3, turnMs)),
    ];
    // The minute is of the turn's own deadline, not of one before.
    expect(codes(later, tooLate, { modelCalls: [shown(1, 1), shown(2, 2), shown(3, 3)] })).toEqual(['answer_stale']);
  });

  it('may withdraw a follow-up that was announced, where the project merges', () => {
    const told = [answer('e1', 1), processing('e2'), processing('e3'), answer('e4', 2)];
    const enqueues = [enqueue(1), at(enqueue(2), 25)];
    expect(codes(enqueues, told)).toEqual([]);
    expect(codes([enqueue(1)], told.slice(0, 3))).toEqual(['announced_twice', 'ending_missing']);
    const queued = enqueues.map((one) => ({ ...one, merges: false }));
    expect(codes(queued, told)).toEqual(['announced_twice']);
    expect(codes(enqueues, [...told.slice(0, 3), processing('e9'), ...told.slice(3)])).toEqual(['announced_twice']);
  });

  it('may come too late for an answer that is armed, or be known to it before it was asked', () => {
    const enqueues = [enqueue(1), at(enqueue(2), 4_950)];
    const told = [answer('e1', 1, written(1, 5_000)), ignored('e2', 2)];
    expect(codes(enqueues, told, { modelCalls: [shown(1, 1)] })).toEqual([]);
    expect(codes([enqueue(1), at(enqueue(2), 2_000)], told, { modelCalls: [shown(1, 2)] })).toEqual([]);
  });
});

describe('a fault is found', () => {
  it('an answer that was armed although something else was said before', () => {
    const enqueues = [enqueue(1), at(enqueue(2), 2_000)];
    const told = [answer('e1', 1, written(1, 5_000)), answer('e2', 2, written(2, 9_000))];
    expect(codes(enqueues, told, { modelCalls: [shown(1, 1), shown(2, 2)] })).toEqual(['answer_stale']);
  });

  it('the same shortly before there is no time left to begin anew', () => {
    const enqueues = [enqueue(1), at(enqueue(2), 2_000)];
    const told = [answer('e1', 1, written(1, turnMs - 60_200)), answer('e2', 2, written(2, turnMs))];
    expect(codes(enqueues, told, { modelCalls: [shown(1, 1), shown(2, 2)] })).toEqual(['answer_stale']);
  });

  it('an answer to a merged request in words that were written without it', () => {
    const enqueues = [enqueue(1), at(enqueue(2), 2_000)];
    expect(codes(enqueues, [answer('e1', 2, written(1, 5_000))], { modelCalls: [shown(1, 1)] })).toEqual([
      'answer_stale',
    ]);
  });

  it('a follow-up that was not withdrawn, however often the turn had begun anew', () => {
    const enqueues = [enqueue(1), ...[2_000, 3_000, 6_000].map((atMs, index) => at(enqueue(index + 2), atMs))];
    const told = [
      answer('e1', 3, written(1, 5_000)),
      { ...followUp('e2', 3, 'e1'), ...written(1, 7_000) },
      answer('e3', 4, written(2, 9_000)),
    ];
    expect(codes(enqueues, told, { modelCalls: [shown(1, 3), shown(2, 4)] })).toEqual(['answer_stale']);
  });

  it('a turn begun anew for what was said, where the project does not merge', () => {
    const enqueues = [enqueue(1), at(enqueue(2), 4_000)];
    const told = [{ ...answer('e1', 2), atMs: 9_000 }];
    const modelCalls = [call(2_000, 2_010), call(6_000, 6_010)];
    expect(codes(enqueues, told, { modelCalls })).toEqual([]);
    const queued = enqueues.map((one) => ({ ...one, merges: false }));
    expect(codes(queued, told, { modelCalls })).toEqual(['model_call_repeated']);
  });

  it('a 204 whose enqueue is covered by no ending', () => {
    expect(codes([enqueue(1), enqueue(2)], [answer('e1', 1)])).toEqual(['enqueue_lost']);
    expect(codes([enqueue(1)], [answer('e1', 1, { isTaken: false })])).toEqual(['enqueue_lost']);
  });

  it('a turn that was announced and has no ending', () => {
    expect(codes([enqueue(1)], [answer('e1', 1), processing('e2')])).toEqual(['ending_missing']);
  });

  it('two endings of one turn', () => {
    expect(codes([enqueue(1)], [answer('e1', 1), dropped('e2', 1)])).toEqual(['ending_twice']);
    expect(codes([enqueue(1)], [dropped('e1', 1), dropped('e2', 1)])).toEqual(['ending_twice']);
    expect(codes([enqueue(1)], [answer('e1', 1), answer('e2', 1)])).toEqual(['ending_twice']);
  });

  it('an answer after a drop of the same turn', () => {
    expect(codes([enqueue(1)], [dropped('e1', 1), answer('e2', 1)])).toEqual(['answer_after_ending']);
  });

  it('an ending nobody asked for', () => {
    expect(codes([enqueue(1)], [answer('e1', 1), answer('e2', 7)])).toEqual(['ending_unasked']);
  });

  it('turns in the wrong order', () => {
    expect(codes([enqueue(1), enqueue(2)], [answer('e2', 2), answer('e1', 1)])).toEqual(['order_inverted']);
  });

  it('answers of a reply in the wrong order, or a follow-up of another reply', () => {
    expect(codes([enqueue(1)], [followUp('e2', 1, 'e1'), answer('e1', 1)])).toEqual(['order_inverted', 'ending_twice']);
    expect(codes([enqueue(1)], [answer('e1', 1), followUp('e3', 1, 'e1', 2)])).toEqual(['order_inverted']);
    expect(codes([enqueue(1)], [answer('e1', 1), followUp('e2', 1, 'e9')])).toEqual(['order_inverted']);
  });

  it('a turn that still speaks when the next one has begun', () => {
    const told = [answer('e1', 1), answer('e2', 2), followUp('e3', 1, 'e1')];
    expect(codes([enqueue(1), enqueue(2)], told)).toEqual(['turns_overlap']);
  });

  it('an announcement under two ids', () => {
    expect(codes([enqueue(1)], [processing('e1'), processing('e2'), answer('e3', 1)])).toEqual(['announced_twice']);
  });

  it('a repeat with other bytes', () => {
    const told = [answer('e1', 1, { isTaken: false }), answer('e1', 1, { bodySha256: 'other bytes' })];
    expect(codes([enqueue(1)], told)).toEqual(['repeat_differs']);
  });

  it('an answer that comes again under another id', () => {
    const again = followUp('e9', 1, 'e1');
    const told = [answer('e1', 1), followUp('e2', 1, 'e1'), { ...again, answerId: 'answer-e2', isTaken: false }];
    expect(codes([enqueue(1)], told)).toEqual(['repeat_with_other_id']);
  });

  it('a repeat of what was taken, with nothing interrupted', () => {
    expect(codes([enqueue(1)], [answer('e1', 1), answer('e1', 1)])).toEqual(['repeat_unprovoked']);
    expect(codes([enqueue(1)], [answer('e1', 1), answer('e1', 1)], { interruptions: [kill(5)] })).toEqual([
      'repeat_unprovoked',
    ]);
  });

  it('a repeat after something later of its conversation', () => {
    const told = [answer('e1', 1), answer('e2', 2), answer('e1', 1)];
    expect(codes([enqueue(1), enqueue(2)], told, { interruptions: [kill(15)] })).toEqual(['repeat_late']);
  });

  it('a signature that is not ours', () => {
    expect(codes([enqueue(1)], [answer('e1', 1, { hasValidSignature: false })])).toEqual(['signature_invalid']);
  });

  it('a model call for a result that was stored', () => {
    const told = [{ ...answer('e1', 1), atMs: 9_000 }];
    const modelCalls = [call(10, 20), call(4_000, 4_010)];
    expect(codes([enqueue(1)], told, { modelCalls })).toEqual(['model_call_repeated']);
    expect(codes([enqueue(1)], told, { modelCalls, interruptions: [kill(3_500)] })).toEqual(['model_call_repeated']);
    // Where it takes four seconds to be back, a result may have taken as long to the disk.
    const slow = { fromMs: 3_500, toMs: 7_500 };
    expect(
      codes([enqueue(1)], told, { modelCalls: [call(10, 20), call(8_000, 8_010)], interruptions: [slow] }),
    ).toEqual([]);
  });

  it('a turn begun anew for a message it had seen, for none that was stored, or for the third time', () => {
    const told = [{ ...answer('e1', 2), atMs: 9_000 }];
    const modelCalls = [call(2_000, 2_010), call(6_000, 6_010)];
    expect(codes([enqueue(1), enqueue(2)], told, { modelCalls })).toEqual(['model_call_repeated']);
    const seen = modelCalls.map((one) => ({ ...one, newest: 2 }));
    expect(codes([enqueue(1), enqueue(2)], told, { modelCalls: seen })).toEqual(['model_call_repeated']);
    const refused = { ...at(enqueue(2, 'REFUSED'), 4_000), status: 429 };
    expect(codes([enqueue(1), refused], told, { modelCalls })).toEqual(['model_call_repeated']);
    const many = [enqueue(1), ...[2_500, 4_500, 6_500].map((atMs, index) => at(enqueue(index + 2), atMs))];
    const calls = [call(2_000, null), call(3_000, null), call(5_000, null), call(7_000, 7_010)];
    expect(codes(many, [{ ...answer('e1', 4), atMs: 9_000 }], { modelCalls: calls })).toEqual(['model_call_repeated']);
  });
});
