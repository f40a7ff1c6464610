import { unhurried } from '../../packages/server/src/platform/database/_unhurried.ts';
import { createDatabase, type Database } from '../../packages/server/src/platform/database/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { createTestDatabase } from '../_setup/database.ts';

/** What one statement did to one row. */
export interface RowChange {
  table: 'conversations' | 'turns' | 'events' | 'turn_checkpoints';
  /** The name of the statement. */
  by: string;
  /** Monotonic time of the simulation, and the engine's time, in milliseconds. */
  monoMs: number;
  atMs: number;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** One row that waits for something, as far as the schedule goes. Engine's time in milliseconds. */
export interface WaitingRow {
  /** `owned`: in somebody's hands, whether he knows it or not. */
  kind: 'conversation' | 'outbox' | 'owned';
  wakeAtMs: number | null;
  /** Of an undecided turn. */
  turnDeadlineMs: number | null;
  /** Of a request behind a turn. */
  behindDeadlineMs: number | null;
}

/** A database of the simulation's own: its clock is set for every statement, and every change of a row is noted by it. */
export interface SimulationDatabase {
  readonly database: Database;
  /** Empties what the seed before left: a seed meets the same pages, whatever ran before it. */
  clear(): Promise<void>;
  setStep(step: { atMs: number; monoMs: number; by: string }): Promise<void>;
  /** Rows with something to do or in somebody's hands. */
  waitingRows(): Promise<WaitingRow[]>;
  changes(): Promise<RowChange[]>;
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/*
 * The clock is a setting of the session, so that a step of it is no write; one connection, so that every statement sees
 * it. Changes are noted by triggers: nothing that happens to a row between two looks is missed.
 */
const preparationSql = `
create or replace function engine_now() returns timestamptz language sql stable as
  'select to_timestamp(current_setting(''simulation.now'')::float8)';
create table simulation_changes (
  n bigint generated always as identity, table_name text, by text, mono_ms float8, at_ms float8, before jsonb, after jsonb);
create function simulation_note() returns trigger language plpgsql as $$
begin
  insert into simulation_changes (table_name, by, mono_ms, at_ms, before, after)
  values (tg_table_name, current_setting('simulation.by'), current_setting('simulation.mono')::float8,
    extract(epoch from engine_now())::float8 * 1000,
    case when tg_op = 'UPDATE' then to_jsonb(old) - 'body' end, to_jsonb(new) - 'body');
  return null;
end $$;
${['conversations', 'turns', 'events', 'turn_checkpoints'].map((table) => `create trigger simulation_note after insert or update on ${table} for each row execute function simulation_note();`).join('\n')}`;

const epoch = (column: string) => `extract(epoch from ${column})::float8 * 1000`;

export async function openSimulationDatabase(): Promise<SimulationDatabase> {
  const clone = await createTestDatabase();
  const preparing = createDatabase({
    ...unhurried(clone.url),
    poolMax: 1,
    applicationName: 'simulation',
    logger: silentLogger,
  });
  await preparing.execute(preparationSql);
  const { rows: tables } = await preparing.execute<{ name: string; whole: boolean }>(
    `select c.relname as name, c.relkind = 'r' as whole from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not in ('server_facts', 'schema_migrations')`,
  );
  // Nothing of the planner's and the pages' history may depend on when something else runs.
  for (const { name, whole } of tables) {
    if (whole) await preparing.execute(`alter table ${name} set (autovacuum_enabled = false)`);
  }
  // No crash of the server is part of this, so nothing waits for the disk; plans must not depend on how often they ran.
  const name = new URL(clone.url).pathname.slice(1);
  await preparing.execute(`alter database ${name} set synchronous_commit = off`);
  await preparing.execute(`alter database ${name} set plan_cache_mode = force_generic_plan`);
  await preparing.close();

  const database = createDatabase({
    ...unhurried(clone.url),
    poolMax: 1,
    applicationName: 'simulation',
    logger: silentLogger,
  });
  // A table without pages is as it was made.
  const filledSql = `select name from unnest($1::text[]) as t(name)
    where exists (select from pg_partition_tree(name::regclass) p where pg_relation_size(p.relid) > 0)
      or (select relkind = 'r' and pg_relation_size(oid) > 0 from pg_class where oid = name::regclass)`;

  return {
    database,
    async clear() {
      const { rows } = await database.execute<{ name: string }>(filledSql, [tables.map(({ name }) => name)]);
      const filled = rows.map(({ name }) => name).join(', ');
      if (filled !== '') await database.execute(`truncate ${filled} restart identity cascade`);
    },
    async setStep({ atMs, monoMs, by }) {
      await database.query(
        'simulation_step',
        `select set_config('simulation.now', $1, false), set_config('simulation.mono', $2, false), set_config('simulation.by', $3, false)`,
        [(atMs / 1000).toFixed(6), String(monoMs), by],
      );
    },
    async waitingRows() {
      const { rows } = await database.query<{
        kind: WaitingRow['kind'];
        wake: number | null;
        turn_deadline: number | null;
        behind_deadline: number | null;
      }>(
        'simulation_waiting',
        `select 'conversation' as kind, ${epoch('wake_at')} as wake,
           case when phase in (1, 2) and not decided then ${epoch('turn_deadline_at')} end as turn_deadline,
           case when phase in (1, 2) and not merging and enqueue_seq > taken_seq then ${epoch('pending_deadline_at')} end as behind_deadline
         from conversations where phase > 0 or wake_at is not null
         union all
         select 'outbox', ${epoch('attempt_at')}, null, null from outboxes where attempt_at is not null
         union all
         select 'outbox', 0, null, null from projects where parked_wake_id is not null
         union all
         select 'owned', null, null, null from outboxes where worker_id is not null
         union all
         select 'owned', null, null, null from conversations where worker_id is not null`,
        [],
      );
      return rows.map((row) => ({
        kind: row.kind,
        wakeAtMs: row.wake,
        turnDeadlineMs: row.turn_deadline,
        behindDeadlineMs: row.behind_deadline,
      }));
    },
    async changes() {
      const { rows } = await database.query<{
        table_name: RowChange['table'];
        by: string;
        mono_ms: number;
        at_ms: number;
        before: RowChange['before'];
        after: RowChange['after'];
      }>(
        'simulation_changes',
        'select table_name, by, mono_ms, at_ms, before, after from simulation_changes order by n',
        [],
      );
      return rows.map((row) => ({
        table: row.table_name,
        by: row.by,
        monoMs: row.mono_ms,
        atMs: row.at_ms,
        before: row.before,
        after: row.after,
      }));
    },
    rows: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await database.execute<Row>(sql, values)).rows,
    async close() {
      await database.close();
      await clone.drop();
    },
  };
}
