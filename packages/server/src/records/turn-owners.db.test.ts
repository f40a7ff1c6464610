import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, attempt, dead, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { parkEvent, postponeEvent } from './outboxes.ts';
import { settleEvent } from './settlements.ts';
import { endTurn, storeCheckpoint, storePlan } from './turns.ts';
import { reapWorkers } from './workers.ts';

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

describe('a checkpoint', () => {
  it('announces the answer once per turn, whoever runs it', async () => {
    const turn = await startTurn();
    const plan = () => ({
      story: Buffer.from('plan'),
      modelCalls: 1 as const,
      processingEvent: newEvent(),
      history: Buffer.from('h'),
    });
    expect(await storePlan(engine.database, turn, plan(), 0)).toEqual({ kind: 'STORED', head: null });
    expect(await storePlan(engine.database, turn, plan(), 0)).toEqual({ kind: 'STORED', head: null });
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

  it('that may have been stored before counts its cost once', async () => {
    const turn = await startTurn({ userProfileId: 'user-again' });
    const call = { stage: 'call:01', body: Buffer.from('draft'), modelCalls: 0, cost: '0.5' };
    const store = (isAgain: boolean) => storeCheckpoint(engine.database, turn, { ...call, isAgain });
    const spent = async () => {
      const { rows } = await engine.database.execute<{ spent: string }>(
        `select coalesce(sum(cost), 0)::float8::text as spent from spends where user_profile_id = 'user-again'`,
      );
      return rows[0]!.spent;
    };
    await store(true);
    expect([await spent(), Number((await turnRow(turn.turnId)).cost)]).toEqual(['0.5', 0.5]);
    await store(true);
    expect([await spent(), Number((await turnRow(turn.turnId)).cost)]).toEqual(['0.5', 0.5]);
    // With a reply that was stored the turn is no longer the worker's to write.
    await writeReply(turn, { call: { ...call, stage: 'call:02' } });
    await store(true);
    expect([await spent(), Number((await turnRow(turn.turnId)).cost)]).toEqual(['1', 1]);
    await settleEvent(engine.database, await takeOne('answer.created'), accepted);
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
    expect(await storePlan(engine.database, turn!, plan, 0)).toEqual({ kind: 'FENCED' });
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
    expect(await turnRow(turn!.turnId)).toMatchObject({ outcome: null, model_calls: 0, crashes: 0 });
    const [again] = await engine.claim({ workerId: 99 });
    expect(again).toMatchObject({ turnId: turn!.turnId, crashes: 0, runs: 2 });
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
