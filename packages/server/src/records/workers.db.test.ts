import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { releaseForgotten } from './conversations.ts';
import { releaseForgottenOutboxes } from './outboxes.ts';
import { endTurn } from './turns.ts';
import { listUnknownOwners, reapGoneWorkers, reapWorkers } from './workers.ts';

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
});
