import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Cluster } from '../layout.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { controlFile, listClusterFiles, walFilesBetween } from './cluster-files.ts';
import { copyFile, forEachOf, syncFolder } from './copy-file.ts';
import { createPageInspector, type InspectChunk, parseLogPosition } from './page-inspector.ts';

export interface CopyDataOptions {
  dataDir: string;
  cluster: Cluster;
  /** Made, empty. */
  staging: string;
  withMasterKey: boolean;
  software: string;
  signal?: AbortSignal | undefined;
}

/** Beside the cluster, what a restored server needs to be the same one. */
const otherFiles = ['admin-token', 'demo-platform.json'];

interface Facts {
  version: string;
  segment_bytes: string;
  segment_pages: string;
  checksums: boolean;
  now: Date;
}

/**
 * Copies everything under PostgreSQL's backup mode, which lasts as long as the session: files, then the log that makes one
 * moment of them. The master key comes last: what a killed backup leaves is rarely worth stealing.
 */
export async function copyData(session: Client, options: CopyDataOptions): Promise<BackupManifest> {
  const { dataDir, cluster, staging, signal } = options;
  const files: BackupManifest['files'] = [];
  const base = `data/postgresql/${cluster.major}`;
  const add = async (source: string, path: string, inspect?: InspectChunk): Promise<void> => {
    files.push({ path, ...(await copyFile(source, join(staging, path), { inspect, signal })) });
  };
  const addText = async (text: string | Buffer, path: string): Promise<void> => {
    const copy = join(staging, '.copy');
    await writeFile(copy, text, { flag: 'wx', mode: 0o600 });
    await add(copy, path);
    await rm(copy);
  };

  // The session's own: gone with it, so that a killed backup never fills the disk with log.
  await session.query(`select pg_create_physical_replication_slot('repartee_backup_' || pg_backend_pid(), true, true)`);
  const found = await session.query<Facts>(
    `select current_setting('server_version') as version, clock_timestamp() as now,
       (select setting from pg_settings where name = 'wal_segment_size') as segment_bytes,
       (select setting from pg_settings where name = 'segment_size') as segment_pages,
       current_setting('data_checksums')::boolean as checksums`,
  );
  const facts = found.rows[0]!;
  const started = await session.query<{ lsn: string }>(`select pg_backup_start('repartee', fast => true)::text as lsn`);
  const inspector = { from: parseLogPosition(started.rows[0]!.lsn), segmentPages: Number(facts.segment_pages) };

  const listed = await listClusterFiles(cluster.folder);
  const folders = ['data', 'data/postgresql', base, ...listed.folders.map((path) => `${base}/${path}`)];
  for (const folder of folders) await mkdir(join(staging, folder), { mode: 0o700 });
  await forEachOf(listed.files, async (path) => {
    const source = join(cluster.folder, path);
    try {
      await add(source, `${base}/${path}`, facts.checksums ? createPageInspector(path, inspector) : undefined);
    } catch (error) {
      // A table that was dropped or truncated meanwhile: the log does it again.
      const { code, path: missing } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' || missing !== source) throw error;
    }
  });
  await addText(await readControlFile(join(cluster.folder, controlFile)), `${base}/${controlFile}`);

  // Before the end, in a statement of its own: what is acknowledged while the end is made is not promised.
  const before = await session.query<{ now: Date }>('select clock_timestamp() as now');
  const stopped = await session.query<{ label: string; wal_file: string }>(
    `select labelfile as label, pg_walfile_name(lsn) as wal_file from pg_backup_stop(wait_for_archive => false)`,
  );
  const { label, wal_file: lastWalFile } = stopped.rows[0]!;
  // Not by the position: at the very beginning of a file that would name the one before.
  const firstWalFile = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/m.exec(label)?.[1];
  if (!firstWalFile) throw new Error('PostgreSQL gave a backup label without its first log file');
  for (const name of walFilesBetween(firstWalFile, lastWalFile, Number(facts.segment_bytes))) {
    await add(join(cluster.folder, 'pg_wal', name), `${base}/pg_wal/${name}`);
  }
  await addText(label, `${base}/backup_label`);
  await add(join(dataDir, 'postgresql/password'), 'data/postgresql/password');
  for (const name of [...otherFiles, ...(options.withMasterKey ? ['master-key'] : [])]) {
    if (existsSync(join(dataDir, name))) await add(join(dataDir, name), name === 'master-key' ? name : `data/${name}`);
  }
  for (const folder of [...folders].reverse()) await syncFolder(join(staging, folder));
  return {
    format: 1,
    software: options.software,
    postgresqlVersion: facts.version,
    postgresqlMajor: cluster.major,
    startedAt: facts.now.toISOString(),
    completeUntil: before.rows[0]!.now.toISOString(),
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
