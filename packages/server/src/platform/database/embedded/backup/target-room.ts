import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OperationalError } from '../../../errors.ts';
import { lowBytes } from '../disk-room.ts';
import { listClusterFiles } from './cluster-files.ts';

/** A file takes whole blocks of its disk. */
const blockBytes = 4096;
/** The log from the beginning to the end of a copy: two files of it (16 MB each) at least, and some writing meanwhile. */
const logBytes = 64 * 1024 * 1024;
const megabyte = 1024 * 1024;

/** What a copy of the cluster takes, as far as can be said in advance. */
export async function clusterCopyBytes(clusterFolder: string): Promise<number> {
  const { files } = await listClusterFiles(clusterFolder);
  let bytes = logBytes;
  for (const path of files) {
    // Undefined: dropped since it was listed.
    const found = await stat(join(clusterFolder, path)).catch(() => undefined);
    bytes += roundedUp(found?.size ?? 0);
  }
  return bytes;
}

export function roundedUp(bytes: number): number {
  return Math.ceil(bytes / blockBytes) * blockBytes;
}

/**
 * Compares what will be written with the room there is. On the disk of a database that stays, 512 MB are left to it: with
 * less it takes no enqueues.
 *
 * @param options.target may be still to be made
 * @param options.beside folder of the database that stays, if there is one
 * @throws OperationalError `disk_full`, not retryable: somebody has to make room first
 */
export async function refuseWithoutRoom(options: {
  what: string;
  target: string;
  bytes: number;
  beside?: string;
}): Promise<void> {
  let existing = resolve(options.target);
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = await statfs(existing);
  const isShared = options.beside !== undefined && (await stat(existing)).dev === (await stat(options.beside)).dev;
  const needed = options.bytes + (isShared ? lowBytes : 0);
  const free = bavail * bsize;
  if (free >= needed) return;
  const kept = isShared ? `, ${lowBytes / megabyte} MB of them for the database, which is on the same disk` : '';
  throw noRoom(
    `${options.what} needs ${Math.ceil(needed / megabyte)} MB of room in ${existing}${kept}, and there are ${Math.floor(free / megabyte)} MB`,
  );
}

/** What a full disk or a used up quota says becomes an error for operators; anything else stays what it is. */
export function explainFullDisk(error: unknown, message: string): unknown {
  const { code } = error as { code?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' ? noRoom(message, error) : error;
}

function noRoom(message: string, cause?: unknown): OperationalError {
  return new OperationalError('disk_full', message, { retryable: false, cause });
}
