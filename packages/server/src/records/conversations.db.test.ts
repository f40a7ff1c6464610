import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { conversationState } from '../turn/turn.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { findDueLanes, putBackConversation } from './conversations.ts';
import { foldEnqueues, storeEnqueues } from './enqueues.ts';

let engine: EngineDatabase;
beforeAll(async () => {
  engine = await openEngineDatabase();
});
afterAll(() => engine.close());
// No test meets what another left waiting.
afterEach(() => engine.database.execute('truncate conversations, turns'));

describe('the buffer', () => {
  it('an enqueue opens the wait, and the turn is not claimed before it is over', async () => {
    const { conversationId } = await engine.enqueue({ bufferMs: 5_000 });
    expect(await engine.claim()).toEqual([]);
    await engine.advance(4_999);
    expect(await engine.claim()).toEqual([]);
    await engine.advance(1);
    const [claimed] = await engine.claim();
    expect(claimed).toMatchObject({ kind: 'WRITE', conversationId, turnNumber: 1, runs: 1, crashes: 0 });
  });

  it('an enqueue during the buffer restarts the wait and the latest request wins', async () => {
    const first = await engine.enqueue({ bufferMs: 5_000 });
    await engine.advance(4_000);
    const second = await engine.enqueue({ conversationId: first.conversationId, bufferMs: 5_000 });
    await engine.advance(1_500); // the first wait would be over
    expect(await engine.claim()).toEqual([]);
    const row = await engine.conversation(first.conversationId);
    expect(row.wakes_in_ms).toBe(3_500); // snoozed to the new due time
    await engine.advance(3_500);
    const [claimed] = await engine.claim();
    expect(claimed).toMatchObject({ conversationId: first.conversationId, requestId: second.id });
  });

  it('the deadline is set by the first unanswered enqueue and never moves', async () => {
    const first = await engine.enqueue({ maxProcessingMs: 300_000 });
    await engine.advance(1_000);
    await engine.enqueue({ conversationId: first.conversationId, maxProcessingMs: 86_400_000 });
    expect((await engine.conversation(first.conversationId)).deadline_in_ms).toBe(299_000);
  });

  it('never waits into the time a reply needs before the deadline', async () => {
    const first = await engine.enqueue({ bufferMs: 180_000, maxProcessingMs: 300_000, reserveMs: 20_000 });
    await engine.advance(170_000);
    await engine.enqueue({ conversationId: first.conversationId, bufferMs: 180_000 });
    // Due at 350 s would be after the deadline at 300 s: the wait ends 20 s before it.
    expect((await engine.conversation(first.conversationId)).due_in_ms).toBe(110_000);
  });

  it('an engage request never replaces a waiting live one, and a live one replaces it', async () => {
    const live = await engine.enqueue({ bufferMs: 1_000 });
    await engine.enqueue({ conversationId: live.conversationId, isEngage: true, bufferMs: 60_000 });
    await engine.advance(1_000);
    expect(await engine.claim()).toMatchObject([{ requestId: live.id, lane: 3 }]);

    const engage = await engine.enqueue({ isEngage: true, bufferMs: 1_000 });
    expect((await engine.conversation(engage.conversationId)).lane).toBe(35);
    const later = await engine.enqueue({ conversationId: engage.conversationId, bufferMs: 1_000 });
    await engine.advance(1_000);
    expect(await engine.claim()).toMatchObject([{ requestId: later.id, lane: 3 }]);
  });

  it('an action survives later enqueues without one', async () => {
    const withAction = await engine.enqueue({ bufferMs: 1_000, hasAction: true });
    const later = await engine.enqueue({ conversationId: withAction.conversationId, bufferMs: 1_000 });
    await engine.advance(1_000);
    expect(await engine.claim()).toMatchObject([{ requestId: later.id, actionId: withAction.id }]);
  });

  it('one conversation many times in a batch is folded into one row, and every request is kept', async () => {
    const base = await engine.enqueue({ bufferMs: 0 });
    const again = [1, 2, 3].map((n) => ({ ...base, id: newUuid(), bufferMs: n * 1_000 }));
    await storeEnqueues(engine.database, again);
    const row = await engine.conversation(base.conversationId);
    expect(row).toMatchObject({ enqueue_seq: 4, due_in_ms: 3_000 });
    const { rows } = await engine.database.execute<{ n: number }>(
      'select count(*)::int as n from enqueues where conversation_id = $1',
      [base.conversationId],
    );
    expect(rows[0]!.n).toBe(4);
    expect(foldEnqueues(again)).toHaveLength(1);
  });
});

describe('a claim', () => {
  it('gives a due conversation to one of many workers', async () => {
    const rows = await Promise.all(Array.from({ length: 40 }, () => engine.enqueue({ bufferMs: 0 })));
    const claims = await Promise.all([1, 2, 3, 4, 5, 6].map((workerId) => engine.claim({ workerId })));
    const ids = claims.flat().map(({ conversationId }) => conversationId);
    expect(ids.sort()).toEqual(rows.map(({ conversationId }) => conversationId).sort());
  });

  it('opens a turn with the id of the request that it answers first', async () => {
    await engine.enqueue({ bufferMs: 0 });
    const [claimed] = await engine.claim();
    expect(claimed!.turnId).toBe(claimed!.requestId);
  });

  it('need not be made to know which lanes hold something due', async () => {
    await engine.enqueue({ bufferMs: 0, lane: 3 });
    await engine.enqueue({ bufferMs: 5_000, lane: 7 });
    const due = () => findDueLanes(engine.database, [[1, 2], [2, 3, 4], [7], [32, 33, 34, 35]]);
    expect(await due()).toEqual([false, true, false, false]);
    await engine.advance(5_000);
    await engine.enqueue({ bufferMs: 0, lane: 3, isEngage: true });
    await engine.claim({ lanes: [3] });
    expect(await due()).toEqual([false, false, true, true]);
  });

  it('puts a turn back for a later claim, with the same turn and a new fence', async () => {
    const { conversationId } = await engine.enqueue({ bufferMs: 0 });
    const [first] = await engine.claim();
    expect(await putBackConversation(engine.database, first!, 10_000)).toBe(true);
    expect(conversationState(await engine.conversation(conversationId))).toBe('WAITING');
    expect(await engine.claim()).toEqual([]);
    await engine.advance(10_000);
    const [second] = await engine.claim({ workerId: 2 });
    expect(second).toMatchObject({ turnId: first!.turnId, turnNumber: 1, runs: 2, fence: first!.fence + 1 });
    expect(await putBackConversation(engine.database, first!, 1_000)).toBe(false); // the old fence is worth nothing
  });

  it('never puts a turn back past its deadline', async () => {
    const { conversationId } = await engine.enqueue({ bufferMs: 0, maxProcessingMs: 300_000 });
    const [claimed] = await engine.claim();
    await putBackConversation(engine.database, claimed!, 86_400_000);
    expect((await engine.conversation(conversationId)).wakes_in_ms).toBe(300_000);
  });

  it('leaves a turn that a newer version opened to workers of that version, and opens the next one itself', async () => {
    const { conversationId } = await engine.enqueue({ bufferMs: 0 });
    const [claimed] = await engine.claim();
    await engine.database.execute('update conversations set engine_version = engine_version + 1 where id = $1', [
      conversationId,
    ]);
    await putBackConversation(engine.database, claimed!, 0);
    expect(await engine.claim()).toEqual([]);
    await engine.database.execute('update conversations set engine_version = engine_version - 1 where id = $1', [
      conversationId,
    ]);
    expect(await engine.claim()).toMatchObject([{ turnId: claimed!.turnId }]);
  });
});
