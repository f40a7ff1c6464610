import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDedicatedClient, type Queryable } from '../platform/database/index.ts';
import { silentLogger } from '../platform/logger.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { claimConversations } from './conversations.ts';

/** Dead entries of the schedule's index while somebody holds a snapshot open: engine.md's trap of the claim. */
let engine: EngineDatabase;
beforeAll(async () => {
  engine = await openEngineDatabase();
});
afterAll(async () => {
  await engine?.close();
});

const lane = 3;
const wakes = 5_000;

const claim = (database: Queryable, fromMs?: number) =>
  claimConversations(database, {
    lanes: [lane],
    perLane: 50,
    limit: 50,
    workerId: 1,
    ...(fromMs === undefined ? {} : { fromMs }),
  });

/** Pages that the claim touches. */
async function pagesOfClaim(fromMs?: number): Promise<number> {
  let pages = Number.NaN;
  const explaining: Queryable = {
    ...engine.database,
    async query(_name, sql, values = []) {
      const { rows } = await engine.database.execute<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
        `explain (analyze, buffers, format json) ${sql}`,
        values,
      );
      const { Plan: plan } = rows[0]!['QUERY PLAN'][0]!;
      pages = plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!;
      return { rows: [], rowCount: 0 };
    },
  };
  await claim(explaining, fromMs);
  return pages;
}

describe('the claim while a snapshot is held open', () => {
  it('costs as much as without one when it begins near the last look, and the full look finds what is older', async () => {
    const nowMs = (await claim(engine.database)).nowMs;
    const reader = await connectDedicatedClient({
      connection: engine.database.connection,
      applicationName: 'reader that forgot to finish',
      logger: silentLogger,
    });
    try {
      await reader.query('begin isolation level repeatable read');
      await reader.query('select count(*) from conversations');
      // Each was due and was dealt with: the rows are idle again, their entries stay.
      await engine.database.execute(
        `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, wake_at, enqueue_seq, taken_seq)
         select gen_random_uuid(), $1, 'user-' || n, 'persona', false, $2, engine_now() - n * interval '1 ms' - interval '2 s', 1, 1
         from generate_series(1, $3::int) n`,
        [engine.projectId, lane, wakes],
      );
      await engine.database.execute('update conversations set wake_at = null');
      const near = await pagesOfClaim(nowMs - 1_000);
      const full = await pagesOfClaim();
      expect(near).toBeLessThan(100);
      expect(full).toBeGreaterThan(10 * near);
    } finally {
      await reader.query('rollback');
      await reader.end();
    }
  });

  it('a row that is older than the start waits for the look from the beginning', async () => {
    const row = await engine.enqueue({ lane, bufferMs: 0 });
    await engine.advance(10_000);
    const { nowMs } = await claim(engine.database, Number.MAX_SAFE_INTEGER);
    expect((await claim(engine.database, nowMs - 1_000)).claimed).toEqual([]);
    expect((await claim(engine.database)).claimed.map(({ conversationId }) => conversationId)).toEqual([
      row.conversationId,
    ]);
  });

  it('a row that became due since the last look is found by the next', async () => {
    const row = await engine.enqueue({ lane, bufferMs: 5_000 });
    const { nowMs } = await claim(engine.database);
    await engine.advance(5_001);
    expect((await claim(engine.database, nowMs - 1_000)).claimed.map(({ conversationId }) => conversationId)).toEqual([
      row.conversationId,
    ]);
  });
});
