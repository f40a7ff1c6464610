import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperationalError } from '../../errors.ts';
import type { PostgresBinaries } from './binaries.ts';
import { type DatabaseLayout, makePrivateFolder } from './layout.ts';
import { isWindows, type OperatingSystemAccount, runAs } from './operating-system-account.ts';

export const databaseUser = 'repartee';

/** Relative to the cluster's folder, which is beside the file. */
const includeLine = "include_if_exists = '../repartee.conf'";

/**
 * A new cluster, made under a name of its own and moved into place when it is complete and on disk: a start killed
 * halfway leaves rubbish that the next one removes, and never half a cluster.
 *
 * @throws OperationalError `database_init_failed`, not retryable; the message holds what `initdb` said
 */
export async function initializeCluster(
  layout: DatabaseLayout,
  binaries: PostgresBinaries,
  account: OperatingSystemAccount | undefined,
): Promise<void> {
  const target = join(layout.folder, String(binaries.major));
  const staging = `${target}.new-${process.pid}`;
  removeLeftovers(layout.folder);
  makePrivateFolder(staging, account);
  const passwordCopy = join(layout.socketDir, `.password-${process.pid}`);
  try {
    writeForAccount(passwordCopy, ensurePassword(layout), account);
    await promisify(execFile)(
      join(binaries.folder, 'initdb'),
      [
        `--pgdata=${staging}`,
        `--username=${databaseUser}`,
        `--pwfile=${passwordCopy}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        ...localeOptions(binaries.major),
        // Texts are in any language; stemming one as English would be wrong for all others.
        '--text-search-config=simple',
        '--data-checksums',
      ],
      runAs(account),
    );
    appendFileSync(join(staging, 'postgresql.conf'), `\n${includeLine}\n`);
    moveIntoPlace(staging, target, layout.folder);
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? '').trim();
    throw new OperationalError('database_init_failed', `initdb failed: ${said.split('\n').at(-1) ?? ''}`, {
      retryable: false,
      cause: error,
    });
  } finally {
    rmSync(passwordCopy, { force: true });
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Sorted by code point on every machine, whatever its C library: an upgrade of the operating system must not silently
 * change the order that indexes are built on. The builtin provider is new in 17; before, plain C does the same for order.
 */
function localeOptions(major: number): string[] {
  return major >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C', '--locale-provider=libc'];
}

/** Made once. Linked into place, so that of two starters at once both use the same one. */
export function ensurePassword(layout: DatabaseLayout): string {
  if (!existsSync(layout.passwordFile)) {
    const staging = `${layout.passwordFile}.${process.pid}`;
    writeFileSync(staging, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flush: true });
    try {
      linkSync(staging, layout.passwordFile);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(staging, { force: true });
    }
  }
  return readFileSync(layout.passwordFile, 'utf8').trim();
}

/** `wx` refuses an existing name, links included: the folder is the account's. */
function writeForAccount(path: string, text: string, account: OperatingSystemAccount | undefined): void {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, `${text}\n`);
    if (account) fchownSync(file, account.uid, account.gid);
  } finally {
    closeSync(file);
  }
}

function moveIntoPlace(staging: string, target: string, parent: string): void {
  try {
    renameSync(staging, target);
  } catch (error) {
    // Another starter was faster; its cluster has the same password.
    if (!existsSync(join(target, 'PG_VERSION'))) throw error;
    return;
  }
  if (isWindows) return;
  const folder = openSync(parent, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const starter = /^\d+\.new-(\d+)$/.exec(name)?.[1];
    if (starter !== undefined && !isRunning(Number(starter)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
