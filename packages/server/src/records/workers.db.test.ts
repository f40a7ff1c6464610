import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectDedicatedClient } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { silentLogger } from '../platform/logger.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { releaseForgotten } from './conversations.ts';
import { releaseForgottenOutboxes } from './outboxes.ts';
import { endTurn } from './turns.ts';
import { beatWorker, listUnknownOwners, listWorkers, markSoloTurn, reapGoneWorkers, reapWorkers } from './workers.ts';

let engine: EngineDatabase;
beforeAll(async () => {
  engine = await openEngineDatabase();
});
afterAll(() => engine.close());
afterEach(() => engine.database.execute('truncate conversations, turns, outboxes, events, workers'));

async function claimOne(workerId = 1) {
  const { conversationId } = await engine.enqueue({ bufferMs: 0 });
  const claimed = (await engine.claim({ workerId })).find((one) => one.conversationId === conversationId);
  return claimed!;
}

/** A conversation with one event in its outbox. */
async function dropOne() {
  const claimed = await claimOne();
  const event = { id: newUuid(), type: 'conversation.dropped', body: Buffer.from('{}') };
  await endTurn(engine.database, claimed, {
    outcome: 'dropped',
    reason: 'DEADLINE_EXCEEDED',
    event,
    story: null,
    history: null,
  });
  return claimed.conversationId;
}

async function registerWorker(): Promise<number> {
  const { rows } = await engine.database.execute<{ id: number }>('insert into workers default values returning id');
  return rows[0]!.id;
}

describe('a claim whose answer was lost', () => {
  it('is freed by its living worker, and what that worker is at work on is left alone', async () => {
    const known = await claimOne();
    const forgotten = await claimOne();
    const foreign = await claimOne(2);
    expect(await releaseForgotten(engine.database, 1, [known.conversationId])).toBe(1);
    expect(await engine.conversation(known.conversationId)).toMatchObject({ worker_id: 1, fence: 1 });
    expect(await engine.conversation(foreign.conversationId)).toMatchObject({ worker_id: 2, fence: 1 });
    expect(await engine.conversation(forgotten.conversationId)).toMatchObject({ worker_id: null, wakes_in_ms: 0 });
    expect(await engine.claim()).toMatchObject([{ turnId: forgotten.turnId, fence: 3, runs: 2 }]);
  });

  it('of an event is freed too, and is no attempt', async () => {
    const known = await dropOne();
    const forgotten = await dropOne();
    const taken = await engine.take();
    expect(taken.map(({ conversationId }) => conversationId).sort()).toEqual([known, forgotten].sort());
    expect(await releaseForgottenOutboxes(engine.database, 1, [known])).toBe(1);
    expect(await engine.take()).toMatchObject([{ conversationId: forgotten, attempt: 1 }]);
  });
});

describe('reaping', () => {
  it('finds the owner of a row that is no worker, and frees the row without blame', async () => {
    const living = await registerWorker();
    const orphan = await claimOne(living + 7);
    const held = await claimOne(living);
    expect(await listUnknownOwners(engine.database)).toEqual([living + 7]);
    await reapWorkers(engine.database, [living + 7], { blameTurns: false });
    expect(await engine.conversation(orphan.conversationId)).toMatchObject({ worker_id: null });
    expect(await engine.conversation(held.conversationId)).toMatchObject({ worker_id: living });
    expect(await listUnknownOwners(engine.database)).toEqual([]);
  });

  it('by several at once frees each row once and blames each turn once', async () => {
    const dead = await registerWorker();
    const claimed = await claimOne(dead);
    const freed = await Promise.all(Array.from({ length: 4 }, () => reapGoneWorkers(engine.database, [dead])));
    expect(freed.map(({ conversations }) => conversations).sort()).toEqual([0, 0, 0, 1]);
    expect(await engine.conversation(claimed.conversationId)).toMatchObject({ worker_id: null, fence: 2 });
    const { rows } = await engine.database.execute<{ suspicions: number }>('select suspicions from turns');
    expect(rows).toEqual([{ suspicions: 1 }]);
  });

  it('passes over what somebody holds; the dead stays declared dead until that is freed and blamed as well', async () => {
    const dead = await registerWorker();
    const held = await claimOne(dead);
    const other = await claimOne(dead);
    const sent = await dropOne();
    await engine.take(dead);
    const holder = await openSession();
    await holder.query('begin');
    await holder.query('select 1 from conversations where id = $1 for no key update', [held.conversationId]);
    expect(await reapWorkers(engine.database, [dead], { blameTurns: true })).toEqual({
      conversations: 1,
      outboxes: 1,
      left: 1,
    });
    expect(await engine.conversation(other.conversationId)).toMatchObject({ worker_id: null, fence: 2 });
    expect(await engine.take(dead + 1)).toMatchObject([{ conversationId: sent, attempt: 1 }]);
    // It does not come back to what it still owns.
    expect(await listWorkers(engine.database)).toEqual([{ id: dead, beat: -1 }]);
    expect(await beatWorker(holder, dead)).toBe(false);
    await holder.query('rollback');
    await holder.end();
    expect(await reapGoneWorkers(engine.database, [dead])).toEqual({ conversations: 1, outboxes: 0, left: 0 });
    expect(await engine.conversation(held.conversationId)).toMatchObject({ worker_id: null, fence: 2 });
    expect(await listWorkers(engine.database)).toEqual([]);
    expect(await suspicions()).toEqual({ [held.turnId]: '1 0', [other.turnId]: '1 0' });
  });

  it.each([
    { held: 'the lone suspect', earlierCrashes: 0, suspect: '1 1', others: '1 0' },
    { held: 'the lone suspect', earlierCrashes: 1, suspect: '1 2', others: '0 0' },
    { held: 'a turn beside it', earlierCrashes: 0, suspect: '1 1', others: '1 0' },
    { held: 'a turn beside it', earlierCrashes: 1, suspect: '1 2', others: '0 0' },
  ])('judges as ever when $held is held, after $earlierCrashes crashes', async (judged) => {
    const dead = await registerWorker();
    const [suspect, one, other] = [await claimOne(dead), await claimOne(dead), await claimOne(dead)];
    await markSoloTurn(engine.database, dead, suspect.turnId);
    await engine.database.execute('update turns set crashes = $2 where id = $1', [
      suspect.turnId,
      judged.earlierCrashes,
    ]);
    const holder = await openSession();
    await holder.query('begin');
    await holder.query('select 1 from conversations where id = $1 for no key update', [
      judged.held === 'the lone suspect' ? suspect.conversationId : one.conversationId,
    ]);
    await reapWorkers(engine.database, [dead], { blameTurns: true });
    await holder.end();
    await reapWorkers(engine.database, [dead], { blameTurns: true });
    expect(await suspicions()).toEqual({
      [suspect.turnId]: judged.suspect,
      [one.turnId]: judged.others,
      [other.turnId]: judged.others,
    });
    expect(await listWorkers(engine.database)).toEqual([]);
  });

  it('in peace keeps nobody: what somebody holds has an owner that nobody knows, and is freed without blame', async () => {
    const leaving = await registerWorker();
    const held = await claimOne(leaving);
    const holder = await openSession();
    await holder.query('begin');
    await holder.query('select 1 from conversations where id = $1 for no key update', [held.conversationId]);
    expect(await reapWorkers(engine.database, [leaving], { blameTurns: false })).toMatchObject({ left: 1 });
    await holder.end();
    expect(await listUnknownOwners(engine.database)).toEqual([leaving]);
  });
});

function openSession() {
  return connectDedicatedClient({
    connection: engine.database.connection,
    applicationName: 'session',
    logger: silentLogger,
  });
}

/** By turn: suspicions and crashes. */
async function suspicions(): Promise<Record<string, string>> {
  const { rows } = await engine.database.execute<{ id: string; standing: string }>(
    `select id, suspicions || ' ' || crashes as standing from turns where ended_at is null`,
  );
  return Object.fromEntries(rows.map(({ id, standing }) => [id, standing]));
}
