import { randomUUID } from 'node:crypto';
import { OperationalError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { connectDedicatedClient } from './dedicated-client.ts';
import type { Database } from './pool.ts';

/** Below 15, `unnest` of several arrays and MERGE behave, but nothing of ours is tested there. */
const versionMin = 150_000;

/**
 * The values of these settings with which something confirmed could be lost in a crash, or a damaged page be taken for an
 * empty one, and what to set instead. Read in a session of ours: what is set for the role or the database counts too.
 */
const unsafeValues: Readonly<Record<string, { value: string; instead: string }>> = {
  fsync: { value: 'off', instead: 'on' },
  synchronous_commit: { value: 'off', instead: 'on' },
  full_page_writes: { value: 'off', instead: 'on' },
  // After a failed fsync the kernel may have dropped the pages: only recovery from the log is safe.
  data_sync_retry: { value: 'on', instead: 'off' },
  zero_damaged_pages: { value: 'on', instead: 'off' },
  ignore_checksum_failure: { value: 'on', instead: 'off' },
  // No foreign keys, no triggers.
  session_replication_role: { value: 'replica', instead: 'origin' },
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
     where name = 'server_version_num' or name = any($1)`,
    [Object.keys(unsafeValues)],
  );
  for (const { name, setting } of result.rows) {
    if (name === 'server_version_num' && Number(setting) < versionMin) {
      throw new OperationalError('database_version_unsupported', 'PostgreSQL 15 or newer is needed', {
        retryable: false,
      });
    }
    const unsafe = unsafeValues[name];
    if (unsafe?.value === setting) {
      throw unsafeSettings(
        `the database runs with ${name}=${setting} and could lose what it has confirmed: set ${name}=${unsafe.instead}`,
      );
    }
  }
  await refuseUnloggedTables(database);
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

/** A crash empties them. Ours are never made so; `alter table … set unlogged` is a known trick for speed. */
async function refuseUnloggedTables(database: Database): Promise<void> {
  const { rows } = await database.execute<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relpersistence = 'u' and c.relkind in ('r', 'p') and n.nspname = any(current_schemas(false)) order by 1`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join(', ');
  throw unsafeSettings(`a crash would empty these tables: ${names}. Use "alter table … set logged" for each.`);
}

function unsafeSettings(message: string): OperationalError {
  return new OperationalError('database_settings_unsafe', message, { retryable: false });
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
