import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import { isRoot, isWindows, type OperatingSystemAccount, runAs } from './operating-system-account.ts';

/** What the running server wrote into `postmaster.pid`. */
export interface PostmasterFile {
  pid: number;
  port: number;
  /** Empty where it listens on TCP alone. */
  socketDir: string;
  isReady: boolean;
}

const logBytesMax = 10 * 1024 * 1024;

/** Undefined without a file, or while it is still being written. */
export function readPostmasterFile(clusterFolder: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  // Lines: pid, data directory, start time, port, socket folder, TCP address, shared memory, state.
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return undefined;
  return { pid, port, socketDir: (lines[4] ?? '').trim(), isReady: (lines[7] ?? '').startsWith('ready') };
}

/**
 * Whether the process is a server of this cluster. A pid alone proves nothing: after a crash, or in a new container,
 * it is soon somebody else's. On Linux the command line says it (readable for everybody, empty for a zombie); elsewhere
 * being alive has to do, and connecting decides.
 */
export function isPostmasterAlive(pid: number, clusterFolder: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    const [program, ...parts] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return basename(program ?? '').startsWith('postgres') && parts.includes(realpathSync(clusterFolder));
  } catch {
    return false;
  }
}

/**
 * A lock file of a process that is gone, or that is no server of this cluster, is removed: PostgreSQL itself would
 * refuse to start while any process has the pid. Left-over children stay guarded against by the shared memory that
 * PostgreSQL finds by the cluster's folder.
 */
export function removeStalePostmasterFile(clusterFolder: string): void {
  const file = readPostmasterFile(clusterFolder);
  if (file && !isPostmasterAlive(file.pid, clusterFolder))
    rmSync(join(clusterFolder, 'postmaster.pid'), { force: true });
}

export interface SpawnOptions {
  binaries: PostgresBinaries;
  account: OperatingSystemAccount | undefined;
  clusterFolder: string;
  socketDir: string;
  port: number;
  logFile: string;
}

/**
 * Starts the server in a session of its own: a Ctrl-C in the terminal goes to everything in the terminal's session,
 * and must not stop the database while the application still drains. It also outlives us; the next start adopts it.
 */
export function spawnPostmaster(options: SpawnOptions): ChildProcess {
  rotateLog(options.logFile);
  makeLog(options.logFile);
  const log = openSync(options.logFile, 'a', 0o600);
  const listen = isWindows
    ? ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
    : [
        ...['-c', 'listen_addresses=', '-c', `unix_socket_directories=${options.socketDir}`],
        ...['-c', 'unix_socket_permissions=0700'],
      ];
  const child = spawn(
    join(options.binaries.folder, 'postgres'),
    ['-D', options.clusterFolder, '-p', String(options.port), ...listen],
    { ...runAs(options.account), detached: true, stdio: ['ignore', log, log], windowsHide: true },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** `fast` ends sessions and writes everything out; `immediate` leaves recovery to the next start. */
export function signalStop(
  pid: number,
  mode: 'fast' | 'immediate',
  options: { binaries: PostgresBinaries; account: OperatingSystemAccount | undefined; clusterFolder: string },
): void {
  if (isWindows) {
    // There are no signals: Node would end the process at once.
    spawnSync(join(options.binaries.folder, 'pg_ctl'), ['stop', '-W', '-m', mode, '-D', options.clusterFolder]);
    return;
  }
  try {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The last thing the server said about itself; its own words, free of values (see server-settings.ts). */
export function lastLogLine(logFile: string): string {
  try {
    const lines = readFileSync(logFile, 'utf8').trim().split('\n');
    return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
  } catch {
    return '';
  }
}

/** One that root makes in somebody else's folder is theirs: without root they must be able to go on with it. */
function makeLog(logFile: string): void {
  if (!isRoot()) return;
  try {
    const log = openSync(logFile, 'wx', 0o600); // never through a link
    const { uid, gid } = statSync(dirname(logFile));
    fchownSync(log, uid, gid);
    closeSync(log);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function rotateLog(logFile: string): void {
  const found = statSync(logFile, { throwIfNoEntry: false });
  if (found && found.size > logBytesMax) renameSync(logFile, `${logFile}.1`);
}
