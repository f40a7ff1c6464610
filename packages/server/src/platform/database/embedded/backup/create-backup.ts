import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { OperationalError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import type { ConnectionParts } from '../../connection.ts';
import { connectDedicatedClient } from '../../dedicated-client.ts';
import { databaseUser } from '../initialize-cluster.ts';
import { type MaintainedDatabase, openForMaintenance } from '../open-for-maintenance.ts';
import { type BackupManifest, writeManifest } from './backup-manifest.ts';
import { copyData } from './copy-data.ts';
import { syncFolder } from './copy-file.ts';
import { clusterCopyBytes, explainFullDisk, refuseWithoutRoom } from './target-room.ts';

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
  /** Aborted, it ends the backup with the signal's reason; nothing of it is left then. */
  signal?: AbortSignal | undefined;
}

export interface BackupReport {
  target: string;
  files: number;
  bytes: number;
  /** Everything acknowledged before this moment is in it. */
  completeUntil: Date;
  wasRunning: boolean;
}

/**
 * A complete copy of the embedded data in a new folder, made while the server runs, or, when it is stopped, by starting it
 * for the time of the copy. The files are copied under PostgreSQL's own backup mode: torn pages are mended by full-page
 * images in the write-ahead log, which is kept by a temporary replication slot until it is copied too; pages older than
 * that are compared with their checksums. The folder gets its name when everything is on disk; a backup that fails leaves
 * nothing behind.
 *
 * @throws OperationalError `backup_target_unusable`, `backup_unsupported`, `backup_source_damaged`, `disk_full`, what
 *   `check` throws; errors of PostgreSQL when it went away meanwhile; the reason of `signal`
 */
export async function createBackup(options: BackupOptions): Promise<BackupReport> {
  const { signal } = options;
  const target = refuseTarget(options);
  const staging = `${target}.partial-${process.pid}`;
  const server = await openForMaintenance(options);
  try {
    signal?.throwIfAborted();
    await options.check?.({ ...server.maintenance, database: databaseUser });
    await refuseWithoutRoom({
      what: 'the backup',
      target: dirname(target),
      bytes: await clusterCopyBytes(server.cluster.folder),
      beside: server.cluster.folder,
    });
    signal?.throwIfAborted();
    await mkdir(dirname(target), { recursive: true });
    await mkdir(staging, { mode: 0o700 });
    let manifest: BackupManifest;
    try {
      manifest = await copyInSession(server, staging, options);
      await writeManifest(staging, manifest);
      await syncFolder(staging);
      signal?.throwIfAborted();
      if (existsSync(target)) throw unusableTarget(`${target} exists already: a backup never replaces anything`);
      await rename(staging, target);
    } catch (error) {
      await rm(staging, { recursive: true, force: true });
      // Whatever broke first: it broke because of the signal.
      signal?.throwIfAborted();
      const where = dirname(target);
      throw explainFullDisk(
        error,
        `the disk of ${where} became full during the backup: what was written of it was removed`,
      );
    }
    await syncFolder(dirname(target));
    return {
      target,
      files: manifest.files.length,
      bytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0),
      completeUntil: new Date(manifest.completeUntil),
      wasRunning: server.wasRunning,
    };
  } finally {
    await server.close();
  }
}

async function copyInSession(
  server: MaintainedDatabase,
  staging: string,
  options: BackupOptions,
): Promise<BackupManifest> {
  const session = await connectDedicatedClient({
    connection: server.maintenance,
    applicationName: 'repartee backup',
    logger: options.logger,
    // The checkpoint at its beginning takes as long as the disk needs.
    statementTimeoutMs: 0,
  });
  // Ends the backup mode and frees the slot, however we got here; also while a statement is under way.
  const end = () => session.end().catch(() => {});
  options.signal?.addEventListener('abort', end, { once: true });
  try {
    return await copyData(session, { ...options, cluster: server.cluster, staging });
  } finally {
    options.signal?.removeEventListener('abort', end);
    await end();
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
