import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { type ConnectionParts, databaseUrl } from '../connection.ts';
import { sqlState } from '../connection-errors.ts';
import { connectDedicatedClient } from '../dedicated-client.ts';
import { locateBinaries, type PostgresBinaries } from './binaries.ts';
import { databaseUser, ensurePassword, initializeCluster } from './initialize-cluster.ts';
import { accountOf, type DatabaseLayout, findCluster, prepareLayout } from './layout.ts';
import { chooseAccount, isWindows, type OperatingSystemAccount } from './operating-system-account.ts';
import {
  isPostmasterAlive,
  lastLogLine,
  readPostmasterFile,
  removeStalePostmasterFile,
  signalStop,
  spawnPostmaster,
} from './postmaster.ts';
import { renderSettings } from './server-settings.ts';
import { acquireStartLock } from './start-lock.ts';

export interface EmbeddedOptions {
  dataDir: string;
  logger: Logger;
  /** Settings of PostgreSQL over ours, for measurements. */
  settings?: Readonly<Record<string, string>>;
  /** Folder `native` of the binaries' package; by default the one that is installed. */
  packageFolder?: string;
}

/** A cluster that exists and binaries that can run it; nothing is running yet. */
export interface PreparedDatabase {
  layout: DatabaseLayout;
  clusterFolder: string;
  binaries: PostgresBinaries;
  /** Undefined: as ourselves. */
  account: OperatingSystemAccount | undefined;
  password: string;
  /** Whether this call made the cluster. */
  isNew: boolean;
}

export interface EmbeddedDatabase {
  /** To the database `repartee`. The same for the life of this object, restarts included. */
  readonly connection: ConnectionParts;
  /** The same as a URL, for child processes. Holds the password. */
  readonly url: string;
  /** Of the server as it is now. */
  readonly pid: number;
  /** Whether the server was found running, left by an owner that was killed. */
  readonly wasAdopted: boolean;
  readonly dataDir: string;
  /** Called when the server is gone without `stop`: once per end. Whoever owns it calls `restart`. */
  onExit(callback: () => void): void;
  /** Starts it again after it died; does nothing while it runs. */
  restart(): Promise<void>;
  /** Clean stop: sessions are ended, everything is on disk. Resolves when the process is gone. Call it after draining. */
  stop(): Promise<void>;
}

/** Recovery after a crash replays up to `max_wal_size`; a slow disk may take minutes, and says so in the log. */
const readyWithinMs = 300_000;
/** Children of a killed server leave within a statement timeout (5 s); until then a start is refused. */
const retryStartsWithinMs = 30_000;
const fastStopMs = 60_000;
const pollMs = 10;

/** Finds or makes everything that a start needs. Safe when called by two processes at once. */
export async function prepareEmbedded(options: EmbeddedOptions): Promise<PreparedDatabase> {
  const cluster = findCluster(options.dataDir);
  const account = accountOf(cluster, () => chooseAccount(options.logger));
  const layout = prepareLayout(options.dataDir, account);
  const binaries = locateBinaries({
    account,
    copiesFolder: layout.folder,
    major: cluster?.major,
    logger: options.logger,
    packageFolder: options.packageFolder,
  });
  if (cluster && !existsSync(layout.passwordFile)) {
    throw new OperationalError('data_dir_unusable', `${layout.passwordFile} is missing: restore it from a backup`, {
      retryable: false,
    });
  }
  if (!cluster) await initializeCluster(layout, binaries, account);
  return {
    layout,
    clusterFolder: join(layout.folder, String(binaries.major)),
    binaries,
    account,
    password: ensurePassword(layout),
    isNew: !cluster,
  };
}

/**
 * A running PostgreSQL in the data directory, made, started or adopted, and owned by this process alone.
 *
 * @throws OperationalError `already_running` when another process owns it, `postgres_missing`, `account_missing`,
 *   `data_dir_unusable`, `database_init_failed`, `database_start_failed`; the messages are for the operator to read
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { logger } = options;
  const prepared = await prepareEmbedded(options);
  const port = isWindows ? await chooseLoopbackPort(prepared) : 5432;
  const host = isWindows ? '127.0.0.1' : prepared.layout.socketDir;
  const connection = { host, port, user: databaseUser, password: prepared.password, database: databaseUser };
  const maintenance = { ...connection, database: 'postgres' };

  writeSettings(prepared.layout, options.settings);
  let running = await adoptOrStart(prepared, port, logger);
  const wasAdopted = running.child === undefined;
  const lock = await acquireStartLock(maintenance, logger);
  await ensureDatabase(maintenance, logger);

  const exitCallbacks: (() => void)[] = [];
  let stopping: Promise<void> | undefined;
  let watch: NodeJS.Timeout | undefined;

  function watchProcess(): void {
    clearInterval(watch);
    // By asking, and not by the child's exit event: an adopted server is not our child.
    watch = setInterval(() => {
      if (isPostmasterAlive(running.pid, prepared.clusterFolder) && !hasExited(running.child)) return;
      clearInterval(watch);
      if (stopping) return;
      logger.error('postgresql ended unexpectedly', { pid: running.pid });
      for (const callback of exitCallbacks) callback();
    }, 100);
    watch.unref();
  }
  watchProcess();
  logger.info('postgresql is running', { pid: running.pid, version: prepared.binaries.version, adopted: wasAdopted });

  return {
    connection,
    url: databaseUrl(connection),
    wasAdopted,
    dataDir: options.dataDir,
    get pid() {
      return running.pid;
    },
    onExit: (callback) => {
      exitCallbacks.push(callback);
    },
    async restart() {
      if (stopping) return;
      running = await adoptOrStart(prepared, port, logger);
      await lock.reacquire();
      watchProcess();
    },
    stop() {
      stopping ??= (async () => {
        clearInterval(watch);
        await lock.release();
        await stopPostmaster(running, prepared, logger);
      })();
      return stopping;
    },
  };
}

interface RunningPostmaster {
  pid: number;
  /** Undefined when it was adopted. */
  child: ChildProcess | undefined;
}

async function adoptOrStart(prepared: PreparedDatabase, port: number, logger: Logger): Promise<RunningPostmaster> {
  const deadlineMs = performance.now() + retryStartsWithinMs;
  for (let attempt = 1; ; attempt += 1) {
    const found = readPostmasterFile(prepared.clusterFolder);
    if (found && isPostmasterAlive(found.pid, prepared.clusterFolder)) {
      if (await waitUntilReady({ pid: found.pid, child: undefined }, prepared, logger)) {
        return { pid: found.pid, child: undefined };
      }
      // It was on its way down. Its end is near, and then there is nothing to adopt.
      continue;
    }
    removeStalePostmasterFile(prepared.clusterFolder);
    const { binaries, account, clusterFolder, layout } = prepared;
    const child = spawnPostmaster({ binaries, account, clusterFolder, port, ...layout });
    const started = await new Promise<boolean>((resolve) => {
      child.once('spawn', () => resolve(true));
      child.once('error', () => resolve(false));
    });
    const running = { pid: child.pid ?? 0, child };
    if (started && (await waitUntilReady(running, prepared, logger))) return running;
    // Another starter was faster, or processes of a killed server are still leaving.
    const reason = lastLogLine(layout.logFile);
    const mayPass = /lock file|shared memory|in use/.test(reason);
    if ((!mayPass && attempt >= 3) || performance.now() > deadlineMs) {
      throw new OperationalError('database_start_failed', `PostgreSQL does not start: ${reason}`, { retryable: false });
    }
    await delay(200);
  }
}

/** False when the process ended before it was ready. */
async function waitUntilReady(
  running: RunningPostmaster,
  prepared: PreparedDatabase,
  logger: Logger,
): Promise<boolean> {
  const startedMs = performance.now();
  let nextNoteMs = 10_000;
  for (;;) {
    if (hasExited(running.child) || !isPostmasterAlive(running.pid, prepared.clusterFolder)) return false;
    const file = readPostmasterFile(prepared.clusterFolder);
    if (file?.pid === running.pid && file.isReady) return true;
    const waitedMs = performance.now() - startedMs;
    if (waitedMs > nextNoteMs) {
      logger.warn('postgresql is still starting', { waitedMs: Math.round(waitedMs) });
      nextNoteMs += 10_000;
    }
    if (waitedMs > readyWithinMs) {
      const reason = lastLogLine(prepared.layout.logFile);
      throw new OperationalError('database_start_failed', `PostgreSQL does not become ready: ${reason}`, {
        retryable: false,
      });
    }
    await delay(pollMs);
  }
}

async function stopPostmaster(running: RunningPostmaster, prepared: PreparedDatabase, logger: Logger): Promise<void> {
  for (const mode of ['fast', 'immediate'] as const) {
    if (!isPostmasterAlive(running.pid, prepared.clusterFolder)) return;
    signalStop(running.pid, mode, prepared);
    const deadlineMs = performance.now() + (mode === 'fast' ? fastStopMs : 10_000);
    while (performance.now() < deadlineMs) {
      if (hasExited(running.child) || !isPostmasterAlive(running.pid, prepared.clusterFolder)) return;
      await delay(pollMs);
    }
    logger.warn('postgresql did not stop in time', { mode });
  }
}

function hasExited(child: ChildProcess | undefined): boolean {
  return child !== undefined && (child.exitCode !== null || child.signalCode !== null);
}

async function ensureDatabase(maintenance: ConnectionParts, logger: Logger): Promise<void> {
  const client = await connectDedicatedClient({
    connection: maintenance,
    applicationName: 'repartee start',
    logger,
    statementTimeoutMs: 60_000,
  });
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseUser]);
    if (found.rowCount === 0) await client.query(`create database ${databaseUser}`);
  } catch (error) {
    // Made by another starter in between.
    if (sqlState(error) !== '42P04' && sqlState(error) !== '23505') throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

function writeSettings(layout: DatabaseLayout, overrides: Readonly<Record<string, string>> | undefined): void {
  const text = renderSettings(overrides);
  if (existsSync(layout.settingsFile) && readFileSync(layout.settingsFile, 'utf8') === text) return;
  const staging = `${layout.settingsFile}.${process.pid}`;
  writeFileSync(staging, text, { mode: 0o644 });
  renameSync(staging, layout.settingsFile);
}

/** Where there are no sockets: the port of a server that is still running, or one that is free. */
async function chooseLoopbackPort(prepared: PreparedDatabase): Promise<number> {
  const found = readPostmasterFile(prepared.clusterFolder);
  if (found && isPostmasterAlive(found.pid, prepared.clusterFolder)) return found.port;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
