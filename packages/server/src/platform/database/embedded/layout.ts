import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OperationalError } from '../../errors.ts';
import { canEnter, isRoot, isWindows, type OperatingSystemAccount } from './operating-system-account.ts';

/**
 * Where things are in the data directory. `postgresql/` belongs to whoever starts us, what PostgreSQL writes belongs to
 * its account: as root we never write through a folder that the less trusted account could fill with links.
 */
export interface DatabaseLayout {
  /** `<dataDir>/postgresql` */
  folder: string;
  passwordFile: string;
  settingsFile: string;
  logFile: string;
  /** Of the database's account, mode 0700: holds the socket, or nothing where there are none (Windows). */
  socketDir: string;
}

/** Linux allows 107 bytes for a socket's path, macOS 103; PostgreSQL also makes a `.lock` file beside the socket. */
const socketPathBytesMax = 103;
const socketName = '/.s.PGSQL.5432';

/**
 * Makes the folders, lets the account in, and refuses a data directory that is not ours to use.
 * @throws OperationalError `data_dir_unusable`, not retryable
 */
export function prepareLayout(dataDir: string, account: OperatingSystemAccount | undefined): DatabaseLayout {
  const root = makeFolder(resolve(dataDir));
  const folder = makeFolder(join(root, 'postgresql'));
  if (account) {
    // Passing through, not reading: secrets in here are readable for their owner alone.
    for (const path of [root, folder]) {
      const mode = statSync(path).mode & 0o777;
      if ((mode & 0o001) === 0) chmodSync(path, mode | 0o011);
    }
    if (!canEnter(account, folder)) {
      throw unusable(`PostgreSQL runs as the user ${account.name}, who cannot enter ${folder}: set DATA_DIR`);
    }
  } else if (!isWindows && statSync(folder).uid !== process.getuid?.()) {
    throw unusable(`${folder} belongs to another user: start as that user, or set DATA_DIR to another folder`);
  }
  return {
    folder,
    passwordFile: join(folder, 'password'),
    settingsFile: join(folder, 'repartee.conf'),
    logFile: join(folder, 'postgresql.log'),
    socketDir: prepareSocketDir(folder, account),
  };
}

function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw unusable(`${path} cannot be made or written (${code}): give it to the user who starts, or set DATA_DIR`);
  }
}

export interface Cluster {
  folder: string;
  major: number;
}

/** The newest cluster in the data directory: its folder is named after the major version that alone can open it. */
export function findCluster(dataDir: string): Cluster | undefined {
  const parent = join(resolve(dataDir), 'postgresql');
  if (!existsSync(parent)) return undefined;
  const majors = readdirSync(parent)
    .filter((name) => /^\d+$/.test(name) && existsSync(join(parent, name)))
    .map(Number)
    .sort((one, other) => other - one);
  const major = majors[0];
  return major === undefined ? undefined : { folder: join(realpathSync(parent), String(major)), major };
}

/**
 * Who the database runs as: whoever owns the cluster, so that starting once as root and once as an ordinary user does
 * not lock anybody out; for a new one `chosen`.
 */
export function accountOf(
  cluster: Cluster | undefined,
  chosen: () => OperatingSystemAccount | undefined,
): OperatingSystemAccount | undefined {
  if (!cluster || !isRoot()) return chosen();
  const { uid, gid } = statSync(cluster.folder);
  if (uid === 0) throw unusable(`${cluster.folder} belongs to root, whom PostgreSQL refuses: give it to another user`);
  return { name: `with the id ${uid}`, uid, gid };
}

/** A folder that the account owns and nobody else may enter. */
export function makePrivateFolder(path: string, account: OperatingSystemAccount | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (isWindows) return;
  const found = lstatSync(path);
  const wantedUid = account?.uid ?? process.getuid?.();
  if (!found.isDirectory()) throw unusable(`${path} is in the way: it must be a folder`);
  if (found.uid !== wantedUid) {
    if (!account || found.uid !== 0) throw unusable(`${path} belongs to another user`);
    chownSync(path, account.uid, account.gid);
  }
  chmodSync(path, 0o700);
}

/**
 * Beside the cluster, or, where that path is too long for a socket, in a short folder for temporary files whose name
 * follows from the data directory: the next start must find the same one, to adopt a server that is still running.
 */
function prepareSocketDir(folder: string, account: OperatingSystemAccount | undefined): string {
  const besides = join(folder, 'run');
  const owner = account?.uid ?? process.getuid?.() ?? 0;
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const candidates = [besides, join(tmpdir(), `repartee-${owner}-${digest}`), `/tmp/repartee-${owner}-${digest}`];
  const socketDir = candidates.find(
    (path) => isWindows || (Buffer.byteLength(path + socketName) <= socketPathBytesMax && canEnter(account, path)),
  );
  if (!socketDir) throw unusable(`no folder for the database's socket: neither ${besides} nor /tmp can be used`);
  makePrivateFolder(socketDir, account);
  return socketDir;
}

function unusable(message: string): OperationalError {
  return new OperationalError('data_dir_unusable', message, { retryable: false });
}
