import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Client } from 'pg';
import { OperationalError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import type { ConnectionParts } from '../../connection.ts';
import { connectDedicatedClient } from '../../dedicated-client.ts';
import { databaseUser } from '../initialize-cluster.ts';
import { openForMaintenance } from '../open-for-maintenance.ts';
import { type BackupManifest, writeManifest } from './backup-manifest.ts';
import { controlFile, listClusterFiles, walFilesBetween } from './cluster-files.ts';
import { copyFile, forEachOf, syncFolder } from './copy-file.ts';

export interface BackupOptions {
  dataDir: string;
  /** A folder that does not exist yet, outside the data directory. */
  target: string;
  /** Name and version of the program, for the manifest. */
  software: string;
  /** Whether `master-key` of the data directory goes into the backup; false as well when there is no such file. */
  withMasterKey: boolean;
  logger: Logger;
  /** Called with the database `repartee` before anything is copied; what it throws refuses the backup. */
  check?: (connection: ConnectionParts) => Promise<void>;
}

export interface BackupReport {
  target: string;
  files: number;
  bytes: number;
  /** Everything acknowledged before this moment is in it. */
  completeUntil: Date;
  wasRunning: boolean;
}

/** Beside the cluster, what a restored server needs to be the same one. */
const otherFiles = ['admin-token', 'demo-platform.json'];

/**
 * A complete copy of the embedded data in a new folder, made while the server runs, or, when it is stopped, by starting it
 * for the time of the copy. The files are copied under PostgreSQL's own backup mode: torn pages are mended by full-page
 * images in the write-ahead log, which is kept by a temporary replication slot until it is copied too, last. The folder
 * gets its name when everything is on disk; a backup that fails leaves nothing behind.
 *
 * @throws OperationalError `backup_target_unusable`, `backup_unsupported`, what `check` throws; errors of PostgreSQL when
 *   it went away meanwhile
 */
export async function createBackup(options: BackupOptions): Promise<BackupReport> {
  const target = refuseTarget(options);
  const staging = `${target}.partial-${process.pid}`;
  const server = await openForMaintenance(options);
  try {
    await options.check?.({ ...server.maintenance, database: databaseUser });
    await mkdir(dirname(target), { recursive: true });
    await mkdir(staging, { mode: 0o700 });
    const session = await connectDedicatedClient({
      connection: server.maintenance,
      applicationName: 'repartee backup',
      logger: options.logger,
      // The checkpoint at its beginning takes as long as the disk needs.
      statementTimeoutMs: 0,
    });
    let manifest: BackupManifest;
    try {
      manifest = await copyEverything(session, server.cluster, staging, options);
    } finally {
      // Ends the backup mode and frees the slot, however we got here.
      await session.end().catch(() => {});
    }
    await writeManifest(staging, manifest);
    await syncFolder(staging);
    if (existsSync(target)) throw unusableTarget(`${target} exists already: a backup never replaces anything`);
    await rename(staging, target);
    await syncFolder(dirname(target));
    return {
      target,
      files: manifest.files.length,
      bytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0),
      completeUntil: new Date(manifest.completeUntil),
      wasRunning: server.wasRunning,
    };
  } finally {
    await rm(staging, { recursive: true, force: true });
    await server.close();
  }
}

async function copyEverything(
  session: Client,
  cluster: { folder: string; major: number },
  staging: string,
  { dataDir, withMasterKey, software }: BackupOptions,
): Promise<BackupManifest> {
  const files: BackupManifest['files'] = [];
  const base = `data/postgresql/${cluster.major}`;
  const add = async (source: string, path: string): Promise<void> => {
    files.push({ path, ...(await copyFile(source, join(staging, path))) });
  };

  // The session's own: gone with it, so that a killed backup never fills the disk with log.
  await session.query(`select pg_create_physical_replication_slot('repartee_backup_' || pg_backend_pid(), true, true)`);
  const facts = await session.query<{ version: string; segment_bytes: string; now: Date }>(
    `select current_setting('server_version') as version, clock_timestamp() as now,
       (select setting from pg_settings where name = 'wal_segment_size') as segment_bytes`,
  );
  await session.query(`select pg_backup_start('repartee', fast => true)`);

  const found = await listClusterFiles(cluster.folder);
  const folders = ['data', 'data/postgresql', base, ...found.folders.map((path) => `${base}/${path}`)];
  for (const folder of folders) await mkdir(join(staging, folder), { mode: 0o700 });
  await forEachOf(found.files, async (path) => {
    try {
      await add(join(cluster.folder, path), `${base}/${path}`);
    } catch (error) {
      // A table that was dropped or truncated meanwhile: the log does it again.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(join(staging, base, path))) throw error;
    }
  });
  await add(join(dataDir, 'postgresql/password'), 'data/postgresql/password');
  for (const name of [...otherFiles, ...(withMasterKey ? ['master-key'] : [])]) {
    if (existsSync(join(dataDir, name))) await add(join(dataDir, name), name === 'master-key' ? name : `data/${name}`);
  }
  const control = join(staging, '.control');
  await writeFile(control, await readControlFile(join(cluster.folder, controlFile)), { mode: 0o600 });
  await add(control, `${base}/${controlFile}`);
  await rm(control);

  const stopped = await session.query<{ label: string; wal_file: string; now: Date }>(
    `select labelfile as label, pg_walfile_name(lsn) as wal_file, clock_timestamp() as now
     from pg_backup_stop(wait_for_archive => false)`,
  );
  const { label, wal_file: lastWalFile, now: completeUntil } = stopped.rows[0]!;
  // Not by the position: at the very beginning of a file that would name the one before.
  const firstWalFile = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/m.exec(label)?.[1];
  if (!firstWalFile) throw new Error('PostgreSQL gave a backup label without its first log file');
  for (const name of walFilesBetween(firstWalFile, lastWalFile, Number(facts.rows[0]!.segment_bytes))) {
    await add(join(cluster.folder, 'pg_wal', name), `${base}/pg_wal/${name}`);
  }
  const labelCopy = join(staging, '.label');
  await writeFile(labelCopy, label, { mode: 0o600 });
  await add(labelCopy, `${base}/backup_label`);
  await rm(labelCopy);
  for (const folder of [...folders].reverse()) await syncFolder(join(staging, folder));
  return {
    format: 1,
    software,
    postgresqlVersion: facts.rows[0]!.version,
    postgresqlMajor: cluster.major,
    startedAt: facts.rows[0]!.now.toISOString(),
    completeUntil: completeUntil.toISOString(),
    masterKey: files.some(({ path }) => path === 'master-key') ? 'INCLUDED' : 'LEFT_OUT',
    folders,
    files,
  };
}

/** The server may be writing it: two equal readings in a row are one state of it. */
async function readControlFile(path: string): Promise<Buffer> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [one, other] = [await readOnce(path), await readOnce(path)];
    if (one.equals(other)) return one;
  }
  throw new Error('the control file changes all the time');
}

async function readOnce(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    return await readFile(file);
  } finally {
    await file.close();
  }
}

function refuseTarget({ target, dataDir }: BackupOptions): string {
  const path = resolve(target);
  if (existsSync(path)) throw unusableTarget(`${path} exists already: a backup never replaces anything`);
  if (`${path}${sep}`.startsWith(`${resolve(dataDir)}${sep}`)) {
    throw unusableTarget(`${path} is in the data directory: what happens to that happens to the backup`);
  }
  return path;
}

function unusableTarget(message: string): OperationalError {
  return new OperationalError('backup_target_unusable', message, { retryable: false });
}
