import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { type Session, watchSession } from '../crash-points.ts';
import { OperationalError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { boundAnswers } from './bound-answers.ts';
import { clientConfig, type DatabaseConnection } from './connection.ts';
import { diskFullCode, isConnectionError } from './connection-errors.ts';
import { answerGraceMs } from './dedicated-client.ts';

/** Rows a statement returned, and how many rows it touched. */
export interface StatementResult<Row> {
  rows: Row[];
  rowCount: number;
}

/** Something statements can be sent to: the pool, or the one connection of a transaction. */
export interface Queryable {
  /**
   * A prepared statement, planned once per connection. One `name` (at most 63 characters) always means the same `sql`.
   * No `select *` or `returning *` in it: after a migration adds a column, such a statement fails (0A000).
   */
  query<Row extends object>(name: string, sql: string, values?: readonly unknown[]): Promise<StatementResult<Row>>;
  /** A statement that is sent once and not worth preparing. Without values it may hold several statements. */
  execute<Row extends object>(sql: string, values?: readonly unknown[]): Promise<StatementResult<Row>>;
  /** The typed query builder on the same pool or transaction. `Tables` is records' description of the schema. */
  typed<Tables>(): Kysely<Tables>;
}

/** The one connection of an open transaction. Useless after its transaction. */
export interface Transaction extends Queryable {
  readonly kind: 'transaction';
}

export interface Database extends Queryable {
  readonly kind: 'database';
  /** For dedicated connections to the same database (`connectDedicatedClient`). */
  readonly connection: DatabaseConnection;
  /**
   * Runs `work` between `begin` and `commit` on one connection (READ COMMITTED), and rolls back when it throws. When
   * the commit itself fails with a connection error, whether it happened is unknown: treat that as "not known to be
   * stored", never as a success.
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /** Resolves when the server answers; rejects as any statement does. */
  ping(): Promise<void>;
  /** Connections in use and requests waiting for one, for metrics and readiness. */
  load(): { total: number; idle: number; waiting: number };
  /** Waits for running statements, then closes every connection. May be called twice. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  connection: DatabaseConnection;
  poolMax: number;
  /** Shown in `pg_stat_activity`: who holds a lock. */
  applicationName: string;
  logger: Logger;
  /** Asked before each statement or transaction: true refuses it as `disk_full`, which is "unavailable". */
  isBlocked?: () => boolean;
  /** Default 5,000: nothing we ask of the database in a request or a turn may take longer. */
  statementTimeoutMs?: number;
}

/**
 * Row locks are held for single statements; who waits longer than this waits for something broken. Behind another waiter it
 * is waited for twice: for the turn, and for the lock. Twice is less than a statement may take, whose timeout says nothing
 * of who is to blame.
 */
const lockTimeoutMs = 2_400;
/** A process that stands still, or lost its network, amid a transaction: who waits behind it must not give up before it does. */
const idleInTransactionTimeoutMs = 2_000;

/**
 * A bounded pool. Nothing connects before the first statement, and a lost connection is replaced at the next one, so the
 * process outlives its database. Rejections are pg's own errors: ask `isUnavailable` and `isConnectionError`, and never
 * log or return their messages, which can carry values.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const statementTimeoutMs = options.statementTimeoutMs ?? 5_000;
  const pool = new Pool({
    ...clientConfig(options.connection),
    application_name: options.applicationName,
    max: options.poolMax,
    idleTimeoutMillis: 60_000,
    statement_timeout: statementTimeoutMs,
    lock_timeout: lockTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
  });
  // The pool listens to idle connections only. One that is lost between two statements of a transaction would be an
  // unheard 'error' event, which ends the process; its next statement fails, and that is enough.
  pool.on('connect', (client) => {
    client.on('error', () => {});
    watchSession(client.connection.stream as Session);
    // The server's own timeout answers first.
    boundAnswers(client, statementTimeoutMs + answerGraceMs);
  });
  pool.on('error', (error) => {
    const code = (error as { code?: unknown }).code;
    options.logger.warn('idle database connection lost', { code: typeof code === 'string' ? code : 'connection_lost' });
  });

  function connect(): Promise<PoolClient> {
    return options.isBlocked?.() ? Promise.reject(diskFull()) : pool.connect();
  }

  /** Not `pool.query`: that throws a good connection away after any failed statement, a duplicate key included. */
  async function withClient<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(isConnectionError(error) ? (error as Error) : undefined);
      throw error;
    }
  }

  let kysely: Kysely<unknown> | undefined;
  let closing: Promise<void> | undefined;

  return {
    kind: 'database',
    connection: options.connection,
    query: (name, sql, values) => withClient((client) => send(client, { name, text: sql, values })),
    execute: (sql, values) => withClient((client) => send(client, { text: sql, values })),
    typed<Tables>() {
      kysely ??= new Kysely<unknown>({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) });
      return kysely as Kysely<Tables>;
    },
    transaction: (work) => withClient((client) => runTransaction(client, work)),
    async ping() {
      await withClient((client) => send(client, { name: 'ping', text: 'select 1', values: [] }));
    },
    load: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}

function diskFull(): OperationalError {
  return new OperationalError(diskFullCode, 'there is too little room on the disk of the database', {
    retryable: true,
  });
}

interface Statement {
  name?: string;
  text: string;
  values?: readonly unknown[] | undefined;
}

async function send<Row extends object>(client: PoolClient, statement: Statement): Promise<StatementResult<Row>> {
  const { values, ...rest } = statement;
  const result = await client.query<Row>(values ? { values: values as unknown[], ...rest } : rest);
  return { rows: result.rows, rowCount: result.rowCount ?? 0 };
}

async function runTransaction<Result>(client: PoolClient, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work(createTransaction(client));
    await client.query('commit');
    return result;
  } catch (error) {
    // A lost connection rolls back by itself, and a hung one would only hang again; both are thrown away by the caller.
    if (!isConnectionError(error)) await client.query('rollback');
    throw error;
  }
}

function createTransaction(client: PoolClient): Transaction {
  let kysely: Kysely<unknown> | undefined;
  return {
    kind: 'transaction',
    query: (name, sql, values) => send(client, { name, text: sql, values }),
    execute: (sql, values) => send(client, { text: sql, values }),
    typed<Tables>() {
      // Kysely asks a pool for a connection per statement: it always gets this one, and giving it back does nothing.
      const borrowed = new Proxy(client, {
        get(target, key) {
          if (key === 'release') return () => {};
          const value = Reflect.get(target, key, target) as unknown;
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      kysely ??= new Kysely<unknown>({
        dialect: new PostgresDialect({ pool: { connect: async () => borrowed, end: async () => {} } }),
      });
      return kysely as Kysely<Tables>;
    },
  };
}
