import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { conversationState } from '../turn/turn.ts';
import { accepted, decision, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { armAnswer, loadNextAnswer } from './answers.ts';
import type { ClaimedConversation } from './conversations.ts';
import { loadPendingRequest, mergeTurn, supersedeFollowUps } from './merges.ts';
import { settleEvent } from './settlements.ts';
import { loadTurnMemory } from './turn-memories.ts';
import { dropBehind, storeCheckpoint, storePlan } from './turns.ts';

let scene: TurnScene;
let engine: TurnScene['engine'];
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
});
afterAll(() => engine.close());

/** A turn being written, and behind it an enqueue that may join. */
async function turnWithNewer(
  newer: Parameters<TurnScene['engine']['enqueue']>[0] = {},
  options: { isPlanned?: boolean } = {},
): Promise<{ turn: ClaimedConversation; newerId: string }> {
  const turn = await scene.startTurn();
  if (options.isPlanned !== false) await planned(turn, 1);
  const { id } = await engine.enqueue({ conversationId: turn.conversationId, merges: true, ...newer });
  return { turn, newerId: id };
}

async function planned(turn: ClaimedConversation, modelCalls: 0 | 1, seenSeq = 0) {
  return storePlan(
    engine.database,
    turn,
    { story: Buffer.from('plan'), modelCalls, processingEvent: newEvent(), history: null },
    seenSeq,
  );
}

async function endNow(turn: ClaimedConversation): Promise<void> {
  await scene.drop(turn, null);
  await settleAll();
}

async function settleAll(): Promise<void> {
  for (;;) {
    const taken = await engine.take();
    if (taken.length === 0) return;
    for (const event of taken) await settleEvent(engine.database, event, accepted);
  }
}

describe('a turn that is merged', () => {
  it('waits for the buffer of the newer request, and then writes for it under its own deadline', async () => {
    const { turn, newerId } = await turnWithNewer();
    const { deadline_in_ms: pendingDeadline } = await engine.conversation(turn.conversationId);
    expect(await mergeTurn(engine.database, turn)).toBe(true);
    const waiting = await engine.conversation(turn.conversationId);
    expect(conversationState(waiting)).toBe('WAITING');
    expect(waiting.wakes_in_ms).toBe(5_000);
    expect(pendingDeadline).toBe(300_000);

    // A further enqueue restarts the buffer: the claim that comes too early sleeps again.
    await engine.advance(4_000);
    const { id: latest } = await engine.enqueue({ conversationId: turn.conversationId, merges: true });
    await engine.advance(1_000);
    expect(await engine.claim()).toEqual([]);
    expect((await engine.conversation(turn.conversationId)).wakes_in_ms).toBe(4_000);
    await engine.advance(4_000);
    const [again] = await engine.claim();
    expect(again).toMatchObject({
      kind: 'WRITE',
      turnId: turn.turnId,
      turnNumber: turn.turnNumber,
      deadlineAtMs: turn.deadlineAtMs,
      firstAtMs: turn.firstAtMs,
      requestId: latest,
      restarts: 1,
      hasNewer: false,
    });
    expect(again!.fence).toBeGreaterThan(turn.fence);
    expect(newerId).not.toBe(latest);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('RUNNING');
    await endNow(again!);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
  });

  it('announces its answer once, and keeps what it has spent apart', async () => {
    const { turn } = await turnWithNewer();
    await storeCheckpoint(engine.database, turn, {
      stage: 'call:01',
      body: Buffer.from('a'),
      modelCalls: 0,
      cost: '0.002',
    });
    await mergeTurn(engine.database, turn);
    await engine.advance(5_000);
    const [again] = await engine.claim();
    expect(again).toMatchObject({ modelCalls: 1, supersededCalls: 1, supersededCost: '0.002000000' });
    // The result was written for another request: it is no draft of this run.
    expect((await loadTurnMemory(engine.database, again!)).checkpoints).toEqual([]);
    expect(await planned(again!, 1)).toEqual({ kind: 'STORED', head: null });
    expect((await engine.events(turn.conversationId)).map(({ type }) => type)).toEqual(['answer.processing']);
    await endNow(again!);
  });

  it('supersedes what it had written, and writes the reply anew with the same numbers', async () => {
    const turn = await scene.startTurn();
    expect(await scene.writeReply(turn, { typingMs: [3_000, 2_000] })).toBe(true);
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    await engine.advance(3_000);
    const [paced] = await engine.claim();
    const event = { ...newEvent(), disclosure: null };
    const armed = await armAnswer(engine.database, paced!, { number: 0, event, decision: decision() }, 0);
    expect(armed).toMatchObject({ kind: 'NEWER' });
    expect(await mergeTurn(engine.database, paced!)).toBe(true);
    const [again] = await engine.claim();
    expect(again).toMatchObject({ kind: 'WRITE', turnId: turn.turnId, restarts: 1 });
    expect(await scene.writeReply(again!)).toBe(true);
    const { rows } = await engine.database.execute<{ number: number; state: string }>(
      'select number, state from answers where turn_id = $1 order by number',
      [turn.turnId],
    );
    expect(rows).toEqual([
      { number: -100, state: 'superseded' },
      { number: -99, state: 'superseded' },
      { number: 0, state: 'armed' },
    ]);
    await settleEvent(engine.database, await scene.takeOne('answer.created'), accepted);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('IDLE');
  });

  it('can be merged again with a reply of its own where the project had stopped merging in between', async () => {
    const { turn } = await turnWithNewer();
    const merging = async () => {
      await engine.advance(30_000);
      const [paced] = await engine.claim();
      expect(paced).toMatchObject({ kind: 'PACE', turnId: turn.turnId });
      return mergeTurn(engine.database, paced!);
    };
    expect(await scene.writeReply(turn, { typingMs: [20_000], seenSeq: 2 })).toBe(true);
    expect(await merging()).toBe(true);
    // Without merging nothing joins: the turn writes again for the request it has.
    await engine.enqueue({ conversationId: turn.conversationId, merges: false, bufferMs: 0 });
    const [again] = await engine.claim();
    expect(again).toMatchObject({ kind: 'WRITE', restarts: 0 });
    expect(await scene.writeReply(again!, { typingMs: [20_000], seenSeq: 3 })).toBe(true);
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    expect(await merging()).toBe(true);
    await endNow(turn);
    const [next] = await engine.claim();
    await endNow(next!);
  });

  it('begins again twice at most, and not in its last minute; the rest is the next turn', async () => {
    let { turn } = await turnWithNewer({ bufferMs: 0 });
    for (const restarts of [1, 2]) {
      expect(await mergeTurn(engine.database, turn)).toBe(true);
      [turn] = (await engine.claim()) as [ClaimedConversation];
      expect(turn.restarts).toBe(restarts);
      await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    }
    expect(await mergeTurn(engine.database, turn)).toBe(false);
    expect(await scene.writeReply(turn)).toBe(true);
    await settleEvent(engine.database, (await engine.take())[0]!, accepted);
    await settleEvent(engine.database, await scene.takeOne('answer.created'), accepted);
    const [next] = await engine.claim();
    expect(next).toMatchObject({ kind: 'WRITE', turnNumber: turn.turnNumber + 1, restarts: 0 });
    await engine.enqueue({ conversationId: next!.conversationId, merges: true });
    await engine.advance(240_001);
    expect(await mergeTurn(engine.database, next!)).toBe(false);
    expect(await scene.writeReply(next!)).toBe(true);
    await settleEvent(engine.database, await scene.takeOne('answer.created'), accepted);
    const [last] = await engine.claim();
    await endNow(last!);
  });

  it('is dropped at its own deadline, and the request that was to join becomes a turn of its own', async () => {
    const turn = await scene.startTurn({ maxProcessingMs: 70_000 });
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 60_000 });
    expect(await mergeTurn(engine.database, turn)).toBe(true);
    // It leaves itself the time a reply needs, whatever the buffer asks for.
    expect((await engine.conversation(turn.conversationId)).wakes_in_ms).toBe(50_000);
    await engine.advance(70_000);
    expect(await scene.drop(turn, null)).toBe(true);
    expect(conversationState(await engine.conversation(turn.conversationId))).toBe('BUFFERING');
    await settleEvent(engine.database, await scene.takeOne('conversation.dropped'), accepted);
    const [next] = await engine.claim();
    expect(next).toMatchObject({ turnNumber: turn.turnNumber + 1, requestId: expect.any(String) });
    await endNow(next!);
  });

  it('keeps an action of either request', async () => {
    const turn = await scene.startTurn({ hasAction: true });
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    expect(await mergeTurn(engine.database, turn)).toBe(true);
    const [again] = await engine.claim();
    expect(again).toMatchObject({ actionId: turn.actionId });
    await endNow(again!);
  });

  it('is not ended by the deadline of a request that is about to join it', async () => {
    const { turn, newerId } = await turnWithNewer({ maxProcessingMs: 3_000, bufferMs: 60_000 });
    expect(await mergeTurn(engine.database, turn)).toBe(true);
    await engine.advance(3_000);
    const event = newEvent();
    const { conversationId } = turn;
    expect(await dropBehind(engine.database, { conversationId, newTurnId: newUuid(), requestId: newerId, event })).toBe(
      false,
    );
    const [again] = await engine.claim();
    expect(again).toMatchObject({ turnId: turn.turnId, requestId: newerId });
    await endNow(again!);
  });
});

describe('a newer request', () => {
  it('stops the plan while nothing was spent, and the reply until it was looked at', async () => {
    const { turn } = await turnWithNewer({}, { isPlanned: false });
    const refused = await planned(turn, 1);
    expect(refused).toEqual({ kind: 'NEWER', enqueueSeq: 2 });
    expect(await scene.turnRow(turn.turnId)).toMatchObject({ model_calls: 0 });
    expect(await loadPendingRequest(engine.database, turn)).toEqual({ enqueueSeq: 2, hasAction: false });
    expect(await scene.writeReply(turn)).toBe(false);
    expect(await scene.writeReply(turn, { seenSeq: 2 })).toBe(true);
    await settleEvent(engine.database, await scene.takeOne('answer.created'), accepted);
    await engine.advance(5_000);
    const [next] = await engine.claim();
    expect(next).toMatchObject({ turnNumber: turn.turnNumber + 1 });
    await endNow(next!);
  });

  it('joins a turn that waits for the platform before it came to a plan', async () => {
    const { turn, newerId } = await turnWithNewer({ bufferMs: 0 }, { isPlanned: false });
    await engine.database.execute(`update conversations set worker_id = null, wake_at = engine_now() where id = $1`, [
      turn.conversationId,
    ]);
    const [again] = await engine.claim();
    expect(again).toMatchObject({ turnId: turn.turnId, requestId: newerId, restarts: 1 });
    await endNow(again!);
  });

  it.each([
    ['of a project that queues', { merges: false }],
    ['of an engagement', { isEngage: true }],
  ])('%s joins nothing', async (_, newer) => {
    const { turn } = await turnWithNewer(newer);
    expect(await loadPendingRequest(engine.database, turn)).toBeNull();
    expect(await mergeTurn(engine.database, turn)).toBe(false);
    expect(await scene.writeReply(turn)).toBe(true);
    await settleAll();
    await engine.advance(5_000);
    const [next] = await engine.claim();
    expect(next).toMatchObject({ kind: 'WRITE', turnNumber: turn.turnNumber + 1 });
    await endNow(next!);
  });

  it('makes an engagement that is being written a live turn', async () => {
    const turn = await scene.startTurn({ isEngage: true });
    expect(turn.lane).toBe(35);
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    expect(await mergeTurn(engine.database, turn)).toBe(true);
    const [again] = await engine.claim();
    expect(again).toMatchObject({ turnId: turn.turnId, lane: 3 });
    await endNow(again!);
  });

  it('withdraws the follow-ups that were not sent, and is the next turn', async () => {
    const turn = await scene.startTurn();
    expect(await scene.writeReply(turn, { typingMs: [0, 4_000, 4_000] })).toBe(true);
    const typing = { ...accepted, nextProcessing: newEvent() };
    await settleEvent(engine.database, await scene.takeOne('answer.created'), typing);
    await settleEvent(engine.database, await scene.takeOne('answer.processing'), accepted);
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    await engine.advance(4_000);
    const [paced] = await engine.claim();
    const next = await loadNextAnswer(engine.database, turn.turnId);
    const event = { ...newEvent(), disclosure: null };
    const armed = await armAnswer(engine.database, paced!, { number: next!.number, event, decision: null }, 0);
    expect(armed).toMatchObject({ kind: 'NEWER' });
    expect(await mergeTurn(engine.database, paced!)).toBe(false); // decided: it cannot be written again
    expect(await supersedeFollowUps(engine.database, paced!)).toBe(true);
    expect(await scene.turnRow(turn.turnId)).toMatchObject({ outcome: 'answered', is_ended: true });
    const { rows } = await engine.database.execute('select state from answers where turn_id = $1 order by number', [
      turn.turnId,
    ]);
    expect(rows).toEqual([{ state: 'accepted' }, { state: 'superseded' }, { state: 'superseded' }]);
    const [following] = await engine.claim();
    expect(following).toMatchObject({ kind: 'WRITE', turnNumber: turn.turnNumber + 1 });
    await endNow(following!);
  });
});
