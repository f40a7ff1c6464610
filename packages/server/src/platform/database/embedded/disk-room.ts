import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from '../../logger.ts';
import { findCluster } from './layout.ts';

/** How much room PostgreSQL still has on its disk. A full one ends it again and again until there is room. */
export interface DiskRoom {
  /** Bytes; undefined while unknown, and where the database is not ours. */
  readonly freeBytes: number | undefined;
  /** Below 512 MB: nothing new is accepted, what was accepted goes on. */
  readonly isLow: boolean;
  /** Below 256 MB: nothing is written any more. */
  readonly isGone: boolean;
  stop(): void;
}

/** More than everything under way can write before it is noticed; the log alone may take 1 GB between checkpoints. */
export const lowBytes: number = 512 * 1024 * 1024;
export const goneBytes: number = 256 * 1024 * 1024;
/** Back only when there is some more, so that it does not go to and fro at the border. */
const backFactor = 1.1;
const everyMs = 1_000;

/**
 * The embedded cluster that a `DATABASE_URL` leads to, when it is the one of this data directory: its password says so.
 * Undefined for any other database, whose disk is not ours to judge.
 */
export function embeddedClusterBehind(url: string, dataDir: string): string | undefined {
  try {
    const password = readFileSync(join(resolve(dataDir), 'postgresql/password'), 'utf8').trim();
    return decodeURIComponent(new URL(url).password) === password ? findCluster(dataDir)?.folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Looks every second, by statfs: it needs no database. A disk that cannot be asked stops nothing, since PostgreSQL itself
 * still answers for what it confirms.
 * @param options.clusterFolder undefined: there is nothing to watch
 */
export async function watchDiskRoom(options: {
  clusterFolder: string | undefined;
  logger: Logger;
  onLook?: (freeBytes: number) => void;
}): Promise<DiskRoom> {
  const { clusterFolder, logger } = options;
  let freeBytes: number | undefined;
  let isLow = false;
  let isGone = false;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look(folder: string): Promise<void> {
    try {
      const { bavail, bsize } = await statfs(folder);
      freeBytes = bavail * bsize;
    } catch {
      freeBytes = undefined;
      isLow = false;
      isGone = false;
      return;
    }
    options.onLook?.(freeBytes);
    const wasLow = isLow;
    isLow = freeBytes < (isLow ? lowBytes * backFactor : lowBytes);
    isGone = freeBytes < (isGone ? goneBytes * backFactor : goneBytes);
    if (isLow && !wasLow) logger.error('disk is nearly full: enqueues are refused', { freeBytes });
    if (!isLow && wasLow) logger.warn('disk has room again: enqueues are accepted', { freeBytes });
  }

  async function lookOn(folder: string): Promise<void> {
    await look(folder);
    if (stopped) return;
    timer = setTimeout(() => void lookOn(folder), everyMs);
    timer.unref();
  }

  if (clusterFolder !== undefined) await lookOn(clusterFolder);
  return {
    get freeBytes() {
      return freeBytes;
    },
    get isLow() {
      return isLow;
    },
    get isGone() {
      return isGone;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
