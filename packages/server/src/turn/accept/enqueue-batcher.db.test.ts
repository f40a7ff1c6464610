import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/_setup/database.ts';
import { unhurried } from '../../platform/database/_unhurried.ts';
import { connectDedicatedClient, createDatabase, type Database } from '../../platform/database/index.ts';
import { newUuid } from '../../platform/ids.ts';
import { silentLogger } from '../../platform/logger.ts';
import type { EnqueueRow } from '../../records/enqueues.ts';
import { createEnqueueBatcher, createKeyedEnqueueBatcher } from './enqueue-batcher.ts';
import { NotStoredError } from './group-commit.ts';

let clone: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
beforeAll(async () => {
  clone = await createTestDatabase();
  database = openDatabase(clone.url);
});
afterAll(async () => {
  await database?.close();
  await clone?.drop();
});
beforeEach(async () => {
  await database.execute('truncate enqueues, conversations');
});

function openDatabase(url: string): Database {
  return createDatabase({ ...unhurried(url), poolMax: 4, applicationName: 'batcher test', logger: silentLogger });
}

function row(change: Partial<EnqueueRow> = {}): EnqueueRow {
  return {
    id: newUuid(),
    conversationId: newUuid(),
    projectId: newUuid(),
    userProfileId: 'user-1',
    personaProfileId: 'persona-1',
    isTest: false,
    lane: 3,
    bufferMs: 0,
    maxProcessingMs: 300_000,
    reserveMs: 20_000,
    isEngage: false,
    hasAction: false,
    merges: false,
    request: Buffer.from('{}'),
    ...change,
  };
}

const storedIds = async () =>
  (await database.execute<{ id: string }>('select id from enqueues order by id')).rows.map(({ id }) => id);

/** A NUL is refused at the edge; here it plays any row that PostgreSQL refuses. */
const poisoned = () => row({ userProfileId: 'user-\u0000' });

describe('the enqueue batcher', () => {
  it('stores what arrives together with few statements, and answers each row of its conversation', async () => {
    let statements = 0;
    const counting: Database = {
      ...database,
      query(...input) {
        statements += 1;
        return database.query(...input);
      },
    };
    const batcher = createEnqueueBatcher(counting);
    const rows = Array.from({ length: 400 }, () => row());
    const stored = await Promise.all(rows.map((one) => batcher.add(one)));
    expect(stored.map(({ conversationId }) => conversationId)).toEqual(rows.map((one) => one.conversationId));
    expect(await storedIds()).toEqual(rows.map(({ id }) => id).sort());
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('folds several enqueues of one conversation, and keeps each of them', async () => {
    const batcher = createEnqueueBatcher(database);
    const conversationId = newUuid();
    const rows = Array.from({ length: 5 }, () => row({ conversationId }));
    await Promise.all(rows.map((one) => batcher.add(one)));
    const { rows: conversations } = await database.execute<{ enqueue_seq: number; pending_enqueue_id: string }>(
      'select enqueue_seq, pending_enqueue_id from conversations',
    );
    expect(conversations).toEqual([{ enqueue_seq: 5, pending_enqueue_id: rows.at(-1)!.id }]);
    expect(await storedIds()).toHaveLength(5);
  });

  it('lets a row that the database refuses fail alone: the others of its batch are stored', async () => {
    const batcher = createEnqueueBatcher(database);
    const rows = [row(), row(), poisoned(), row()];
    const outcomes = await Promise.allSettled(rows.map((one) => batcher.add(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[2]).toMatchObject({ reason: expect.any(NotStoredError) });
    expect(await storedIds()).toEqual([rows[0]!.id, rows[1]!.id, rows[3]!.id].sort());
  });

  it('refuses what exceeds the memory it may use, at once, and stores what was waiting', async () => {
    const batcher = createEnqueueBatcher(database);
    const big = Buffer.alloc(8 * 1024 * 1024);
    const waiting = Array.from({ length: 8 }, () => batcher.add(row({ request: big })));
    await expect(batcher.add(row({ request: big }))).rejects.toBeInstanceOf(NotStoredError);
    await Promise.all(waiting);
    expect(await storedIds()).toHaveLength(8);
    await batcher.add(row());
  });

  it('says "not stored" to everybody of a batch while the database is away, and stores again when it is back', async () => {
    const nowhere = openDatabase(clone.url.replace(/\/test_[0-9a-f]+/, '/test_of_nobody'));
    const away: Database = { ...database, query: (...input) => (isAway ? nowhere : database).query(...input) };
    let isAway = true;
    const batcher = createEnqueueBatcher(away);
    const outcomes = await Promise.allSettled([batcher.add(row()), batcher.add(row())]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: expect.any(NotStoredError) },
      { status: 'rejected', reason: expect.any(NotStoredError) },
    ]);
    isAway = false;
    await batcher.add(row());
    expect(await storedIds()).toHaveLength(1);
    await nowhere.close();
  });

  it('has stored everything when it is drained', async () => {
    const batcher = createEnqueueBatcher(database);
    const adding = Promise.all(Array.from({ length: 50 }, () => batcher.add(row())));
    await batcher.drain();
    expect(await storedIds()).toHaveLength(50);
    await adding;
  });
});

describe('enqueues with an Idempotency-Key', () => {
  const keyed = (key: string, body: string, one = row()) => ({
    row: one,
    keyHash: Buffer.from(key),
    bodyHash: Buffer.from(body),
  });

  it('share a transaction, and a repeated key in the same batch is stored once', async () => {
    const projectId = newUuid();
    const batcher = createKeyedEnqueueBatcher(database);
    const ones = Array.from({ length: 40 }, (_, n) => keyed(`key-${n}`, 'a', row({ projectId })));
    const again = keyed('key-0', 'a', row({ projectId }));
    const other = keyed('key-1', 'b', row({ projectId }));
    const outcomes = await Promise.all([...ones, again, other].map((one) => batcher.add(one)));
    expect(outcomes.slice(0, 40).every(({ kind }) => kind === 'STORED')).toBe(true);
    expect(outcomes.slice(40).map(({ kind }) => kind)).toEqual(['REPEATED', 'CONFLICT']);
    expect(await storedIds()).toHaveLength(40);
    expect((await batcher.add(keyed('key-2', 'a', row({ projectId })))).kind).toBe('REPEATED');
    expect((await batcher.add(keyed('key-2', 'c', row({ projectId })))).kind).toBe('CONFLICT');
    // Another project's key of the same name is another key.
    expect((await batcher.add(keyed('key-2', 'c'))).kind).toBe('STORED');
  });

  it('of two processes with the same keys at once are stored once, without a deadlock', async () => {
    const projectId = newUuid();
    const batchers = [createKeyedEnqueueBatcher(database), createKeyedEnqueueBatcher(database)];
    const outcomes = await Promise.all(
      batchers.flatMap((batcher, index) =>
        Array.from({ length: 60 }, (_, n) => {
          const number = index === 0 ? n : 59 - n;
          return batcher.add(keyed(`shared-${number}`, 'a', row({ projectId })));
        }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'STORED')).toHaveLength(60);
    expect(outcomes.filter(({ kind }) => kind === 'REPEATED')).toHaveLength(60);
    expect(await storedIds()).toHaveLength(60);
  });
});

describe('while somebody holds one conversation', () => {
  it('only enqueues of that one are refused, with a key and without, and all others are stored', async () => {
    const held = row();
    const batcher = createEnqueueBatcher(database);
    const keyed = createKeyedEnqueueBatcher(database);
    await batcher.add(held);
    const holder = await connectDedicatedClient({
      connection: clone.url,
      applicationName: 'holder',
      logger: silentLogger,
    });
    await holder.query('begin');
    await holder.query('select 1 from conversations where id = $1 for no key update', [held.conversationId]);
    const rows = [row({ conversationId: held.conversationId }), ...Array.from({ length: 20 }, () => row())];
    const outcomes = await Promise.all([
      Promise.allSettled(rows.map((one) => batcher.add(one))),
      Promise.allSettled(
        rows.map((one) => {
          const hash = Buffer.from(one.id);
          return keyed.add({ row: { ...one, id: newUuid() }, keyHash: hash, bodyHash: hash });
        }),
      ),
    ]);
    await holder.end();
    for (const [refused, ...others] of outcomes) {
      expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(NotStoredError) });
      expect(others.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    }
    expect(await storedIds()).toHaveLength(41);
    // A key that was refused is not taken: the same request succeeds later.
    const again = { row: rows[0]!, keyHash: Buffer.from(rows[0]!.id), bodyHash: Buffer.from(rows[0]!.id) };
    expect((await keyed.add(again)).kind).toBe('STORED');
  });
});
