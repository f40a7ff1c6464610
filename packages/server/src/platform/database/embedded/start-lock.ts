import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { DatabaseConnection } from '../connection.ts';
import { connectDedicatedClient, patientConnectMs } from '../dedicated-client.ts';
import { shareAttempt } from './shared-attempt.ts';

/** In the database `postgres`, where nothing else of ours takes advisory locks. */
const startLockKey = 7_237_427_002;
/** The session of an owner that was just killed ends when the server reads from its socket: a moment. */
const waitMs = 2_000;

export interface StartLock {
  /** Takes it again after the server was restarted; does nothing while it is held. */
  reacquire(): Promise<void>;
  release(): Promise<void>;
}

/**
 * One owner per data directory: whoever holds this lock restarts and stops the server. It belongs to a connection, so
 * that no crash of ours can leave it behind, unlike a file with a pid.
 *
 * @param connection to the database `postgres` of the embedded server
 * @throws OperationalError `already_running`, not retryable
 */
export async function acquireStartLock(connection: DatabaseConnection, logger: Logger): Promise<StartLock> {
  let client: Client | undefined;
  let isReleased = false;

  async function connectAndTake(): Promise<void> {
    const connected = await connectDedicatedClient({
      connection,
      applicationName: `repartee start (pid ${process.pid})`,
      logger,
      connectWithinMs: patientConnectMs,
    });
    try {
      await take(connected);
    } catch (error) {
      await connected.end().catch(() => {});
      throw error;
    }
    if (isReleased) return connected.end();
    client = connected;
    connected.on('end', () => {
      client = undefined;
      if (!isReleased) void takeAgain();
    });
  }

  const attempts = shareAttempt(async () => {
    if (!client) await connectAndTake();
  });

  /** One crashed backend makes the server end all sessions, this one included, while it lives on. */
  async function takeAgain(): Promise<void> {
    while (!isReleased && !client) {
      try {
        await attempts.join();
      } catch (error) {
        if (error instanceof OperationalError) {
          logger.error('another process took over the data directory', { code: error.code });
          return;
        }
        await delay(200, undefined, { ref: false });
      }
    }
  }

  await attempts.join();
  return {
    reacquire: attempts.insist,
    async release() {
      isReleased = true;
      await client?.end().catch(() => {});
    },
  };
}

async function take(client: Client): Promise<void> {
  const deadlineMs = performance.now() + waitMs;
  for (;;) {
    const result = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [startLockKey]);
    if (result.rows[0]?.taken) return;
    if (performance.now() > deadlineMs) break;
    await delay(50);
  }
  const holder = await client.query<{ application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and ((classid::bigint << 32) | objid::bigint) = $1`,
    [startLockKey],
  );
  const pid = /pid (\d+)/.exec(holder.rows[0]?.application_name ?? '')?.[1] ?? 'unknown';
  throw new OperationalError('already_running', `already running on this data directory (pid ${pid})`, {
    retryable: false,
  });
}
