import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, attempt, decision, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { armAnswer } from './answers.ts';
import { type ClaimedConversation, putBackConversation } from './conversations.ts';
import { mergeTurn, supersedeFollowUps } from './merges.ts';
import { parkEvent, postponeEvent, turnEventsAway } from './outboxes.ts';
import { settleEvent } from './settlements.ts';
import { storeCheckpoint, storePlan } from './turns.ts';
import { reapWorkers } from './workers.ts';

let scene: TurnScene;
let engine: TurnScene['engine'];
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
});
afterAll(() => engine.close());

/** What a worker that was taken over, while another one is at work, still tries to write. */
describe('a zombie', () => {
  it('writes nothing of its turn: no plan, no checkpoint, no reply, no ending, no wait', async () => {
    const stale = await scene.startTurn();
    const owner = await takeOver(stale);
    const before = await engine.conversation(stale.conversationId);
    const plan = { story: Buffer.from('plan'), modelCalls: 1 as const, processingEvent: newEvent(), history: null };
    const call = { stage: 'call:01', body: Buffer.from('z'), modelCalls: 1, cost: '1' };
    expect(await storePlan(engine.database, stale, plan, 0)).toEqual({ kind: 'FENCED' });
    expect(await storeCheckpoint(engine.database, stale, call)).toBe(false);
    expect(await scene.writeReply(stale)).toBe(false);
    expect(await scene.drop(stale, stale.fence)).toBe(false);
    expect(await putBackConversation(engine.database, stale, 1_000)).toBe(false);
    expect(await engine.conversation(stale.conversationId)).toEqual(before);
    expect(await engine.events(stale.conversationId)).toEqual([]);
    expect(await scene.turnRow(stale.turnId)).toMatchObject({ outcome: null, model_calls: 0 });
    await scene.drop(owner, owner.fence);
    await settleEvent(engine.database, await scene.takeOne('conversation.dropped'), accepted);
  });

  it('arms no answer', async () => {
    const turn = await scene.startTurn();
    await scene.writeReply(turn, { typingMs: [3_000] });
    await engine.advance(3_000);
    const [stale] = await engine.claim();
    const owner = await takeOver(stale!);
    const arm = (worker: ClaimedConversation) =>
      armAnswer(
        engine.database,
        worker,
        { number: 0, event: { ...newEvent(), disclosure: null }, decision: decision() },
        0,
      );
    expect(await arm(stale!)).toEqual({ kind: 'FENCED' });
    expect(await engine.events(turn.conversationId)).toEqual([]);
    expect(await arm(owner)).toEqual({ kind: 'STORED', head: null });
    await settleEvent(engine.database, await scene.takeOne('answer.created'), accepted);
  });

  it('merges no turn', async () => {
    const stale = await scene.startTurn();
    const owner = await takeOver(stale);
    await engine.enqueue({ conversationId: stale.conversationId, merges: true });
    const before = await engine.conversation(stale.conversationId);
    expect(await mergeTurn(engine.database, stale)).toBe(false);
    expect(await engine.conversation(stale.conversationId)).toEqual(before);
    expect(await mergeTurn(engine.database, owner)).toBe(true);
    await scene.drop(owner, null);
    await settleEvent(engine.database, await scene.takeOne('conversation.dropped'), accepted);
  });

  it('withdraws no follow-up', async () => {
    const turn = await scene.startTurn();
    await scene.writeReply(turn, { typingMs: [0, 4_000] });
    const typing = { ...accepted, nextProcessing: newEvent() };
    await settleEvent(engine.database, await scene.takeOne('answer.created'), typing);
    await settleEvent(engine.database, await scene.takeOne('answer.processing'), accepted);
    await engine.enqueue({ conversationId: turn.conversationId, merges: true, bufferMs: 0 });
    await engine.advance(4_000);
    const [stale] = await engine.claim();
    const owner = await takeOver(stale!);
    expect(await supersedeFollowUps(engine.database, stale!)).toBe(false);
    expect(await scene.turnRow(turn.turnId)).toMatchObject({ is_ended: false });
    expect(await supersedeFollowUps(engine.database, owner)).toBe(true);
    const [following] = await engine.claim();
    await scene.drop(following!, null);
    await settleEvent(engine.database, await scene.takeOne('conversation.dropped'), accepted);
  });

  it.each(['answer.created', 'conversation.dropped'])(
    'neither settles, postpones, parks nor turns away a push of %s',
    async (type) => {
      const turn = await scene.startTurn();
      if (type === 'answer.created') await scene.writeReply(turn);
      else await scene.drop(turn, turn.fence);
      const stale = await scene.takeOne(type);
      await reapWorkers(engine.database, [1], { blameTurns: false });
      const [owned] = await engine.take(2);
      expect(owned).toMatchObject({ seq: stale.seq, eventId: stale.eventId });
      const outbox = async () =>
        (await engine.database.execute('select * from outboxes where conversation_id = $1', [turn.conversationId]))
          .rows;
      const before = await outbox();
      expect(await settleEvent(engine.database, stale, accepted)).toBeNull();
      expect(await postponeEvent(engine.database, stale, { waitMs: 0, yields: false, attempt })).toBe(false);
      await parkEvent(engine.database, stale);
      await turnEventsAway(engine.database, [{ taken: stale, waitMs: 0 }]);
      expect(await outbox()).toEqual(before);
      expect(await settleEvent(engine.database, owned!, accepted)).not.toBeNull();
      expect(await engine.events(turn.conversationId)).toMatchObject([{ type, state: 'accepted' }]);
    },
  );
});

/** Worker 1 is gone, worker 2 has the turn. */
async function takeOver(stale: ClaimedConversation): Promise<ClaimedConversation> {
  await reapWorkers(engine.database, [1], { blameTurns: false });
  const [owner] = await engine.claim({ workerId: 2 });
  expect(owner).toMatchObject({ turnId: stale.turnId });
  return owner!;
}
