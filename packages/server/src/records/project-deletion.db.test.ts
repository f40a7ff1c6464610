import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectDedicatedClient, type Database, type Transaction } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { silentLogger } from '../platform/logger.ts';
import { accepted, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { closeProject, eraseProject, sweepErasedProjects } from './project-deletion.ts';
import { settleEvent } from './settlements.ts';
import { storeCheckpoint, storePlan } from './turns.ts';

let scene: TurnScene;
let engine: TurnScene['engine'];
let projectId: string;
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
});
afterAll(() => engine?.close());
beforeEach(async () => {
  projectId = newUuid();
  await engine.database.execute(`insert into projects (id, name, signing_secret) values ($1, 'deleted', 'x')`, [
    projectId,
  ]);
});

/** Of every table that has rows of projects: those with some of this one. */
async function tablesLeft(): Promise<string[]> {
  const { rows: tables } = await engine.database.execute<{ name: string }>(
    `select table_name as name from information_schema.columns where column_name = 'project_id' and table_schema = 'public'`,
  );
  const left: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await engine.database.execute(`select 1 from ${name} where project_id = $1 limit 1`, [
      projectId,
    ]);
    if (rowCount > 0) left.push(name);
  }
  return left;
}

const orphans = async () =>
  (
    await engine.database.execute(
      `select turn_id from turn_checkpoints where turn_id not in (select id from turns)
       union all select event_id from delivery_attempts where event_id not in (select id from events)`,
    )
  ).rowCount;

/** Conversations with `rows` settled events, ended turns and enqueues each. */
async function fill(conversations: number, rows: number): Promise<void> {
  await engine.database.execute(
    `with c as (insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq, event_seq)
       select gen_random_uuid(), $1, 'u' || n, 'p', n % 2 = 0, 1, $3, $3, $3 from generate_series(1, $2) n returning id),
     q as (insert into enqueues (id, conversation_id, project_id, received_at, request)
       select gen_random_uuid(), id, $1, now(), 'x' from c, generate_series(1, $3)),
     t as (insert into turns (id, conversation_id, project_id, number, first_at, deadline_at, started_at, outcome, ended_at)
       select gen_random_uuid(), id, $1, n, now(), now(), now(), 'answered', now() from c, generate_series(1, $3) n returning id),
     k as (insert into turn_checkpoints (turn_id, stage, at, body) select id, 'write', now(), 'x' from t),
     e as (insert into events (conversation_id, seq, id, project_id, type, state, created_at, body)
       select id, n, gen_random_uuid(), $1, 'answer.created', 'accepted', now(), 'x' from c, generate_series(1, $3) n returning id)
     insert into delivery_attempts (event_id, project_id, number, at, duration_ms) select id, $1, 1, now(), 1 from e`,
    [projectId, conversations, rows],
  );
}

/** The database, with somebody looking over the shoulder of every transaction. */
function watched(look: {
  atBegin?: (tx: Transaction) => Promise<void>;
  afterStatement?: (rows: number) => Promise<void>;
  atEnd?: (tx: Transaction) => Promise<void>;
}): Database {
  const { database } = engine;
  return {
    ...database,
    transaction: (work) =>
      database.transaction(async (tx) => {
        await look.atBegin?.(tx);
        const result = await work({
          ...tx,
          async execute<Row extends object>(sql: string, values?: readonly unknown[]) {
            const outcome = await tx.execute<Row>(sql, values);
            await look.afterStatement?.(outcome.rowCount);
            return outcome;
          },
        });
        await look.atEnd?.(tx);
        return result;
      }),
  };
}

describe('erasing a project', () => {
  it('holds no conversation while its bulk is deleted', async () => {
    await fill(3, 3_000);
    await closeProject(engine.database, projectId);
    let bulks = 0;
    const database = watched({
      async afterStatement(rows) {
        if (rows < 1_000) return;
        bulks += 1;
        await engine.database.execute('select 1 from conversations where project_id = $1 for update nowait', [
          projectId,
        ]);
      },
    });
    await eraseProject(database, projectId);
    expect(bulks).toBeGreaterThan(12);
    expect(await tablesLeft()).toEqual([]);
    expect(await orphans()).toBe(0);
  });

  it('reads no table from end to end, whatever the planner believes of it', async () => {
    await fill(120, 5);
    await closeProject(engine.database, projectId);
    let scansBefore = 0;
    let scans = 0;
    // What a session read counts here until it is reported: also what it read before.
    const countScans = async (tx: Transaction) => {
      const { rows } = await tx.execute<{ scans: number }>(
        `select coalesce(sum(seq_scan), 0)::int as scans from pg_stat_xact_user_tables where relname <> 'test_clock'`,
      );
      return rows[0]!.scans;
    };
    const database = watched({
      async atBegin(tx) {
        scansBefore = await countScans(tx);
      },
      async atEnd(tx) {
        scans += (await countScans(tx)) - scansBefore;
      },
    });
    await eraseProject(database, projectId);
    expect(scans).toBe(0);
    expect(await tablesLeft()).toEqual([]);
  });

  it('takes what is in hand from its workers, and what is enqueued meanwhile goes in the end', async () => {
    const inHand = await scene.startTurn({ projectId });
    const planned = { story: Buffer.from('p'), modelCalls: 1 as const, processingEvent: newEvent(), history: null };
    expect((await storePlan(engine.database, inHand, planned, 0)).kind).toBe('STORED');
    const answered = await scene.startTurn({ projectId });
    expect(await scene.writeReply(answered)).toBe(true);
    const taken = await engine.take();
    expect(taken).toHaveLength(2);
    await fill(1, 1_500);
    await closeProject(engine.database, projectId);

    let isFirst = true;
    const database = watched({
      async afterStatement(rows) {
        if (rows < 1_000 || !isFirst) return;
        isFirst = false;
        for (const conversationId of [inHand.conversationId, answered.conversationId]) {
          await engine.enqueue({ projectId, conversationId, bufferMs: 0 });
        }
        expect(await engine.claim()).toEqual([]);
        const change = { stage: 'call:01', body: Buffer.from('x'), modelCalls: 0, cost: '0.5' };
        expect(await storeCheckpoint(engine.database, inHand, change)).toBe(false);
        for (const event of taken) expect(await settleEvent(engine.database, event, accepted)).toBeNull();
      },
    });
    await eraseProject(database, projectId);
    expect(isFirst).toBe(false);
    expect(await tablesLeft()).toEqual([]);
    expect(await orphans()).toBe(0);
  });

  it('leaves what somebody holds for later, erases all others, and is finished by the next sweep', async () => {
    await fill(60, 1);
    await closeProject(engine.database, projectId);
    const holder = await connectOther();
    await holder.query('begin');
    await holder.query('select 1 from conversations where project_id = $1 order by id limit 1 for no key update', [
      projectId,
    ]);
    await expect(eraseProject(engine.database, projectId)).rejects.toMatchObject({ code: '55P03' });
    const { rows } = await engine.database.execute<{ left: number }>(
      'select count(*)::int as left from conversations where project_id = $1',
      [projectId],
    );
    expect(rows).toEqual([{ left: 1 }]);
    await holder.end();
    await engine.advance(5_001);
    expect(await sweepErasedProjects(engine.database)).toBe(1);
    expect(await tablesLeft()).toEqual([]);
  });

  it('by several at once is done once, without a deadlock', async () => {
    await fill(130, 20);
    await closeProject(engine.database, projectId);
    await Promise.all(Array.from({ length: 3 }, () => eraseProject(engine.database, projectId)));
    expect(await tablesLeft()).toEqual([]);
    expect(await orphans()).toBe(0);
  });

  it('waits for another that erases it longer than for a row that somebody holds', async () => {
    await fill(5, 1);
    await closeProject(engine.database, projectId);
    const other = await connectOther();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(7203, hashtext($1))', [projectId]);
    const erasing = eraseProject(engine.database, projectId);
    await expect.poll(() => waitersFor('advisory')).toBe(1);
    // In one message: where this process stands still, that one goes on.
    await other.query(`select pg_sleep(extract(epoch from interval '${await lockTimeout()}') + 0.5); commit`);
    await erasing;
    expect(await tablesLeft()).toEqual([]);
    await other.end();
  });
});

const connectOther = () =>
  connectDedicatedClient({
    connection: engine.database.connection,
    applicationName: 'another process',
    logger: silentLogger,
  });

const waitersFor = async (lock: string) =>
  (
    await engine.database.execute(
      `select from pg_stat_activity where wait_event_type = 'Lock' and wait_event = $1 and datname = current_database()`,
      [lock],
    )
  ).rowCount;

/** How long statements wait for a row. */
async function lockTimeout(): Promise<string> {
  const { rows } = await engine.database.execute<{ timeout: string }>(
    `select current_setting('lock_timeout') as timeout`,
  );
  return rows[0]!.timeout;
}
