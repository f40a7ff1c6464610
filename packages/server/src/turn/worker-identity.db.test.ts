import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectDedicatedClient } from '../platform/database/index.ts';
import { silentLogger } from '../platform/logger.ts';
import { type EngineDatabase, openEngineDatabase } from '../records/_engine-database.ts';
import { createWorkerIdentity, type WorkerIdentity } from './worker-identity.ts';

let engine: EngineDatabase;
let workers: WorkerIdentity[];
beforeEach(async () => {
  engine = await openEngineDatabase();
  workers = [];
});
afterEach(async () => {
  for (const worker of workers) await worker.stop();
  await engine.close();
});

async function enter() {
  const seen = { reaped: 0, declaredDead: 0 };
  const identity = createWorkerIdentity({
    database: engine.database,
    logger: silentLogger,
    onReaped: () => (seen.reaped += 1),
    onDeclaredDead: () => (seen.declaredDead += 1),
  });
  workers.push(identity);
  await identity.start();
  return { identity, seen, id: identity.id()! };
}

/** A turn in the hands of a worker. */
async function claimFor(workerId: number): Promise<string> {
  const { conversationId } = await engine.enqueue({ bufferMs: 0 });
  expect(await engine.claim({ workerId })).toHaveLength(1);
  return conversationId;
}

const crashes = async () =>
  (await engine.database.execute<{ suspicions: number }>('select suspicions from turns')).rows;
const workerIds = async () =>
  (await engine.database.execute<{ id: number }>('select id from workers order by id')).rows.map(({ id }) => id);

/** Ends the sessions of workers, as a restart of the database or a broken network does. */
const loseSessions = () =>
  engine.database.execute(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'repartee worker' and datname = current_database()`,
  );

/** Nothing of this process runs meanwhile, as in one that was stopped. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe('a worker', () => {
  it('that lost its session takes its identity up again: its turns stay its own, and none is blamed', async () => {
    const { identity, id, seen } = await enter();
    const conversationId = await claimFor(id);
    await loseSessions();
    await expect.poll(() => identity.id()).toBeUndefined();
    await expect.poll(() => identity.id()).toBe(id);
    expect(await engine.conversation(conversationId)).toMatchObject({ worker_id: id, fence: 1 });
    expect(await crashes()).toEqual([{ suspicions: 0 }]);
    expect(seen).toEqual({ reaped: 0, declaredDead: 0 });
  });

  it('is not reaped by a peer that lost its session in the same moment', async () => {
    const first = await enter();
    const second = await enter();
    await expect.poll(async () => (await workerIds()).length).toBe(2);
    const conversationId = await claimFor(first.id);
    // Both have seen each other alive by now.
    await waitForBeats(2);
    await loseSessions();
    await waitForBeats(4);
    expect([first.identity.id(), second.identity.id()]).toEqual([first.id, second.id]);
    expect(await engine.conversation(conversationId)).toMatchObject({ worker_id: first.id });
    expect(await crashes()).toEqual([{ suspicions: 0 }]);
  });

  it('that is gone loses its turns to its peer, and they are blamed', async () => {
    const peer = await enter();
    const dead = await registerDead();
    const conversationId = await claimFor(dead);
    await expect.poll(() => peer.seen.reaped).toBe(1);
    expect(await engine.conversation(conversationId)).toMatchObject({ worker_id: null, fence: 2, wakes_in_ms: 0 });
    expect(await crashes()).toEqual([{ suspicions: 1 }]);
    expect(await workerIds()).toEqual([peer.id]);
  });

  it('that is gone loses to its peer what nobody holds at once, and the rest as soon as it is let go', async () => {
    const peer = await enter();
    const dead = await registerDead();
    const held = await claimFor(dead);
    const free = await claimFor(dead);
    const holder = await connectDedicatedClient({
      connection: engine.database.connection,
      applicationName: 'holder',
      logger: silentLogger,
    });
    await holder.query('begin');
    await holder.query('select 1 from conversations where id = $1 for no key update', [held]);
    const owner = async (id: string) => (await engine.conversation(id)).worker_id;
    await expect.poll(() => owner(free)).toBeNull();
    expect(await owner(held)).toBe(dead);
    await holder.end();
    await expect.poll(() => owner(held)).toBeNull();
    expect(await workerIds()).toEqual([peer.id]);
    expect(await crashes()).toEqual([{ suspicions: 1 }, { suspicions: 1 }]);
  });

  it('whose claim committed after it was reaped leaves no row behind: an owner nobody knows is freed', async () => {
    const { id, seen } = await enter();
    const conversationId = await claimFor(id + 1_000);
    await expect.poll(() => seen.reaped).toBe(1);
    expect(await engine.conversation(conversationId)).toMatchObject({ worker_id: null, fence: 2 });
    expect(await crashes()).toEqual([{ suspicions: 0 }]);
  });

  it('whose beats do not get through stops relying on being alive before its peers may judge it', async () => {
    const { identity, id, seen } = await enter();
    let reliesForMs = 0;
    const blocker = engine.database.transaction(async (tx) => {
      await tx.execute('lock table workers in access exclusive mode');
      const lockedMs = performance.now();
      const idWhileLocked = async () => {
        await tx.execute('select 1'); // an idle transaction is ended
        if (identity.id() !== undefined) reliesForMs = performance.now() - lockedMs;
        return identity.id();
      };
      await expect.poll(idWhileLocked).toBeUndefined();
    });
    await blocker;
    // Peers may judge it six seconds after the last beat that came through.
    expect(reliesForMs).toBeLessThan(5_800);
    await expect.poll(() => identity.id()).toBe(id);
    expect(seen.declaredDead).toBe(0);
  });

  it('that was declared dead is told so, and is nobody from then on', async () => {
    const { identity, seen } = await enter();
    await engine.database.execute('delete from workers');
    await expect.poll(() => seen.declaredDead).toBe(1);
    expect(identity.id()).toBeUndefined();
  });

  it('that stood still amid a beat, and was declared dead meanwhile, is told so when it goes on', async () => {
    const { identity, id, seen } = await enter();
    const peer = await connectDedicatedClient({
      connection: engine.database.connection,
      applicationName: 'peer',
      logger: silentLogger,
    });
    await peer.query('begin');
    await peer.query('update workers set beat = -1 where id = $1', [id]);
    const beatsWaiting = async () =>
      (
        await engine.database.execute(
          `select from pg_stat_activity where application_name = 'repartee worker' and wait_event_type = 'Lock'
             and datname = current_database()`,
        )
      ).rowCount;
    await expect.poll(beatsWaiting, { interval: 10 }).toBe(1);
    const declaring = peer.query('select pg_sleep(0.3); commit');
    await new Promise((resolve) => setImmediate(resolve));
    standStill(3_200);
    await declaring;
    await peer.end();
    await expect.poll(() => seen.declaredDead).toBe(1);
    expect(identity.id()).toBeUndefined();
    expect(await workerIds()).toEqual([id]);
  });

  it('that was reaped while it had no session enters again under a new id', async () => {
    const { identity, id, seen } = await enter();
    await engine.database.execute('delete from workers');
    await loseSessions();
    await expect.poll(() => identity.id() !== undefined && identity.id() !== id).toBe(true);
    expect(seen.declaredDead).toBe(0);
  });

  it('that leaves frees what it holds, and blames nothing', async () => {
    const { identity, id } = await enter();
    const conversationId = await claimFor(id);
    await identity.stop();
    expect(await engine.conversation(conversationId)).toMatchObject({ worker_id: null, fence: 2 });
    expect(await crashes()).toEqual([{ suspicions: 0 }]);
    expect(await workerIds()).toEqual([]);
  });
});

/** A row of a worker whose process is gone: nobody holds its lock. */
async function registerDead(): Promise<number> {
  const { rows } = await engine.database.execute<{ id: number }>('insert into workers default values returning id');
  return rows[0]!.id;
}

async function waitForBeats(count: number): Promise<void> {
  const read = async () =>
    (await engine.database.execute<{ beat: number }>('select min(beat)::int as beat from workers')).rows[0]!.beat;
  const before = await read();
  await expect.poll(read).toBeGreaterThanOrEqual(before + count);
}
