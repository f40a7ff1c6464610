import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectDedicatedClient } from '../platform/database/index.ts';
import { silentLogger } from '../platform/logger.ts';
import { accepted, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { settleEvent } from './settlements.ts';
import { storeCheckpoint } from './turns.ts';

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
