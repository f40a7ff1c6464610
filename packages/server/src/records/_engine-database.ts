import { createTestDatabase } from '../../../../tests/_setup/database.ts';
import { connected, unhurried } from '../platform/database/_unhurried.ts';
import { createDatabase, type Database } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { silentLogger } from '../platform/logger.ts';
import { type ClaimedConversation, claimConversations } from './conversations.ts';
import { type EnqueueRow, storeEnqueues } from './enqueues.ts';
import { type TakenEvent, takeEvents } from './outboxes.ts';

/** A database of its own with a clock the test sets, and the engine's statements ready to be stepped by hand. */
export interface EngineDatabase {
  database: Database;
  projectId: string;
  /** Moves the engine's clock forward (or back). */
  advance(ms: number): Promise<void>;
  enqueue(row?: Partial<EnqueueRow>): Promise<EnqueueRow>;
  claim(options?: { workerId?: number; lanes?: number[] }): Promise<ClaimedConversation[]>;
  take(workerId?: number): Promise<TakenEvent[]>;
  conversation(id: string): Promise<ConversationRow>;
  events(conversationId: string): Promise<{ seq: number; id: string; type: string; state: string }[]>;
  close(): Promise<void>;
}

export interface ConversationRow {
  phase: number;
  worker_id: number | null;
  enqueue_seq: number;
  taken_seq: number;
  fence: number;
  turn_id: string | null;
  turn_number: number;
  answers_left: number;
  decided: boolean;
  lane: number;
  await_seq: number | null;
  /** Milliseconds from the engine's now. */
  wakes_in_ms: number | null;
  due_in_ms: number | null;
  deadline_in_ms: number | null;
}

export async function openEngineDatabase(): Promise<EngineDatabase> {
  const clone = await createTestDatabase();
  const database = createDatabase({
    ...unhurried(clone.url),
    poolMax: 8,
    applicationName: 'engine test',
    logger: silentLogger,
  });
  await connected(database);
  await database.execute(`
    create table test_clock (at timestamptz not null);
    insert into test_clock values ('2026-11-20 12:00:00+00');
    create or replace function engine_now() returns timestamptz language sql stable as 'select at from test_clock'`);
  const projectId = newUuid();
  await database.execute('insert into projects (id, name, signing_secret) values ($1, $2, $3)', [
    projectId,
    'engine test',
    Buffer.from('sealed'),
  ]);
  const nextIn = (column: string) => `extract(epoch from ${column} - engine_now())::float8 * 1000`;

  return {
    database,
    projectId,
    async advance(ms) {
      await database.execute(`update test_clock set at = at + $1 * interval '1 ms'`, [ms]);
    },
    async enqueue(row = {}) {
      const full: EnqueueRow = {
        id: newUuid(),
        conversationId: newUuid(),
        projectId,
        userProfileId: 'user-1',
        personaProfileId: 'persona-1',
        isTest: false,
        lane: 3,
        bufferMs: 5_000,
        maxProcessingMs: 300_000,
        reserveMs: 20_000,
        isEngage: false,
        hasAction: false,
        merges: false,
        request: Buffer.from('{}'),
        ...row,
      };
      await storeEnqueues(database, [full]);
      return full;
    },
    async claim({ workerId = 1, lanes = [3, 35, 67] } = {}) {
      return (await claimConversations(database, { lanes, perLane: 50, limit: 50, workerId })).claimed;
    },
    take: (workerId = 1) => takeEvents(database, { lanes: [3], perLane: 50, limit: 50, workerId }),
    async conversation(id) {
      const { rows } = await database.execute<ConversationRow>(
        `select phase, worker_id, enqueue_seq, taken_seq, fence, turn_id, turn_number, answers_left, decided, lane, await_seq,
           ${nextIn('wake_at')} as wakes_in_ms, ${nextIn('pending_due_at')} as due_in_ms,
           ${nextIn('pending_deadline_at')} as deadline_in_ms
         from conversations where id = $1`,
        [id],
      );
      return rows[0]!;
    },
    async events(conversationId) {
      const { rows } = await database.execute<{ seq: number; id: string; type: string; state: string }>(
        'select seq, id, type, state from events where conversation_id = $1 order by seq',
        [conversationId],
      );
      return rows;
    },
    async close() {
      await database.close();
      await clone.drop();
    },
  };
}
