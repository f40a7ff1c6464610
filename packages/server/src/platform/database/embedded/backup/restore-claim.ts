import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { OperationalError } from '../../../errors.ts';

/** A restore is putting a data directory together here, or was killed doing so. */
const markerFile = 'restore-under-way';
/** A file system of its own has it. */
const tolerated = new Set(['lost+found', markerFile]);

/** An empty data directory, taken for one restore, with a list of everything it has made there. */
export interface RestoreClaim {
  /** Notes a file or a folder that this restore made, and nobody else. */
  made(kind: 'FILE' | 'FOLDER' | 'TREE', path: string): void;
  /** Removes what was noted; folders in which somebody else has put something stay, with all of that. */
  undo(): Promise<void>;
  /** Everything is in its place. */
  release(): Promise<void>;
}

/**
 * Takes an empty or missing folder. The marker is made exclusively, and the folder looked at again after that: of two
 * restores one goes on, and of a restore and a first start at least one sees the other and ends.
 *
 * @throws OperationalError `restore_target_unusable`
 */
export async function claimRestoreTarget(target: string): Promise<RestoreClaim> {
  const notes: { kind: 'FILE' | 'FOLDER' | 'TREE'; path: string }[] = [];
  const undo = async (): Promise<void> => {
    const results: PromiseSettledResult<void>[] = [];
    // All of it, also when something cannot be removed: secrets are among it.
    for (const { kind, path } of notes.reverse()) {
      const removing =
        kind === 'FOLDER' ? rmdir(path).catch(ignoreUsed) : rm(path, { recursive: kind === 'TREE', force: true });
      results.push(...(await Promise.allSettled([removing])));
    }
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  };
  if ((await mkdir(target, { recursive: true })) !== undefined) notes.push({ kind: 'FOLDER', path: target });
  const marker = join(target, markerFile);
  try {
    await writeFile(marker, `${process.pid}\n`, { flag: 'wx', mode: 0o600 });
    notes.push({ kind: 'FILE', path: marker });
    await refuseUsed(target);
  } catch (error) {
    await undo();
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? unfinished(target) : error;
  }
  return {
    made: (kind, path) => void notes.push({ kind, path }),
    undo,
    release: () => rm(marker, { force: true }),
  };
}

/** @throws OperationalError `restore_target_unusable` when it holds anything */
export async function refuseUsed(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const names = (await readdir(target)).filter((name) => !tolerated.has(name));
  if (names.length > 0) {
    throw unusableTarget(`${target} is not empty: move what is there away, or set DATA_DIR to an empty folder`);
  }
}

/**
 * A first start would make a new, empty database between what a restore puts there.
 * @throws OperationalError `restore_target_unusable`, not retryable
 */
export function refuseUnfinishedRestore(dataDir: string): void {
  if (existsSync(join(resolve(dataDir), markerFile))) throw unfinished(resolve(dataDir));
}

export function unfinished(target: string): OperationalError {
  return unusableTarget(
    `a restore into ${target} is under way or was killed: wait for it, or remove what is there and restore again`,
  );
}

export function unusableTarget(message: string): OperationalError {
  return new OperationalError('restore_target_unusable', message, { retryable: false });
}

function ignoreUsed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
}
