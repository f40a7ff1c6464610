import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine lets us mount a small file system: Linux, as root, with the right to. */
export const mayMount: boolean = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), `repartee-tests-${process.pid}-`));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'repartee-test', folder], { stdio: 'ignore' });
  if (mounted.status === 0) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return mounted.status === 0;
}

/** Makes the folder a small disk of its own, until `unmountDisk`. */
export function mountDisk(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'repartee-test', folder]);
}

export function unmountDisk(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

/** Leaves so many bytes free: the file `filler` takes the rest. */
export function fillDisk(disk: string, leave: number): void {
  const { bavail, bsize } = statfsSync(disk);
  const file = openSync(join(disk, 'filler'), 'a');
  const chunk = Buffer.alloc(1024 * 1024);
  try {
    for (let left = bavail * bsize - leave; left > 0; left -= chunk.length) {
      writeSync(file, chunk, 0, Math.min(chunk.length, left));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
