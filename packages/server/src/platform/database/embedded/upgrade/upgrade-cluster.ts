import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OperationalError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import { migrate, migrationsFolder } from '../../migrate.ts';
import { createDatabase, type Database } from '../../pool.ts';
import { syncFolder } from '../backup/copy-file.ts';
import { locateBinaries, type PostgresBinaries } from '../binaries.ts';
import { databaseUser } from '../initialize-cluster.ts';
import { accountOf, findCluster, prepareLayout } from '../layout.ts';
import { chooseAccount, type OperatingSystemAccount } from '../operating-system-account.ts';
import { isPostmasterAlive, readPostmasterFile } from '../postmaster.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../start-embedded-database.ts';
import { type CopyDatabaseReport, copyDatabase } from './copy-database.ts';

export interface UpgradeOptions {
  dataDir: string;
  logger: Logger;
  /** Folder of `postgres` of the old version; by default it is looked for. */
  oldBinaries?: string | undefined;
  /** Folder of `postgres` of the new version; by default the one that a new data directory would get. */
  newBinaries?: string | undefined;
  /** Aborted before the new cluster is in its place, it ends the upgrade with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface UpgradeReport extends CopyDatabaseReport {
  fromVersion: string;
  toVersion: string;
  /** The old cluster, kept as it was. */
  oldFolder: string;
  /** Settings made by hand (ALTER SYSTEM, ALTER DATABASE, ALTER ROLE), which are not taken over. */
  settingsLeft: string[];
}

/** Where the new cluster grows: a data directory of its own on the same disk, until it is moved into place. */
const workFolder = 'upgrade';
/** Text is bigger than what it stands for, the indexes come anew, and the log of it all needs room. */
const roomFactor = 2;
const roomBytesMin = 1024 * 1024 * 1024;
/** Nobody waits for an answer here. */
const patientStatementMs = 60_000;

/**
 * Brings the data to the next major version by copying it, row by row, from a server of the old version into a new cluster
 * of the new one. (pg_upgrade and pg_dump are not in the binaries we come with.) The new cluster gets its name when every
 * table was compared; until then, and when anything goes wrong, the old one is what the next start opens.
 *
 * @throws OperationalError `upgrade_not_needed`, `upgrade_unsupported`, `upgrade_copy_differs`, `disk_full`,
 *   `postgres_missing` (its message says which version is missing), what `startEmbeddedDatabase` throws, and the reason of
 *   `signal`
 */
export async function upgradeCluster(options: UpgradeOptions): Promise<UpgradeReport> {
  const { logger, signal } = options;
  const dataDir = resolve(options.dataDir);
  const cluster = findCluster(dataDir);
  if (!cluster) {
    throw new OperationalError('data_dir_unusable', `there is no embedded database in ${dataDir}: set DATA_DIR`, {
      retryable: false,
    });
  }
  // The new cluster is for whoever starts the old one, and not for whoever upgrades it.
  const account = accountOf(cluster, () => chooseAccount(logger));
  const newer = locateNewer(dataDir, { oldMajor: cluster.major, account }, options);
  const old = await startOld(dataDir, cluster.major, options);
  const work = join(dataDir, workFolder);
  let fresh: EmbeddedDatabase | undefined;
  try {
    signal?.throwIfAborted();
    const facts = await inspectOld(old, logger);
    refuseWithoutRoom(dataDir, facts.bytes);
    await clearLeftovers(work);
    // The same password, so that it still fits after the move.
    mkdirSync(join(work, 'postgresql'), { recursive: true, mode: 0o700 });
    copyFileSync(join(dataDir, 'postgresql/password'), join(work, 'postgresql/password'));
    fresh = await startEmbeddedDatabase({ dataDir: work, logger, binariesFolder: newer.folder, account });
    signal?.throwIfAborted();
    await buildSchema(fresh, facts.migrations, logger);
    signal?.throwIfAborted();
    const copied = await copyDatabase({ source: old.connection, target: fresh.connection, logger, signal });
    await fresh.stop();
    signal?.throwIfAborted();
    // While the old server still runs, and with it our lock: nobody starts in between.
    renameSync(join(work, 'postgresql', String(newer.major)), join(dataDir, 'postgresql', String(newer.major)));
    await syncFolder(join(dataDir, 'postgresql'));
    return {
      ...copied,
      fromVersion: facts.version,
      toVersion: newer.version,
      oldFolder: cluster.folder,
      settingsLeft: facts.settings,
    };
  } catch (error) {
    // Whatever broke first (Ctrl-C in a terminal goes to initdb too): it broke because of the signal.
    signal?.throwIfAborted();
    throw error;
  } finally {
    await fresh?.stop();
    rmSync(work, { recursive: true, force: true });
    await old.stop();
  }
}

async function startOld(dataDir: string, major: number, options: UpgradeOptions): Promise<EmbeddedDatabase> {
  try {
    return await startEmbeddedDatabase({ dataDir, logger: options.logger, binariesFolder: options.oldBinaries });
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'postgres_missing' || options.oldBinaries) throw error;
    throw new OperationalError(
      'postgres_missing',
      `PostgreSQL ${major} must read the data once more, and it is not here: docs/operating.md says how to get it for --old-binaries`,
      { retryable: false, cause: error },
    );
  }
}

/** Removes what upgrades kept: every cluster but the one that is in use. Returns their folders. */
export function removeOldClusters(dataDir: string): string[] {
  const current = findCluster(dataDir);
  if (!current) return [];
  const parent = join(resolve(dataDir), 'postgresql');
  const old = readdirSync(parent)
    .filter((name) => /^\d+$/.test(name) && Number(name) < current.major)
    .map((name) => join(parent, name));
  for (const folder of old) {
    const running = readPostmasterFile(folder);
    if (running && isPostmasterAlive(running.pid, folder)) continue;
    rmSync(folder, { recursive: true, force: true });
  }
  return old.filter((folder) => !existsSync(folder));
}

function locateNewer(
  dataDir: string,
  { oldMajor, account }: { oldMajor: number; account: OperatingSystemAccount | undefined },
  options: UpgradeOptions,
): PostgresBinaries {
  const binaries = locateBinaries({
    account,
    copiesFolder: prepareLayout(dataDir, account).folder,
    major: undefined,
    logger: options.logger,
    binariesFolder: options.newBinaries,
  });
  if (binaries.major > oldMajor) return binaries;
  throw new OperationalError(
    'upgrade_not_needed',
    `the data is of PostgreSQL ${oldMajor}, and what is installed is ${binaries.version}: there is nothing to upgrade`,
    { retryable: false },
  );
}

interface OldFacts {
  version: string;
  bytes: number;
  /** Names of the migrations it has, in their order. */
  migrations: string[];
  settings: string[];
}

async function inspectOld(old: EmbeddedDatabase, logger: Logger): Promise<OldFacts> {
  const database = open(old, logger);
  try {
    const others = await database.execute<{ datname: string }>(
      `select datname from pg_database where not datistemplate and datname not in ('postgres', $1) order by 1`,
      [databaseUser],
    );
    if (others.rows.length > 0) {
      const names = others.rows.map(({ datname }) => datname).join(', ');
      throw new OperationalError(
        'upgrade_unsupported',
        `the server holds other databases than Repartee's own: ${names}. Move them elsewhere first.`,
        { retryable: false },
      );
    }
    const facts = await database.execute<{ version: string; bytes: string; migrated: boolean; settings: string[] }>(
      `select current_setting('server_version') as version, pg_database_size(current_database())::text as bytes,
         to_regclass('schema_migrations') is not null as migrated,
         array(select name from pg_file_settings where sourcefile like '%postgresql.auto.conf'
               union select split_part(unnest(setconfig), '=', 1) from pg_db_role_setting order by 1) as settings`,
    );
    const { version, bytes, migrated, settings } = facts.rows[0]!;
    const migrations = migrated
      ? (await database.execute<{ name: string }>('select name from schema_migrations order by number')).rows
      : [];
    return { version, bytes: Number(bytes), migrations: migrations.map(({ name }) => name), settings };
  } finally {
    await database.close();
  }
}

/** The schema the old database has, no newer: the next start migrates on, as always. */
async function buildSchema(fresh: EmbeddedDatabase, names: readonly string[], logger: Logger): Promise<void> {
  if (names.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'repartee-migrations-'));
  const database = open(fresh, logger);
  try {
    for (const name of names) {
      const file = join(migrationsFolder, `${name}.sql`);
      if (!existsSync(file)) {
        throw new OperationalError(
          'schema_newer',
          'the data was used by a newer version of Repartee: upgrade with that version',
          { retryable: false },
        );
      }
      writeFileSync(join(folder, `${name}.sql`), readFileSync(file));
    }
    await migrate(database, { logger, folder });
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(embedded: EmbeddedDatabase, logger: Logger): Database {
  return createDatabase({
    connection: embedded.connection,
    poolMax: 1,
    applicationName: 'repartee upgrade',
    logger,
    statementTimeoutMs: patientStatementMs,
  });
}

function refuseWithoutRoom(dataDir: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(dataDir);
  const needed = Math.max(bytes * roomFactor, roomBytesMin);
  if (bavail * bsize >= needed) return;
  throw new OperationalError(
    'disk_full',
    `the new cluster needs ${Math.ceil(needed / 1e6)} MB beside the old one, and ${Math.floor((bavail * bsize) / 1e6)} MB are free`,
    { retryable: false },
  );
}

/** Of an upgrade that was killed: its server may still be running. */
async function clearLeftovers(work: string): Promise<void> {
  const cluster = existsSync(work) ? findCluster(work) : undefined;
  const running = cluster && readPostmasterFile(cluster.folder);
  if (cluster && running && isPostmasterAlive(running.pid, cluster.folder)) {
    process.kill(running.pid, 'SIGQUIT');
    for (let waitedMs = 0; waitedMs < 10_000 && isPostmasterAlive(running.pid, cluster.folder); waitedMs += 50) {
      await delay(50);
    }
  }
  rmSync(work, { recursive: true, force: true });
}
