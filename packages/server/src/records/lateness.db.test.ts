import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/_setup/database.ts';
import type { TestDatabase } from '../../../testbed/src/test-database.ts';
import { unhurried } from '../platform/database/_unhurried.ts';
import { createDatabase, type Database } from '../platform/database/index.ts';
import { silentLogger } from '../platform/logger.ts';
import { readLateness } from './lateness.ts';

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await createTestDatabase();
  database = createDatabase({ ...unhurried(clone.url), poolMax: 1, applicationName: 'test', logger: silentLogger });
});

afterAll(async () => {
  await database.close();
  await clone.drop();
});

async function addConversation(lane: number, wakeIn: string | null): Promise<void> {
  await database.execute(
    `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, wake_at, enqueue_seq, taken_seq)
     values ($1, $1, 'u', 'p', false, $2, engine_now() + $3::interval, 1, 0)`,
    [randomUUID(), lane, wakeIn],
  );
}

async function addOutbox(lane: number, attemptIn: string | null): Promise<void> {
  await database.execute(
    'insert into outboxes (conversation_id, project_id, lane, attempt_at) values ($1, $1, $2, engine_now() + $3::interval)',
    [randomUUID(), lane, attemptIn],
  );
}

describe('lateness', () => {
  it('is nothing while nothing is due', async () => {
    expect(await readLateness(database)).toMatchObject({ conversationSeconds: 0, deliverySeconds: 0 });
    await addConversation(3, '1 hour');
    await addConversation(4, null);
    await addOutbox(3, '1 hour');
    expect(await readLateness(database)).toMatchObject({ conversationSeconds: 0, deliverySeconds: 0 });
  });

  it('is the age of the oldest work of any lane, by the clock of the database', async () => {
    for (const lane of [0, 31, 40, 64, 127]) await addConversation(lane, '-5 seconds');
    await addConversation(31, '-20 seconds');
    await addConversation(31, '-90 seconds');
    await addOutbox(63, '-40 seconds');
    await addOutbox(2, '-10 seconds');
    const { conversationSeconds, deliverySeconds, databaseMs } = await readLateness(database);
    expect(conversationSeconds).toBeGreaterThanOrEqual(90);
    expect(conversationSeconds).toBeLessThan(120);
    expect(deliverySeconds).toBeGreaterThanOrEqual(40);
    expect(deliverySeconds).toBeLessThan(70);
    expect(Math.abs(databaseMs - Date.now())).toBeLessThan(60_000);
  });

  it('is found in the index, without reading what waits', async () => {
    await database.execute(
      `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, wake_at, enqueue_seq, taken_seq)
       select gen_random_uuid(), gen_random_uuid(), 'u', 'p', false, n % 32, engine_now() + n * interval '1 second', 1, 0
       from generate_series(1, 50000) n`,
    );
    await database.execute('analyze conversations');
    const before = await blocksRead();
    await readLateness(database);
    expect((await blocksRead()) - before).toBeLessThan(500);
  });
});

/** Blocks of the table and its indexes that were looked at, in this session. */
async function blocksRead(): Promise<number> {
  await database.execute('select pg_stat_force_next_flush()');
  const { rows } = await database.execute<{ blocks: number }>(
    `select (heap_blks_read + heap_blks_hit + idx_blks_read + idx_blks_hit)::int as blocks
     from pg_statio_user_tables where relname = 'conversations'`,
  );
  return rows[0]!.blocks;
}
