import { Client } from 'pg';
import type { Logger } from '../logger.ts';
import { boundAnswers } from './bound-answers.ts';
import { clientConfig, type DatabaseConnection } from './connection.ts';

export interface DedicatedClientOptions {
  connection: DatabaseConnection;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
  logger: Logger;
  /** 0 sets no limit: migrations, waiting for notifications. */
  statementTimeoutMs?: number;
  /** How long the server may take to open the session. Default 5 s; a minute for who sets no limit to a statement. */
  connectWithinMs?: number;
}

/** How much later than the server's own timeout we stop waiting for its answer. */
export const answerGraceMs = 1_000;
/** For who is in no hurry: a machine that is busy with everything else that starts is no reason to give up. */
export const patientConnectMs = 60_000;

/**
 * One connection outside the pool, for whoever owns a session: advisory locks, LISTEN, heartbeats, migrations.
 * The caller ends it. Its `end` event says that the session, and every lock it held, is gone; an `error` event is
 * logged here, so that a lost connection does not end the process.
 */
export async function connectDedicatedClient(options: DedicatedClientOptions): Promise<Client> {
  const statementTimeoutMs = options.statementTimeoutMs ?? 5_000;
  const connectWithinMs = options.connectWithinMs ?? (statementTimeoutMs === 0 ? patientConnectMs : undefined);
  const client = new Client({
    ...clientConfig(options.connection),
    ...(connectWithinMs === undefined ? {} : { connectionTimeoutMillis: connectWithinMs }),
    application_name: options.applicationName,
    statement_timeout: statementTimeoutMs,
  });
  if (statementTimeoutMs > 0) boundAnswers(client, statementTimeoutMs + answerGraceMs);
  client.on('error', (error) => {
    const code = (error as { code?: unknown }).code;
    options.logger.warn('database connection lost', {
      application: options.applicationName,
      code: typeof code === 'string' ? code : 'connection_lost',
    });
  });
  try {
    await client.connect();
  } catch (error) {
    client.end().catch(() => {});
    throw error;
  }
  return client;
}
