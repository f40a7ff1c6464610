import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { type ConnectionParts, databaseUrl } from '../connection.ts';
import { sqlState } from '../connection-errors.ts';
import { connectDedicatedClient, patientConnectMs } from '../dedicated-client.ts';
import { databaseUser } from './initialize-cluster.ts';
import type { DatabaseLayout } from './layout.ts';
import { isWindows } from './operating-system-account.ts';
import { isPostmasterAlive, readPostmasterFile } from './postmaster.ts';
import { type EmbeddedOptions, type PreparedDatabase, prepareEmbedded } from './prepare-embedded.ts';
import { adoptOrStart, hasExited, stopPostmaster } from './run-postmaster.ts';
import { renderSettings } from './server-settings.ts';
import { acquireStartLock } from './start-lock.ts';

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
  let running = await adoptOrStart(prepared, maintenance, logger);
  const wasAdopted = running.child === undefined;
  const lock = await acquireStartLock(maintenance, logger);
  try {
    await ensureDatabase(maintenance, logger);
  } catch (error) {
    await lock.release();
    await stopPostmaster(running, prepared, logger);
    throw error;
  }

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
      running = await adoptOrStart(prepared, maintenance, logger);
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

async function ensureDatabase(maintenance: ConnectionParts, logger: Logger): Promise<void> {
  const client = await connectDedicatedClient({
    connection: maintenance,
    applicationName: 'repartee start',
    logger,
    connectWithinMs: patientConnectMs,
    statementTimeoutMs: 60_000,
  });
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseUser]);
    if (found.rowCount === 0) await client.query(`create database ${databaseUser}`);
    const checksums = await client.query<{ data_checksums: string }>('show data_checksums');
    if (checksums.rows[0]?.data_checksums !== 'on') {
      throw new OperationalError(
        'database_settings_unsafe',
        'the embedded cluster has no data checksums, so damage on the disk would go unnoticed: stop it and run "pg_checksums --enable" of the same PostgreSQL',
        { retryable: false },
      );
    }
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
