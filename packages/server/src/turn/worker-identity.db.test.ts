import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectDedicatedClient } from '../platform/database/index.ts';
import { silentLogger } from '../platform/logger.ts';
import { type EngineDatabase, openEngineDatabase } from '../records/_engine-database.ts';
import { registerWorker } from '../records/workers.ts';
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
const endSessions = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'repartee worker' and datname = current_database()`;
const loseSessions = () => engine.database.execute(endSessions);

/** A connection that may hold a lock as long as the test wants: the pool's ends a transaction that stands still. */
const connectAs = (applicationName: string, statementTimeoutMs = 5_000) =>
  connectDedicatedClient({
    connection: engine.database.connection,
    applicationName,
    logger: silentLogger,
    statementTimeoutMs,
  });

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
    const { id: dead, die } = await registerDying();
    const conversationId = await claimFor(dead);
    await die();
    await expect.poll(() => peer.seen.reaped).toBe(1);
    expect(await engine.conversation(conversationId)).toMatchObject({ worker_id: null, fence: 2, wakes_in_ms: 0 });
    expect(await crashes()).toEqual([{ suspicions: 1 }]);
    expect(await workerIds()).toEqual([peer.id]);
  });

  it('that is gone loses to its peer what nobody holds at once, and the rest as soon as it is let go', async () => {
    const peer = await enter();
    const { id: dead, die } = await registerDying();
    const held = await claimFor(dead);
    const free = await claimFor(dead);
    const holder = await connectAs('holder');
    await holder.query('begin');
    await holder.query('select 1 from conversations where id = $1 for no key update', [held]);
    await die();
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
    const blocker = await connectAs('blocker');
    try {
      await blocker.query('begin; lock table workers in access exclusive mode');
      const lockedMs = performance.now();
      const idWhileLocked = () => {
        const nowMs = performance.now();
        if (identity.id() !== undefined) reliesForMs = nowMs - lockedMs;
        return identity.id();
      };
      await expect.poll(idWhileLocked).toBeUndefined();
    } finally {
      await blocker.end();
    }
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
    const peer = await connectAs('peer', 0);
    const waitingBeats = `select from pg_stat_activity where application_name = 'repartee worker'
      and wait_event_type = 'Lock' and datname = current_database()`;
    // All of it on the server, so that it goes on where this process stands still before it means to: the beat's answer
    // must be there before the worker gives it up.
    const declaring = peer.query(`
      begin;
      set local synchronous_commit = off;
      update workers set beat = -1 where id = ${id};
      do $$ begin
        while not exists (${waitingBeats}) loop
          perform pg_sleep(0.01), pg_stat_clear_snapshot();
        end loop;
      end $$;
      select pg_sleep(0.5);
      commit`);
    const isBeatWaiting = async () => (await engine.database.execute(waitingBeats)).rowCount === 1;
    await expect.poll(async () => seen.declaredDead === 1 || (await isBeatWaiting()), { interval: 10 }).toBe(true);
    standStill(5_000);
    await declaring;
    await peer.end();
    await expect.poll(() => seen.declaredDead).toBe(1);
    expect(identity.id()).toBeUndefined();
    expect(await workerIds()).toEqual([id]);
  });

  it('that was reaped while it had no session enters again under a new id', async () => {
    const { identity, id, seen } = await enter();
    // Both in one transaction: a beat in between would tell it that it was declared dead.
    await engine.database.execute(`delete from workers; ${endSessions}`);
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

/** A worker that never beats. Its session holds its lock, so that its peers do not reap it before it has claimed anything. */
async function registerDying(): Promise<{ id: number; die: () => Promise<void> }> {
  const session = await connectAs('dying worker');
  return { id: await registerWorker(session), die: () => session.end() };
}

async function waitForBeats(count: number): Promise<void> {
  const read = async () =>
    (await engine.database.execute<{ beat: number }>('select min(beat)::int as beat from workers')).rows[0]!.beat;
  const before = await read();
  await expect.poll(read).toBeGreaterThanOrEqual(before + count);
}
