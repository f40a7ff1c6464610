import type { Queryable } from '../../packages/server/src/platform/database/index.ts';
import { claimConversations } from '../../packages/server/src/records/conversations.ts';
import type { BenchDatabase } from '../_setup/database.ts';
import { median } from '../_setup/figures.ts';

export interface ClaimCost {
  /** Time of the statement in the server, median of several, in ms. */
  executionMs: number;
  /** Pages of 8 KiB it touched, in memory or not. */
  buffers: number;
}

interface ExplainedPlan {
  'Execution Time': number;
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
}

const probes = 15;

/**
 * What the engine's own statement costs while nothing is due, which is what every look at the schedule costs at least:
 * EXPLAIN ANALYZE around it, rolled back. `near`: from a second before now, as almost every look; `whole`: from the
 * beginning of the index, as one look a second.
 */
export async function measureClaim(
  database: BenchDatabase,
  lanes: readonly number[],
): Promise<{ near: ClaimCost; whole: ClaimCost }> {
  const [now] = await database.query<{ ms: number }>('select extract(epoch from engine_now())::float8 * 1000 as ms');
  return {
    near: await explainClaims(database, lanes, now!.ms - 1_000),
    whole: await explainClaims(database, lanes, Number.NEGATIVE_INFINITY),
  };
}

async function explainClaims(database: BenchDatabase, lanes: readonly number[], fromMs: number): Promise<ClaimCost> {
  const found: ClaimCost[] = [];
  const explaining: Queryable = {
    async query(_name, sql, values = []) {
      const [row] = await database.query<{ 'QUERY PLAN': ExplainedPlan[] }>(
        `explain (analyze, buffers, format json) ${sql}`,
        [...values],
      );
      const explained = row!['QUERY PLAN'][0]!;
      const { 'Shared Hit Blocks': hit, 'Shared Read Blocks': read } = explained.Plan;
      found.push({ executionMs: explained['Execution Time'], buffers: hit + read });
      return { rows: [], rowCount: 0 };
    },
    execute: () => Promise.reject(new Error('the claim is one prepared statement')),
    typed: () => {
      throw new Error('the claim is one prepared statement');
    },
  };
  for (let probe = 0; probe < probes; probe += 1) {
    await database.query('begin');
    await claimConversations(explaining, {
      lanes,
      perLane: 50,
      limit: 200,
      workerId: 0,
      fromMs,
    });
    await database.query('rollback');
  }
  return {
    executionMs: median(found.map((cost) => cost.executionMs)),
    buffers: median(found.map((cost) => cost.buffers)),
  };
}
