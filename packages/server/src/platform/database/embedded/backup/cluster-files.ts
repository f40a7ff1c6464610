import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OperationalError } from '../../../errors.ts';

/** Folders whose content belongs to the running server alone; they must exist, empty, in a copy (as in pg_basebackup). */
const emptyFolders = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);

/** State of the running process, caches and temporary files. A left-over backup_label would start the wrong recovery. */
const leftOutNames =
  /^(postmaster\.(pid|opts)|pg_internal\.init.*|backup_label(\.old)?|tablespace_map(\.old)?|backup_manifest|current_logfiles(\.tmp)?|postgresql\.auto\.conf\.tmp|pgsql_tmp.*|t\d+_\d+.*)$/;

/** Copied last and by itself: it must be no older than anything else. */
export const controlFile = 'global/pg_control';

export interface ClusterFiles {
  /** Relative, with `/`; parents before their children. */
  folders: string[];
  /** Relative, with `/`; without the write-ahead log and the control file. */
  files: string[];
}

/**
 * Everything of a cluster that belongs into a copy of it. Files may come and go meanwhile: what the log replays is made
 * again by it.
 * @throws OperationalError `backup_unsupported` when it has tablespaces: folders elsewhere, of somebody else
 */
export async function listClusterFiles(clusterFolder: string): Promise<ClusterFiles> {
  const found: ClusterFiles = { folders: [], files: [] };
  await walk('');
  return found;

  async function walk(folder: string): Promise<void> {
    for (const entry of await list(join(clusterFolder, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folder === 'pg_tblspc') {
        throw new OperationalError(
          'backup_unsupported',
          'the database uses tablespaces, which these commands do not know: use the tools of PostgreSQL',
          { retryable: false },
        );
      }
      if (leftOutNames.test(entry.name) || path === controlFile) continue;
      if (entry.isDirectory()) {
        found.folders.push(path);
        if (!emptyFolders.has(path)) await walk(path);
      } else if (entry.isFile()) found.files.push(path);
    }
  }
}

async function list(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    // A database that was dropped meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Files of the write-ahead log from one to another, both included, oldest first. */
export function walFilesBetween(first: string, last: string, segmentBytes: number): string[] {
  const timeline = first.slice(0, 8);
  const perLog = 0x1_0000_0000 / segmentBytes;
  const numberOf = (name: string) =>
    Number.parseInt(name.slice(8, 16), 16) * perLog + Number.parseInt(name.slice(16), 16);
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');
  const names: string[] = [];
  for (let number = numberOf(first); number <= numberOf(last); number += 1) {
    names.push(`${timeline}${hex(Math.floor(number / perLog))}${hex(number % perLog)}`);
  }
  return names;
}
