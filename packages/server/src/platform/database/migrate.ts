import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { OperationalError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { buildIndex } from './build-index.ts';
import { sqlState } from './connection-errors.ts';
import { connectDedicatedClient } from './dedicated-client.ts';
import type { Database } from './pool.ts';
import { invalidMigrations, type Migration, readMigrations } from './read-migrations.ts';

export interface MigrateOptions {
  logger: Logger;
  /** What this program understands of rows that another version wrote; compared with `min_engine` of newer migrations. */
  engineVersion?: number;
  /** Folder of the numbered SQL files; by default ours, beside this module (the build copies it there). */
  folder?: string;
  /** How long to wait for another starter that is migrating. Default ten minutes. */
  waitMs?: number;
}

export interface MigrationReport {
  /** Number of the newest migration in the database afterwards: higher than ours where a newer version has migrated. */
  version: number;
  /** What this call applied; empty when the schema was up to date, newer, or another starter was faster. */
  applied: string[];
}

/** Any constant number will do, as long as nothing else in the database uses it as an advisory lock. */
const migrationLockKey = 7_237_427_001;
const lockPollMs = 100;
/** A migration that cannot get its table lock lets the traffic queued behind it pass, and tries again. */
const lockTimeoutMs = 2_000;
const lockAttemptsMax = 30;

export const migrationsFolder: string = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings the schema up to the newest of the numbered, forward-only files `0001_name.sql`, each in one transaction with
 * its row in `schema_migrations`. Any number of processes may call it at once: one works, the others wait and find
 * nothing left to do. A database that a newer version has migrated is fine, as long as none of its migrations asks for a
 * newer program: migrations only expand, so old processes go on beside it.
 *
 * @throws OperationalError `schema_newer` (the database asks for a newer version of this software),
 *   `migrations_invalid` (files missing, out of order or not those that were applied), `migration_lock_timeout`;
 *   a file that fails rejects with PostgreSQL's error and leaves nothing of itself behind
 */
export async function migrate(database: Database, options: MigrateOptions): Promise<MigrationReport> {
  const migrations = readMigrations(options.folder ?? migrationsFolder);
  const engineVersion = options.engineVersion ?? 1;
  const client = await connectDedicatedClient({
    connection: database.connection,
    applicationName: 'repartee migrate',
    logger: options.logger,
    statementTimeoutMs: 0,
  });
  try {
    const before = await readApplied(client);
    if (pendingMigrations(migrations, before, engineVersion).length === 0) {
      return { version: before.length, applied: [] };
    }
    await takeMigrationLock(client, options.waitMs ?? 600_000);
    await client.query(
      `create table if not exists schema_migrations (
         number integer primary key,
         name text not null,
         applied_at timestamptz not null default now(),
         min_engine integer not null default 1
       )`,
    );
    // The table is older than this column.
    await client.query('alter table schema_migrations add column if not exists min_engine integer not null default 1');
    const applied: string[] = [];
    for (const migration of pendingMigrations(migrations, await readApplied(client), engineVersion)) {
      const startedMs = performance.now();
      await applyMigration(client, migration);
      applied.push(migration.name);
      options.logger.info('migration applied', {
        name: migration.name,
        durationMs: Math.round(performance.now() - startedMs),
      });
    }
    return { version: Math.max(migrations.length, (await readApplied(client)).length), applied };
  } finally {
    // Ends the session, and with it the advisory lock.
    await client.end().catch(() => {});
  }
}

interface AppliedMigration {
  number: number;
  name: string;
  minEngine: number;
}

async function readApplied(client: Client): Promise<AppliedMigration[]> {
  const exists = await client.query<{ found: boolean }>(`select to_regclass('schema_migrations') is not null as found`);
  if (!exists.rows[0]?.found) return [];
  // By way of jsonb, because a database of the first version has no such column yet.
  const result = await client.query<AppliedMigration>(
    `select number, name, coalesce((to_jsonb(m) ->> 'min_engine')::int, 1) as "minEngine" from schema_migrations m order by number`,
  );
  return result.rows;
}

function pendingMigrations(
  migrations: Migration[],
  applied: readonly AppliedMigration[],
  engineVersion: number,
): Migration[] {
  const minEngine = Math.max(1, ...applied.map((row) => row.minEngine));
  if (minEngine > engineVersion) {
    throw new OperationalError(
      'schema_newer',
      `the database was migrated by a newer version (schema ${applied.length}) and needs engine ${minEngine} or newer; ` +
        `this is engine ${engineVersion}: start the newer version`,
      { retryable: false },
    );
  }
  for (const [index, row] of applied.slice(0, migrations.length).entries()) {
    if (row.number !== index + 1 || row.name !== migrations[index]?.name) {
      throw invalidMigrations(`migration ${row.number} in the database is not the one of this version`);
    }
  }
  return migrations.slice(applied.length);
}

/**
 * Polls instead of waiting in the lock: a starter asleep inside `pg_advisory_lock` holds a snapshot that a
 * CREATE INDEX CONCURRENTLY of the migrating one waits for, and both wait for ever.
 */
async function takeMigrationLock(client: Client, waitMs: number): Promise<void> {
  const deadlineMs = performance.now() + waitMs;
  for (;;) {
    const result = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      migrationLockKey,
    ]);
    if (result.rows[0]?.taken) return;
    if (performance.now() > deadlineMs) {
      throw new OperationalError('migration_lock_timeout', 'another process has been migrating the database too long', {
        retryable: true,
      });
    }
    await delay(lockPollMs);
  }
}

async function applyMigration(client: Client, migration: Migration): Promise<void> {
  if (migration.index !== null) {
    await buildIndex(client, migration.index, migration.sql);
    return noteApplied(client, migration);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query('begin');
      await client.query(`set local lock_timeout = ${lockTimeoutMs}`);
      await client.query(migration.sql);
      await noteApplied(client, migration);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      const isLockTimeout = sqlState(error) === '55P03';
      if (!isLockTimeout || attempt >= lockAttemptsMax) throw error;
      await delay(lockPollMs * attempt);
    }
  }
}

async function noteApplied(client: Client, { number, name, minEngine }: Migration): Promise<void> {
  await client.query('insert into schema_migrations (number, name, min_engine) values ($1, $2, $3)', [
    number,
    name,
    minEngine,
  ]);
}
