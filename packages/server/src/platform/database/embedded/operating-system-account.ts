import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';

/** The unprivileged user the database runs as; undefined everywhere below means "as ourselves". */
export interface OperatingSystemAccount {
  name: string;
  uid: number;
  gid: number;
}

export const isWindows: boolean = process.platform === 'win32';

export function isRoot(): boolean {
  return !isWindows && process.getuid?.() === 0;
}

/**
 * Ours first, then the one a PostgreSQL package made, then macOS's own. Not `nobody`: every other service that was given
 * no account of its own runs as that and could read the data.
 */
const accountNames = ['repartee', 'postgres', '_postgres'];

/** Debian, Fedora and most others; then busybox (Alpine), whose `adduser` takes other options than Debian's. */
const useraddOptions = [
  '--system',
  '--no-create-home',
  '--home-dir',
  '/nonexistent',
  '--shell',
  '/bin/false',
  'repartee',
];
const createCommands: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', useraddOptions],
  ['/usr/sbin/useradd', useraddOptions],
  ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'repartee']],
];

/**
 * PostgreSQL refuses to run as root. As root this finds, or makes, the account it runs as; as an ordinary user it only
 * makes sure that this user has a name, without which `initdb` fails.
 *
 * @throws OperationalError `account_missing`, not retryable
 */
export function chooseAccount(logger: Logger): OperatingSystemAccount | undefined {
  if (isWindows) return undefined;
  if (!isRoot()) {
    refuseNamelessUser();
    return undefined;
  }
  const existing = findAccount();
  if (existing) return existing;
  for (const [command, options] of createCommands) {
    spawnSync(command, options, { stdio: 'ignore', cwd: '/' });
    const created = findAccount();
    if (created) {
      logger.info('operating system user created for the database', { user: created.name });
      return created;
    }
  }
  throw new OperationalError(
    'account_missing',
    'PostgreSQL does not run as root and no user could be made for it: run "useradd --system repartee", start as an ordinary user, or set DATABASE_URL',
    { retryable: false },
  );
}

function findAccount(): OperatingSystemAccount | undefined {
  for (const name of accountNames) {
    const uid = readId('-u', name);
    const gid = readId('-g', name);
    if (uid && gid) return { name, uid, gid };
  }
  return undefined;
}

/** By the command and not by reading /etc/passwd: accounts may live in a directory service. Undefined for none. */
function readId(option: '-u' | '-g', name: string): number | undefined {
  const result = spawnSync('id', [option, name], { encoding: 'utf8', cwd: '/' });
  return result.status === 0 ? Number(result.stdout.trim()) : undefined;
}

function refuseNamelessUser(): void {
  try {
    userInfo();
  } catch (error) {
    throw new OperationalError(
      'account_missing',
      `the user id ${process.getuid?.()} has no entry in /etc/passwd, which PostgreSQL needs: start as a named user, or set DATABASE_URL`,
      { retryable: false, cause: error },
    );
  }
}

/**
 * Whether the account can enter the folder, or the nearest parent of it that exists. Tried, not computed from mode bits:
 * access lists and user namespaces count too.
 */
export function canEnter(account: OperatingSystemAccount | undefined, folder: string): boolean {
  if (!account) return true;
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const result = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', existing], { ...runAs(account), stdio: 'ignore' });
  return result.status === 0;
}

/** Spawn options: the account, and a working folder and environment that mean the same to every user. */
export function runAs(account: OperatingSystemAccount | undefined): {
  uid?: number;
  gid?: number;
  cwd: string;
  env?: NodeJS.ProcessEnv;
} {
  if (isWindows) return { cwd: 'C:\\' };
  // No PG* variable of the caller may steer this server, and messages must be in the language we read them in.
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };
  return account ? { uid: account.uid, gid: account.gid, cwd: '/', env } : { cwd: '/', env };
}
