import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectDedicatedClient, createDatabase } from '../platform/database/index.ts';
import { silentLogger } from '../platform/logger.ts';
import { dead, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { replayDeadEventsBetween } from './event-replay.ts';
import { settleEvent } from './settlements.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene?.engine.close());

const connect = () =>
  connectDedicatedClient({
    connection: scene.engine.database.connection,
    applicationName: 'replay order',
    logger: silentLogger,
  });

it('a replay takes the outboxes in the order of their ids, as everybody does: who waits for one holds none behind it', async () => {
  const { projectId } = scene.engine;
  // As in a large replay, which PostgreSQL joins as it finds the rows.
  for (const way of ['nestloop', 'mergejoin']) {
    await scene.engine.database.execute(
      `do $$ begin execute format('alter database %I set enable_${way} = off', current_database()); end $$`,
    );
  }
  const { connection } = scene.engine.database;
  const database = createDatabase({ connection, poolMax: 2, applicationName: 'replay', logger: silentLogger });
  // The last one is stored first: who takes them as they come begins with it.
  const ids = ['f', '8', '0'].map((digit) => `${digit.repeat(8)}-0000-8000-8000-000000000000`);
  for (const conversationId of ids) {
    await scene.writeReply(await scene.startTurn({ conversationId }));
    await settleEvent(scene.engine.database, await scene.takeOne('answer.created'), dead);
  }
  const [holder, looker] = [await connect(), await connect()];
  try {
    await holder.query('begin');
    await holder.query('select 1 from outboxes where conversation_id = $1 for no key update', [ids[2]]);
    const between = { from: '2020-01-01T00:00:00.000Z', to: '2099-01-01T00:00:00.000Z' };
    const replay = replayDeadEventsBetween(database, projectId, between, null);
    const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(async () => (await looker.query(waits)).rowCount, { interval: 10 }).toBe(1);
    const free = 'select 1 from outboxes where conversation_id = $1 for no key update nowait';
    for (const id of ids.slice(0, 2)) expect((await looker.query(free, [id])).rowCount).toBe(1);
    await holder.query('rollback');
    expect(await replay).toMatchObject({ replayed: 3 });
  } finally {
    await Promise.all([holder.end(), looker.end(), database.close()]);
  }
});
