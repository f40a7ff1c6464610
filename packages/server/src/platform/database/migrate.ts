import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { OperationalError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { sqlState } from './connection-errors.ts';
import { connectDedicatedClient } from './dedicated-client.ts';
import type { Database } from './pool.ts';

export interface MigrateOptions {
  logger: Logger;
  /** Folder of the numbered SQL files; by default ours, beside this module (the build copies it there). */
  folder?: string;
  /** How long to wait for another starter that is migrating. Default ten minutes. */
  waitMs?: number;
}

export interface MigrationReport {
  /** Number of the newest migration in the database afterwards. */
  version: number;
  /** What this call applied; empty when the schema was up to date or another starter was faster. */
  applied: string[];
}

interface Migration {
  number: number;
  name: string;
  sql: string;
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
 * nothing left to do.
 *
 * @throws OperationalError `schema_newer` (the database was migrated by a newer version of this software),
 *   `migrations_invalid` (files missing, out of order or not those that were applied), `migration_lock_timeout`;
 *   a file that fails rejects with PostgreSQL's error and leaves nothing of itself behind
 */
export async function migrate(database: Database, options: MigrateOptions): Promise<MigrationReport> {
  const migrations = readMigrations(options.folder ?? migrationsFolder);
  const client = await connectDedicatedClient({
    connection: database.connection,
    applicationName: 'repartee migrate',
    logger: options.logger,
    statementTimeoutMs: 0,
  });
  try {
    if (pendingMigrations(migrations, await readApplied(client)).length === 0) {
      return { version: migrations.length, applied: [] };
    }
    await takeMigrationLock(client, options.waitMs ?? 600_000);
    await client.query(
      `create table if not exists schema_migrations (
         number integer primary key,
         name text not null,
         applied_at timestamptz not null default now()
       )`,
    );
    const applied: string[] = [];
    for (const migration of pendingMigrations(migrations, await readApplied(client))) {
      const startedMs = performance.now();
      await applyMigration(client, migration);
      applied.push(migration.name);
      options.logger.info('migration applied', {
        name: migration.name,
        durationMs: Math.round(performance.now() - startedMs),
      });
    }
    return { version: migrations.length, applied };
  } finally {
    // Ends the session, and with it the advisory lock.
    await client.end().catch(() => {});
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  if (names.length === 0) throw invalidMigrations('there are no migration files beside the program');
  return names.map((fileName, index) => {
    const number = Number(/^(\d{4})_[a-z0-9_-]+\.sql$/.exec(fileName)?.[1]);
    if (number !== index + 1) throw invalidMigrations(`migration file ${fileName} does not follow 0001, 0002, …`);
    return { number, name: fileName.slice(0, -'.sql'.length), sql: readFileSync(join(folder, fileName), 'utf8') };
  });
}

async function readApplied(client: Client): Promise<{ number: number; name: string }[]> {
  const exists = await client.query<{ found: boolean }>(`select to_regclass('schema_migrations') is not null as found`);
  if (!exists.rows[0]?.found) return [];
  const result = await client.query<{ number: number; name: string }>(
    'select number, name from schema_migrations order by number',
  );
  return result.rows;
}

function pendingMigrations(migrations: Migration[], applied: { number: number; name: string }[]): Migration[] {
  const newest = applied.at(-1)?.number ?? 0;
  if (newest > migrations.length) {
    throw new OperationalError(
      'schema_newer',
      `the database has schema ${newest}, this version knows ${migrations.length}: start the newer version again`,
      { retryable: false },
    );
  }
  for (const [index, row] of applied.entries()) {
    if (row.number !== index + 1 || row.name !== migrations[index]?.name) {
      throw invalidMigrations(`migration ${row.number} in the database is not the one of this version`);
    }
  }
  return migrations.slice(newest);
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
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query('begin');
      await client.query(`set local lock_timeout = ${lockTimeoutMs}`);
      await client.query(migration.sql);
      await client.query('insert into schema_migrations (number, name) values ($1, $2)', [
        migration.number,
        migration.name,
      ]);
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

function invalidMigrations(message: string): OperationalError {
  return new OperationalError('migrations_invalid', message, { retryable: false });
}
