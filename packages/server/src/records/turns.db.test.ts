import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { conversationState } from '../turn/turn.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { armAnswer, type Decision, loadNextAnswer, storeReply } from './answers.ts';
import type { ClaimedConversation } from './conversations.ts';
import { parkEvent, postponeEvent, type Settlement, settleEvent, type TakenEvent } from './outboxes.ts';
import { listOverdueBehind, listOverdueTurns } from './overdue.ts';
import { dropBehind, endTurn, storeCheckpoint, storePlan } from './turns.ts';
import { reapWorkers } from './workers.ts';

let engine: EngineDatabase;
beforeAll(async () => {
  engine = await openEngineDatabase();
});
afterAll(() => engine.close());

const attempt = { status: 200, failure: null, durationMs: 12 };
const accepted: Settlement = {
  state: 'accepted',
  attempt,
  nextProcessing: null,
  disclosureGiven: null,
  ledgerId: null,
};
const dead: Settlement = { ...accepted, state: 'dead', attempt: { status: 500, failure: 'status', durationMs: 9 } };
const newEvent = (text = 'x') => ({ id: newUuid(), body: Buffer.from(text) });

function decision(overrides: Partial<Decision> = {}): Decision {
  return {
    coveredKeys: Buffer.from('covered'),
    personaRecord: Buffer.from('record'),
    stop: null,
    holdId: null,
    offence: null,
    ...overrides,
  };
}

async function startTurn(row: Parameters<EngineDatabase['enqueue']>[0] = {}): Promise<ClaimedConversation> {
  await engine.enqueue({ bufferMs: 0, ...row });
  const claimed = await engine.claim();
  expect(claimed).toHaveLength(1);
  return claimed[0]!;
}

function writeReply(
  turn: ClaimedConversation,
  options: { typingMs?: number[]; disclosure?: boolean; decision?: Partial<Decision> } = {},
): Promise<boolean> {
  const typing = options.typingMs ?? [0];
  const disclosure = options.disclosure ? { mode: 'PERSONA', reason: 'FIRST_ANSWER', language: 'EN' } : null;
  return storeReply(engine.database, turn, {
    answers: typing.map((typingMs, number) => ({ id: newUuid(), typingMs, body: Buffer.from(`answer ${number}`) })),
    armed:
      typing[0] === 0 ? { event: { ...newEvent('armed 0'), disclosure }, decision: decision(options.decision) } : null,
    story: Buffer.from('story'),
  });
}

async function takeOne(type: string): Promise<TakenEvent> {
  const taken = await engine.take();
  expect(taken.map((event) => event.type)).toEqual([type]);
  return taken[0]!;
}

async function turnRow(id: string) {
  const { rows } = await engine.database.execute<{
    outcome: string | null;
    reason: string | null;
    is_ended: boolean;
    model_calls: number;
    crashes: number;
    cost: string;
  }>('select outcome, reason, ended_at is not null as is_ended, model_calls, crashes, cost from turns where id = $1', [
    id,
  ]);
  return rows[0]!;
}

describe('a reply', () => {
  it('without typing delay is armed when it is written, accepted once, and ends its turn', async () => {
    const turn = await startTurn();
    expect(await writeReply(turn)).toBe(true);
    expect(await turnRow(turn.turnId)).toMatchObject({ outcome: 'answered', is_ended: false });
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('DELIVERING');
    const event = await takeOne('answer.created');
    expect(event.body.toString()).toBe('armed 0');
    expect(await settleEvent(engine.database, event, accepted)).toBe(true);
    expect(await settleEvent(engine.database, event, accepted)).toBe(false);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
    expect((await turnRow(turn.turnId)).is_ended).toBe(true);
  });

  it('of several answers is sent one after the other, each after the acceptance and typing of the one before', async () => {
    const turn = await startTurn();
    await writeReply(turn, { typingMs: [0, 3_000, 0] });
    const settlement = { ...accepted, nextProcessing: newEvent('typing') };
    await settleEvent(engine.database, await takeOne('answer.created'), settlement);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('PACING');
    // While it is typed the announcement goes out.
    await settleEvent(engine.database, await takeOne('answer.processing'), accepted);
    expect(await engine.claim()).toEqual([]);
    await engine.advance(3_000);
    for (const number of [1, 2]) {
      const [paced] = await engine.claim();
      expect(paced).toMatchObject({ kind: 'PACE', turnId: turn.turnId, decided: true });
      const next = await loadNextAnswer(engine.database, turn.turnId);
      expect(next).toMatchObject({ number });
      const event = { ...newEvent(`armed ${number}`), disclosure: null };
      expect(await armAnswer(engine.database, paced!, { number, event, decision: null })).toBe(true);
      await settleEvent(engine.database, await takeOne('answer.created'), {
        ...settlement,
        nextProcessing: newEvent(),
      });
    }
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
    expect((await engine.events(turn.conversationId)).map(({ type, state }) => `${type} ${state}`)).toEqual([
      'answer.created accepted',
      'answer.processing accepted',
      'answer.created accepted',
      'answer.created accepted',
    ]);
  });

  it('with typing delay stays retractable until it is armed, and is dropped when the deadline comes first', async () => {
    const turn = await startTurn({ maxProcessingMs: 300_000 });
    await engine.advance(298_000);
    await writeReply(turn, { typingMs: [40_000] });
    expect((await engine.conversation(turn.conversationId)).wakes_in_ms).toBe(1_000); // one second before the deadline
    await engine.advance(2_000);
    const [paced] = await engine.claim();
    const event = { ...newEvent(), disclosure: null };
    expect(await armAnswer(engine.database, paced!, { number: 0, event, decision: decision() })).toBe(false);
    expect(await drop(turn, null)).toBe(true);
    const { rows } = await engine.database.execute('select state from answers where turn_id = $1', [turn.turnId]);
    expect(rows).toEqual([{ state: 'superseded' }]);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });

  it('is refused after the deadline', async () => {
    const turn = await startTurn({ maxProcessingMs: 300_000 });
    await engine.advance(300_000);
    expect(await writeReply(turn)).toBe(false);
    expect(await engine.events(turn.conversationId)).toEqual([]);
    await drop(turn, null);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });

  it('records stop, hold and offence in the transaction that decides it', async () => {
    const turn = await startTurn();
    const stop = {
      id: newUuid(),
      reason: 'USER_UNDERAGE',
      guard: 'underageDetection',
      seconds: null,
      evidence: Buffer.from('e'),
    };
    await writeReply(turn, { decision: { stop, holdId: newUuid(), offence: 'underageDetection' } });
    const { rows } = await engine.database.execute(
      'select kind, reason, until_at from stops where turn_id = $1 order by kind',
      [turn.turnId],
    );
    expect(rows).toEqual([
      { kind: 'HOLD', reason: 'USER_UNDERAGE', until_at: null },
      { kind: 'STOP', reason: 'USER_UNDERAGE', until_at: null },
    ]);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
  });

  it('enters its disclosure in the ledger when the platform accepted it, and not when it is dead', async () => {
    const ledger = async (conversationId: string) =>
      (
        await engine.database.execute('select mode, reason, language from disclosures where conversation_id = $1', [
          conversationId,
        ])
      ).rows;
    const told = await startTurn();
    await writeReply(told, { disclosure: true });
    expect(await ledger(told.conversationId)).toEqual([]);
    const ledgerId = newUuid();
    await settleEvent(engine.database, await takeOne('answer.created'), {
      ...accepted,
      ledgerId,
      disclosureGiven: { ...newEvent(), ledgerId },
    });
    expect(await ledger(told.conversationId)).toEqual([{ mode: 'PERSONA', reason: 'FIRST_ANSWER', language: 'EN' }]);
    await settleEvent(engine.database, await takeOne('disclosure.given'), accepted);

    const untold = await startTurn();
    await writeReply(untold, { disclosure: true });
    await settleEvent(engine.database, await takeOne('answer.created'), { ...dead, ledgerId: newUuid() });
    expect(await ledger(untold.conversationId)).toEqual([]);
  });

  it('a dead letter takes the remaining answers of its turn with it and frees the conversation', async () => {
    const turn = await startTurn();
    await writeReply(turn, { typingMs: [0, 0] });
    await settleEvent(engine.database, await takeOne('answer.created'), dead);
    const { rows } = await engine.database.execute('select state from answers where turn_id = $1 order by number', [
      turn.turnId,
    ]);
    expect(rows).toEqual([{ state: 'dead' }, { state: 'dead' }]);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
  });
});

function drop(turn: ClaimedConversation, fence: number | null): Promise<boolean> {
  return endTurn(
    engine.database,
    { ...turn, fence },
    {
      outcome: 'dropped',
      reason: 'DEADLINE_EXCEEDED',
      event: { ...newEvent(), type: 'conversation.dropped' },
      story: null,
      history: null,
    },
  );
}

describe('the ending of a turn', () => {
  it('is one event, however many drop it at once', async () => {
    const turn = await startTurn();
    const drops = await Promise.all([drop(turn, null), drop(turn, turn.fence), drop(turn, null), drop(turn, null)]);
    expect(drops.filter(Boolean)).toHaveLength(1);
    expect(await engine.events(turn.conversationId)).toHaveLength(1);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });

  it('is either an answer or a drop when both are tried at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const turn = await startTurn();
      const [written, dropped] = await Promise.all([writeReply(turn), drop(turn, null)]);
      expect([written, dropped].filter(Boolean)).toHaveLength(1);
      const [event] = await engine.take();
      expect(event!.type).toBe(written ? 'answer.created' : 'conversation.dropped');
      await settleEvent(engine.database, event!, accepted);
    }
  });

  it('lets the enqueue that came meanwhile become the next turn', async () => {
    const turn = await startTurn();
    await engine.enqueue({ conversationId: turn.conversationId, bufferMs: 0 });
    expect(await engine.claim()).toEqual([]); // one turn at a time
    await writeReply(turn);
    expect(await engine.claim()).toEqual([]); // not before the answer is delivered
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
    const [next] = await engine.claim();
    expect(next).toMatchObject({ conversationId: turn.conversationId, turnNumber: 2 });
    await drop(next!, next!.fence);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });

  it('of a request that waited behind an undelivered answer past its own deadline is a drop queued behind that answer', async () => {
    const turn = await startTurn();
    await writeReply(turn);
    const event = await takeOne('answer.created');
    await postponeEvent(engine.database, event, { waitMs: 3_600_000, yields: false, attempt });
    const waiting = await engine.enqueue({ conversationId: turn.conversationId, maxProcessingMs: 300_000 });
    await engine.advance(299_999);
    expect(await engine.claim()).toEqual([]);
    await engine.advance(1);
    const [overdue] = await engine.claim();
    expect(overdue).toMatchObject({ kind: 'OVERDUE', requestId: waiting.id });
    const input = {
      conversationId: turn.conversationId,
      newTurnId: newUuid(),
      requestId: waiting.id,
      event: newEvent(),
    };
    expect(await dropBehind(engine.database, input)).toBe(true);
    expect(await dropBehind(engine.database, { ...input, newTurnId: newUuid(), event: newEvent() })).toBe(false);
    expect((await engine.events(turn.conversationId)).map(({ type }) => type)).toEqual([
      'answer.created',
      'conversation.dropped',
    ]);
    await engine.advance(3_600_000);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
  });

  it('of a request that waited behind a turn that is not through is a drop at its own deadline', async () => {
    const turn = await startTurn({ maxProcessingMs: 3_600_000 });
    const waiting = await engine.enqueue({ conversationId: turn.conversationId, maxProcessingMs: 300_000 });
    await engine.advance(299_999);
    expect(await listOverdueBehind(engine.database, 10)).toEqual([]);
    await engine.advance(1);
    const [overdue] = await listOverdueBehind(engine.database, 10);
    expect(overdue).toMatchObject({ conversationId: turn.conversationId, requestId: waiting.id });
    const input = {
      conversationId: turn.conversationId,
      newTurnId: newUuid(),
      requestId: waiting.id,
      event: newEvent(),
    };
    expect(await dropBehind(engine.database, input)).toBe(true);
    expect(await listOverdueBehind(engine.database, 10)).toEqual([]);
    // The turn it waited for goes on undisturbed.
    expect(await writeReply(turn)).toBe(true);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
  });

  it('past the deadline is found by the sweeper, decided turns are not', async () => {
    const open = await startTurn();
    const answered = await startTurn();
    await writeReply(answered);
    await engine.advance(300_000);
    expect((await listOverdueTurns(engine.database, 100)).map(({ turnId }) => turnId)).toEqual([open.turnId]);
    await drop(open, null);
    for (const event of await engine.take()) await settleEvent(engine.database, event, accepted);
  });
});

describe('a checkpoint', () => {
  it('announces the answer once per turn, whoever runs it', async () => {
    const turn = await startTurn();
    const plan = () => ({
      story: Buffer.from('plan'),
      modelCalls: 1 as const,
      processingEvent: newEvent(),
      history: Buffer.from('h'),
    });
    expect(await storePlan(engine.database, turn, plan())).toBe(true);
    expect(await storePlan(engine.database, turn, plan())).toBe(true);
    expect((await engine.events(turn.conversationId)).map(({ type }) => type)).toEqual(['answer.processing']);
    expect((await turnRow(turn.turnId)).model_calls).toBe(2);
    await settleEvent(engine.database, await takeOne('answer.processing'), accepted);
    await drop(turn, turn.fence);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });

  it('of a stage has one writer: a stored model result is never replaced', async () => {
    const turn = await startTurn();
    const store = (text: string) =>
      storeCheckpoint(engine.database, turn, {
        stage: 'call:01',
        body: Buffer.from(text),
        modelCalls: 0,
        cost: '0.00125',
      });
    await store('first');
    await store('second');
    const { rows } = await engine.database.execute<{ body: Buffer }>(
      'select body from turn_checkpoints where turn_id = $1',
      [turn.turnId],
    );
    expect(rows.map(({ body }) => body.toString())).toEqual(['first']);
    await drop(turn, turn.fence);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });

  it('of a worker whose rows were taken over changes nothing', async () => {
    const { rows } = await engine.database.execute<{ id: number }>(
      'insert into workers default values returning id',
      [],
    );
    await engine.enqueue({ bufferMs: 0 });
    const [turn] = await engine.claim({ workerId: rows[0]!.id });
    await reapWorkers(engine.database, [rows[0]!.id], { blameTurns: true });
    const plan = { story: Buffer.from('plan'), modelCalls: 1 as const, processingEvent: newEvent(), history: null };
    expect(await storePlan(engine.database, turn!, plan)).toBe(false);
    expect(await writeReply(turn!)).toBe(false);
    expect(
      await storeCheckpoint(engine.database, turn!, {
        stage: 'call:01',
        body: Buffer.from('z'),
        modelCalls: 1,
        cost: '1',
      }),
    ).toBe(false);
    expect(await drop(turn!, turn!.fence)).toBe(false);
    expect(await turnRow(turn!.turnId)).toMatchObject({ outcome: null, model_calls: 0, crashes: 1 });
    const [again] = await engine.claim({ workerId: 99 });
    expect(again).toMatchObject({ turnId: turn!.turnId, crashes: 1, runs: 2 });
    await drop(again!, again!.fence);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });
});

describe('an event that holds nothing back', () => {
  it('gives way at once to what was queued behind it while it was being tried', async () => {
    const turn = await startTurn();
    const ended = await endTurn(engine.database, turn, {
      outcome: 'ignored',
      reason: 'NOTHING_TO_ANSWER',
      event: { ...newEvent(), type: 'conversation.ignored' },
      story: null,
      history: null,
    });
    expect(ended).toBe(true);
    const extended = await takeOne('conversation.ignored');
    await engine.enqueue({ conversationId: turn.conversationId, bufferMs: 0 });
    const [next] = await engine.claim();
    await writeReply(next!);
    await postponeEvent(engine.database, extended, { waitMs: 7_200_000, yields: true, attempt });
    await settleEvent(engine.database, await takeOne('conversation.ignored'), dead);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
  });
});

describe('an outbox without an endpoint', () => {
  it('is parked, and not looked at again and again', async () => {
    const turn = await startTurn();
    await writeReply(turn);
    await parkEvent(engine.database, await takeOne('answer.created'));
    await engine.advance(86_400_000);
    expect(await engine.take()).toEqual([]);
    await engine.database.execute(
      `update projects set incoming_content_url = 'https://platform.example' where id = $1`,
      [engine.projectId],
    );
    await engine.database.execute('update outboxes set attempt_at = engine_now() where conversation_id = $1', [
      turn.conversationId,
    ]);
    await parkEvent(engine.database, await takeOne('answer.created'));
    // The endpoint is there: a process that did not know it yet looks again a second later.
    expect(await engine.take()).toEqual([]);
    await engine.advance(1_000);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
  });
});

describe('a turn of one kind behind one of the other', () => {
  it('a live request behind an engagement turn runs in the live lane', async () => {
    const engage = await startTurn({ isEngage: true });
    expect((await engine.conversation(engage.conversationId)).lane).toBe(35);
    await engine.enqueue({ conversationId: engage.conversationId, bufferMs: 0 });
    await drop(engage, engage.fence);
    expect((await engine.conversation(engage.conversationId)).lane).toBe(3);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
    const [live] = await engine.claim();
    await drop(live!, live!.fence);
    await settleEvent(engine.database, await takeOne('conversation.dropped'), accepted);
  });
});

describe('a turn that kills its workers', () => {
  it('runs alone after two crashes, and only a turn that ran alone is blamed when its worker dies', async () => {
    await engine.enqueue({ bufferMs: 0 });
    await engine.enqueue({ bufferMs: 0 });
    let suspects = await engine.claim({ workerId: await newWorker() });
    expect(suspects).toHaveLength(2);
    for (let crash = 1; crash <= 2; crash++) {
      await killWorkerOf(suspects[0]!);
      suspects = crash === 1 ? await engine.claim({ workerId: await newWorker() }) : suspects;
    }
    // Both are in the lanes of suspects now: not among the others.
    expect(await engine.claim({ lanes: [3, 35] })).toEqual([]);
    const workerId = await newWorker();
    const alone = await engine.claim({ workerId, lanes: [67] });
    expect(alone.map(({ crashes }) => crashes)).toEqual([2, 2]);
    await engine.database.execute('update workers set solo_turn = $2 where id = $1', [workerId, alone[0]!.turnId]);
    await reapWorkers(engine.database, [workerId], { blameTurns: true });
    expect((await turnRow(alone[0]!.turnId)).crashes).toBe(3);
    expect((await turnRow(alone[1]!.turnId)).crashes).toBe(2);
    for (const turn of alone) await drop(turn, null);
    for (const event of await engine.take()) await settleEvent(engine.database, event, accepted);
  });

  async function newWorker(): Promise<number> {
    const { rows } = await engine.database.execute<{ id: number }>(
      'insert into workers default values returning id',
      [],
    );
    return rows[0]!.id;
  }

  async function killWorkerOf(turn: ClaimedConversation): Promise<void> {
    const { worker_id: workerId } = await engine.conversation(turn.conversationId);
    await reapWorkers(engine.database, [workerId!], { blameTurns: true });
  }
});
