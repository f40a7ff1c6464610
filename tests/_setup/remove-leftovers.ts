import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findCluster } from '../../packages/server/src/platform/database/embedded/layout.ts';
import {
  isPostmasterAlive,
  readPostmasterFile,
} from '../../packages/server/src/platform/database/embedded/postmaster.ts';

/** Data directories of test runs: `<prefix><pid of the run>-<random>`. */
export const testFolderPrefix = 'repartee-tests-';
const stopsWithinMs = 10_000;

/**
 * A run that was killed leaves its server behind, in a folder that names the process: ends the server and removes the
 * folder. Its data is nobody's any more, so nothing is started or written out for it: a database whose disk is full would
 * hold up every run to come for half a minute.
 */
export async function removeLeftovers(below = tmpdir()): Promise<void> {
  for (const name of readdirSync(below)) {
    const pid = name.startsWith(testFolderPrefix)
      ? Number(/^\d+/.exec(name.slice(testFolderPrefix.length))?.[0])
      : Number.NaN;
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    const folder = join(below, name);
    try {
      await stopServer(folder);
      unmount(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run is removing it just now: theirs to clear up.
    }
  }
}

async function stopServer(dataDir: string): Promise<void> {
  const cluster = findCluster(dataDir);
  const running = cluster && readPostmasterFile(cluster.folder);
  if (!running || !isPostmasterAlive(running.pid, cluster.folder)) return;
  process.kill(running.pid, 'SIGQUIT');
  const deadlineMs = performance.now() + stopsWithinMs;
  while (isPostmasterAlive(running.pid, cluster.folder)) {
    if (performance.now() > deadlineMs) throw new Error('the server of an earlier run does not stop');
    await wait(20);
  }
}

/** Some tests fill a small disk of their own. */
function unmount(folder: string): void {
  if (process.platform !== 'linux') return;
  const isMounted = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .some((line) => line.split(' ')[1] === folder);
  if (isMounted) spawnSync('umount', ['-l', folder], { stdio: 'ignore' });
}

/** Also one that may not be signalled. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
