import { randomUUID } from 'node:crypto';
import { OperationalError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { connectDedicatedClient } from './dedicated-client.ts';
import type { Database } from './pool.ts';

/** Below 15, `unnest` of several arrays and MERGE behave, but nothing of ours is tested there. */
const versionMin = 150_000;

/** The values of these settings with which an answered 204 could be lost in a crash. */
const unsafeValues: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** A connection as the pooling probe needs it; in production a `pg` client. */
export interface ProbeConnection {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
}

/**
 * Refuses to start on a database that would lose acknowledged work, or behind a proxy that would break the locks and
 * LISTEN by which processes know of each other.
 *
 * @throws OperationalError, not retryable: `database_settings_unsafe`, `database_version_unsupported`,
 *   `database_proxy_unsupported`; connection errors as pg reports them
 */
export async function refuseUnsafeSettings(database: Database, logger: Logger): Promise<void> {
  const result = await database.execute<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('server_version_num', 'fsync', 'synchronous_commit', 'full_page_writes')`,
  );
  for (const { name, setting } of result.rows) {
    if (name === 'server_version_num' && Number(setting) < versionMin) {
      throw new OperationalError('database_version_unsupported', 'PostgreSQL 15 or newer is needed', {
        retryable: false,
      });
    }
    if (unsafeValues[name] === setting) {
      throw new OperationalError(
        'database_settings_unsafe',
        `the database runs with ${name}=${setting} and could lose what it has confirmed: set ${name}=on`,
        { retryable: false },
      );
    }
  }
  const connect = () =>
    connectDedicatedClient({ connection: database.connection, applicationName: 'repartee start check', logger });
  const [first, second] = await Promise.all([connect(), connect()]);
  try {
    if (!(await keepsSessions(first, second))) {
      throw new OperationalError(
        'database_proxy_unsupported',
        'DATABASE_URL leads through a proxy that pools transactions or statements: connect directly, or pool sessions',
        { retryable: false },
      );
    }
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
}

/**
 * Whether two connections each keep a server session of their own. A transaction pooler hands out the server connection
 * used last: so while `second` holds a transaction open, `first` finds itself in another session than before, or both
 * were in the same one.
 */
export async function keepsSessions(first: ProbeConnection, second: ProbeConnection): Promise<boolean> {
  const mark = randomUUID();
  const before = await readSession(first);
  await first.query(`select set_config('repartee.session_probe', '${mark}', false)`);
  await second.query('begin');
  try {
    const other = await readSession(second);
    const after = await readSession(first);
    return before.pid === after.pid && after.mark === mark && other.pid !== before.pid;
  } finally {
    await second.query('rollback');
  }
}

async function readSession(connection: ProbeConnection): Promise<{ pid: unknown; mark: unknown }> {
  const result = await connection.query(
    `select pg_backend_pid() as pid, current_setting('repartee.session_probe', true) as mark`,
  );
  return { pid: result.rows[0]?.pid, mark: result.rows[0]?.mark };
}
