import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { ConnectionParts } from '../connection.ts';
import { isConnectionError } from '../connection-errors.ts';
import { connectDedicatedClient } from '../dedicated-client.ts';
import { databaseUser } from './initialize-cluster.ts';
import { type Cluster, findCluster } from './layout.ts';
import { isPostmasterAlive, type PostmasterFile, readPostmasterFile } from './postmaster.ts';
import { startEmbeddedDatabase } from './start-embedded-database.ts';

/** The embedded server of a data directory, for a command that works beside Repartee or while it is stopped. */
export interface MaintainedDatabase {
  cluster: Cluster;
  /** To the database `postgres`. */
  maintenance: ConnectionParts;
  /** False: it was started for this command, which owns it until `close`. */
  wasRunning: boolean;
  /** Stops what was started here. */
  close(): Promise<void>;
}

const answersWithinMs = 60_000;

/**
 * @throws OperationalError `data_dir_unusable` when there is no embedded database or it is another user's; and what
 *   `startEmbeddedDatabase` throws
 */
export async function openForMaintenance(options: { dataDir: string; logger: Logger }): Promise<MaintainedDatabase> {
  const dataDir = resolve(options.dataDir);
  const cluster = findCluster(dataDir);
  if (!cluster) throw unusable(`there is no embedded database in ${dataDir}: set DATA_DIR`);
  const running = readRunning(cluster);
  if (!running) {
    const own = await startEmbeddedDatabase(options);
    return {
      cluster,
      maintenance: { ...own.connection, database: 'postgres' },
      wasRunning: false,
      close: () => own.stop(),
    };
  }
  const maintenance: ConnectionParts = {
    host: running.socketDir === '' ? '127.0.0.1' : running.socketDir,
    port: running.port,
    user: databaseUser,
    password: readFileSync(join(dataDir, 'postgresql/password'), 'utf8').trim(),
    database: 'postgres',
  };
  await waitForAnswer(maintenance, options.logger);
  return { cluster, maintenance, wasRunning: true, close: async () => {} };
}

function readRunning(cluster: Cluster): PostmasterFile | undefined {
  try {
    const file = readPostmasterFile(cluster.folder);
    return file && isPostmasterAlive(file.pid, cluster.folder) ? file : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    throw unusable(`${cluster.folder} belongs to another user: run this as the user who starts Repartee, or as root`);
  }
}

/** It may be starting, or recovering from a crash. */
async function waitForAnswer(connection: ConnectionParts, logger: Logger): Promise<void> {
  const deadlineMs = performance.now() + answersWithinMs;
  for (;;) {
    try {
      const client = await connectDedicatedClient({ connection, applicationName: 'repartee maintenance', logger });
      await client.end();
      return;
    } catch (error) {
      if (!isConnectionError(error) || performance.now() > deadlineMs) throw error;
      await delay(200);
    }
  }
}

function unusable(message: string): OperationalError {
  return new OperationalError('data_dir_unusable', message, { retryable: false });
}
