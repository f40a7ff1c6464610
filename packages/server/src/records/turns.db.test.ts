import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { conversationState } from '../turn/turn.ts';
import { accepted, attempt, dead, decision, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { armAnswer, loadNextAnswer, storeReply } from './answers.ts';
import { postponeEvent } from './outboxes.ts';
import { listOverdueBehind, listOverdueTurns } from './overdue.ts';
import { settleEvent } from './settlements.ts';
import { dropBehind, storePlan } from './turns.ts';

let engine: TurnScene['engine'];
let startTurn: TurnScene['startTurn'];
let writeReply: TurnScene['writeReply'];
let takeOne: TurnScene['takeOne'];
let turnRow: TurnScene['turnRow'];
let drop: TurnScene['drop'];
beforeAll(async () => {
  ({ engine, startTurn, writeReply, takeOne, turnRow, drop } = await openTurnScene());
});
afterAll(() => engine.close());

describe('a reply', () => {
  it('without typing delay is armed when it is written, accepted once, and ends its turn', async () => {
    const turn = await startTurn();
    expect(await writeReply(turn)).toBe(true);
    expect(await turnRow(turn.turnId)).toMatchObject({ outcome: 'answered', is_ended: false });
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('DELIVERING');
    const event = await takeOne('answer.created');
    expect(event.body.toString()).toBe('armed 0');
    expect(await settleEvent(engine.database, event, accepted)).toEqual({ wakesConversation: false, hasMore: false });
    expect(await settleEvent(engine.database, event, accepted)).toBeNull();
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
    expect((await turnRow(turn.turnId)).is_ended).toBe(true);
  });

  it.each([{ typingMs: [0] }, { typingMs: [2_000] }])(
    'stores the call that wrote it and counts its cost, once and with itself only ($typingMs)',
    async ({ typingMs }) => {
      const turn = await startTurn({ userProfileId: `user-${typingMs[0]}` });
      const call = { stage: 'call:01', body: Buffer.from('draft'), cost: '0.00125' };
      const accountOf = async () =>
        (
          await engine.database.execute<{ stages: string; spent: string; cost: string }>(
            `select (select string_agg(stage, ' ' order by stage) from turn_checkpoints where turn_id = t.id) as stages,
               (select coalesce(sum(cost), 0)::text from spends where user_profile_id = $2) as spent, t.cost::text
             from turns t where id = $1`,
            [turn.turnId, turn.userProfileId],
          )
        ).rows[0];
      expect(await writeReply({ ...turn, fence: turn.fence + 1 }, { typingMs, call })).toBe(false);
      expect(await accountOf()).toMatchObject({ stages: null, spent: '0', cost: '0.000000000' });
      expect(await writeReply(turn, { typingMs, call })).toBe(true);
      expect(await writeReply(turn, { typingMs, call })).toBe(false);
      const stages = 'call:01 written';
      expect(await accountOf()).toMatchObject({ stages, spent: '0.001250000', cost: '0.001250000' });
      const isArmed = typingMs[0] === 0;
      expect(await turnRow(turn.turnId)).toMatchObject({ outcome: isArmed ? 'answered' : null });
      if (!isArmed) await drop(turn, null);
      await settleEvent(engine.database, await takeOne(isArmed ? 'answer.created' : 'conversation.dropped'), accepted);
    },
  );

  it('is its own process’s to send at once where nothing waits before it, and nobody else’s', async () => {
    const turn = await startTurn();
    const event = { ...newEvent('armed 0'), disclosure: null };
    const reply = {
      answers: [{ id: newEvent().id, typingMs: 0, body: Buffer.from('answer') }],
      armed: { event, decision: decision() },
      story: Buffer.from('story'),
    };
    const stored = await storeReply(engine.database, turn, reply, 0, 1);
    expect(stored).toMatchObject({ kind: 'STORED', head: { seq: 1, fence: 1 } });
    expect(await engine.take(2)).toEqual([]);
    const taken = {
      ...turn,
      seq: 1,
      fence: 1,
      workerId: 1,
      attempt: 1,
      eventId: event.id,
      answerNumber: 0,
      type: 'answer.created',
      createdAtMs: 0,
      takenAtMs: 0,
      disclosure: null,
      body: event.body,
    };
    expect(await settleEvent(engine.database, taken, accepted)).toEqual({ wakesConversation: false, hasMore: false });
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');

    // An outbox at work keeps its order: what is queued behind is taken in its turn.
    await engine.enqueue({ conversationId: turn.conversationId, bufferMs: 0 });
    const [next] = (await engine.claim()) as [typeof turn];
    const plan = { story: Buffer.from('plan'), modelCalls: 0 as const, processingEvent: newEvent(), history: null };
    expect(await storePlan(engine.database, next, plan, 0, 1)).toMatchObject({ head: { seq: 2, fence: 2 } });
    expect(
      await storeReply(
        engine.database,
        next,
        {
          ...reply,
          armed: { event: { ...newEvent(), disclosure: null }, decision: null },
          answers: [{ ...reply.answers[0]!, id: newEvent().id }],
        },
        0,
        1,
      ),
    ).toEqual({ kind: 'STORED', head: null });
    const announced = { ...taken, seq: 2, fence: 2, type: 'answer.processing', eventId: plan.processingEvent.id };
    expect(await settleEvent(engine.database, announced, accepted)).toMatchObject({ hasMore: true });
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
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
      expect(await armAnswer(engine.database, paced!, { number, event, decision: null }, 0)).toEqual({
        kind: 'STORED',
        head: null,
      });
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
    expect(await armAnswer(engine.database, paced!, { number: 0, event, decision: decision() }, 0)).toEqual({
      kind: 'FENCED',
    });
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

  it('is no drop any more once it is answered', async () => {
    const turn = await startTurn();
    await writeReply(turn);
    expect(await drop(turn, null)).toBe(false);
    expect((await engine.events(turn.conversationId)).map(({ type }) => type)).toEqual(['answer.created']);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
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

  it('of a request behind a turn that is overdue as well comes after the end of that turn', async () => {
    const turn = await startTurn({ maxProcessingMs: 60_000 });
    const waiting = await engine.enqueue({
      conversationId: turn.conversationId,
      bufferMs: 0,
      maxProcessingMs: 60_000,
    });
    // As after an outage: both deadlines passed unseen.
    await engine.advance(60_001);
    const { conversationId } = turn;
    const input = { conversationId, newTurnId: newUuid(), requestId: waiting.id, event: newEvent() };
    expect(await listOverdueBehind(engine.database, 10)).toEqual([]);
    expect(await dropBehind(engine.database, input)).toBe(false);
    expect(await drop(turn, null)).toBe(true);
    const [next] = await engine.claim();
    expect(next).toMatchObject({ kind: 'WRITE', requestId: waiting.id });
    expect(await drop(next!, next!.fence)).toBe(true);
    for (const turnId of [turn.turnId, next!.turnId]) {
      const event = await takeOne('conversation.dropped');
      expect(event.turnId).toBe(turnId);
      await settleEvent(engine.database, event, accepted);
    }
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
