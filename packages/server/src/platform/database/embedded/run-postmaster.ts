import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { ConnectionParts } from '../connection.ts';
import { isConnectionError, sqlState } from '../connection-errors.ts';
import { connectDedicatedClient } from '../dedicated-client.ts';
import type { DatabaseLayout } from './layout.ts';
import {
  isPostmasterAlive,
  lastLogLine,
  readPostmasterFile,
  removeStalePostmasterFile,
  signalStop,
  spawnPostmaster,
} from './postmaster.ts';
import type { PreparedDatabase } from './prepare-embedded.ts';

/** Recovery after a crash replays up to `max_wal_size`; a slow disk may take minutes, and says so in the log. */
const readyWithinMs = 300_000;
/** Children of a killed server leave within a statement timeout (5 s); until then a start is refused. */
const retryStartsWithinMs = 30_000;
const fastStopMs = 60_000;
const pollMs = 10;

export interface RunningPostmaster {
  pid: number;
  /** Undefined when it was adopted. */
  child: ChildProcess | undefined;
}

/**
 * The server that is running on the cluster, or a new one. Repeats while a killed server's processes are still leaving.
 * @throws OperationalError `database_start_failed` with what the server said last
 */
export async function adoptOrStart(
  prepared: PreparedDatabase,
  maintenance: ConnectionParts,
  logger: Logger,
): Promise<RunningPostmaster> {
  const { port } = maintenance;
  const deadlineMs = performance.now() + retryStartsWithinMs;
  for (let attempt = 1; ; attempt += 1) {
    const found = readPostmasterFile(prepared.clusterFolder);
    if (found && isPostmasterAlive(found.pid, prepared.clusterFolder)) {
      const running = { pid: found.pid, child: undefined };
      const isReady = await waitUntilReady(running, prepared, logger);
      if (isReady && (await acceptsConnections(maintenance, logger))) return running;
      // It was on its way down: soon there is nothing to adopt.
      refuseAfter(deadlineMs, prepared.layout);
      await delay(50);
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
    const mayPass = /lock file|shared memory|in use/.test(lastLogLine(layout.logFile));
    refuseAfter(mayPass || attempt < 3 ? deadlineMs : 0, layout);
    await delay(200);
  }
}

function refuseAfter(deadlineMs: number, layout: DatabaseLayout): void {
  if (performance.now() < deadlineMs) return;
  throw new OperationalError('database_start_failed', `PostgreSQL does not start: ${lastLogLine(layout.logFile)}`, {
    retryable: false,
  });
}

/** A lock file and a process are not yet a server to adopt: one that was killed this moment has both. */
async function acceptsConnections(maintenance: ConnectionParts, logger: Logger): Promise<boolean> {
  try {
    const client = await connectDedicatedClient({
      connection: maintenance,
      applicationName: 'repartee start',
      logger,
    });
    await client.end();
    return true;
  } catch (error) {
    if (isConnectionError(error)) return false;
    if (sqlState(error) !== '28P01') throw error;
    throw new OperationalError(
      'data_dir_unusable',
      'the password file in the data directory is not the one of its database: restore both from the same backup',
      { retryable: false, cause: error },
    );
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

/** Clean stop, and when that takes too long a stop that leaves recovery to the next start. */
export async function stopPostmaster(
  running: RunningPostmaster,
  prepared: PreparedDatabase,
  logger: Logger,
): Promise<void> {
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

export function hasExited(child: ChildProcess | undefined): boolean {
  return child !== undefined && (child.exitCode !== null || child.signalCode !== null);
}
