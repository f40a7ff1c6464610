import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectDedicatedClient } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { silentLogger } from '../platform/logger.ts';
import { accepted, decision, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { storeReply } from './answers.ts';
import { settleEvent } from './settlements.ts';
import { storeCheckpoint, storePlan } from './turns.ts';

let scene: TurnScene;
let engine: TurnScene['engine'];
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
});
afterAll(() => engine?.close());

async function hold(conversationId: string): Promise<{ letGo(): Promise<void> }> {
  const holder = await connectDedicatedClient({
    connection: engine.database.connection,
    applicationName: 'holder',
    logger: silentLogger,
  });
  await holder.query('begin');
  await holder.query('select 1 from conversations where id = $1 for no key update', [conversationId]);
  return { letGo: () => holder.end() };
}

/** A turn whose announcement is on its way. */
async function announceTurn() {
  for (const event of await engine.take()) await settleEvent(engine.database, event, accepted);
  const turn = await scene.startTurn();
  const plan = { story: Buffer.from('plan'), modelCalls: 1 as const, processingEvent: newEvent(), history: null };
  await storePlan(engine.database, turn, plan, 0);
  const announced = await scene.takeOne('answer.processing');
  return { turn, announced };
}

it('while somebody holds one conversation, what a turn of another paid for is stored', async () => {
  const held = await scene.startTurn();
  const other = await scene.startTurn();
  const holder = await hold(held.conversationId);
  const change = { stage: 'call:01', body: Buffer.from('paid'), modelCalls: 0, cost: '0.5' };
  const results = await Promise.allSettled([held, other].map((turn) => storeCheckpoint(engine.database, turn, change)));
  await holder.letGo();
  expect(results).toMatchObject([
    { status: 'rejected', reason: { code: '55P03' } },
    { status: 'fulfilled', value: true },
  ]);
  for (const turn of [held, other]) await scene.drop(turn, null);
});

it('while somebody holds a conversation, an event it does not wait for is settled all the same', async () => {
  const { turn, announced } = await announceTurn();
  const holder = await hold(turn.conversationId);
  expect(await settleEvent(engine.database, announced, accepted)).toEqual({ wakesConversation: false, hasMore: false });
  await holder.letGo();
  const { rows } = await engine.database.execute(
    'select number, status, failure, duration_ms from delivery_attempts where event_id = $1',
    [announced.eventId],
  );
  expect(rows).toEqual([{ number: 1, status: 200, failure: null, duration_ms: accepted.attempt.durationMs }]);
  await scene.drop(turn, turn.fence);
});

it('an answer that is being queued while the event before it is settled is not forgotten', async () => {
  const { turn, announced } = await announceTurn();
  const answer = { id: newUuid(), typingMs: 0, body: Buffer.from('answer') };
  const armed = { event: { ...newEvent('answer'), disclosure: null }, decision: decision() };
  let settling: ReturnType<typeof settleEvent> | undefined;
  await engine.database.transaction(async (tx) => {
    await storeReply(tx, turn, { answers: [answer], armed, story: Buffer.from('story') }, 0);
    settling = settleEvent(engine.database, announced, accepted);
    const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(async () => (await engine.database.execute(waits)).rowCount, { interval: 10 }).toBe(1);
  });
  expect(await settling).toEqual({ wakesConversation: false, hasMore: true });
  await settleEvent(engine.database, await scene.takeOne('answer.created'), accepted);
});

it('while somebody holds one conversation, an accepted push of another is settled, and not sent again', async () => {
  for (const event of await engine.take()) await settleEvent(engine.database, event, accepted);
  const held = await scene.startTurn();
  await scene.writeReply(held);
  await scene.writeReply(await scene.startTurn());
  const taken = await engine.take();
  expect(taken).toHaveLength(2);
  const holder = await hold(held.conversationId);
  const results = await Promise.allSettled(taken.map((event) => settleEvent(engine.database, event, accepted)));
  await holder.letGo();
  const settled = (index: number) =>
    taken[index]!.conversationId === held.conversationId
      ? { status: 'rejected', reason: { code: '55P03' } }
      : { status: 'fulfilled', value: { hasMore: false } };
  expect(results).toMatchObject([settled(0), settled(1)]);
});
