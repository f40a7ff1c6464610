import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { OperationalError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import type { DatabaseConnection } from '../../connection.ts';
import { connectDedicatedClient } from '../../dedicated-client.ts';
import { pipeCopy, readCopy } from './copy-stream.ts';
import { type DatabaseShape, readShape, type StoredTable } from './database-shape.ts';

export interface CopyDatabaseOptions {
  source: DatabaseConnection;
  /** With the same schema, from the same migrations; whatever is in its tables is replaced. */
  target: DatabaseConnection;
  logger: Logger;
  /** Aborted, it ends the copy at once, in the middle of a table too. */
  signal?: AbortSignal | undefined;
  /** Test seam: between writing and verifying. */
  beforeVerify?: (target: Client) => Promise<void>;
}

export interface CopyDatabaseReport {
  tables: number;
  rows: number;
  bytes: number;
}

/** The same bytes for the same values on every version; and no failed statement of ours may be one of the server's limits. */
const sessionSettings = `
  set client_encoding = 'UTF8'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set bytea_output = 'hex'; set extra_float_digits = 1; set synchronize_seqscans = off; set idle_in_transaction_session_timeout = 0`;

/**
 * Copies every row and the state of every sequence from one database to another, of whatever versions: text COPY out of one
 * snapshot of the source. Each table is read back from the target and must give the same bytes, row for row.
 *
 * @throws OperationalError `upgrade_unsupported` (tables or columns that the target does not have), `upgrade_copy_differs`;
 *   errors of the connection when `signal` is aborted
 */
export async function copyDatabase(options: CopyDatabaseOptions): Promise<CopyDatabaseReport> {
  const open = (connection: DatabaseConnection) =>
    connectDedicatedClient({
      connection,
      applicationName: 'repartee upgrade',
      logger: options.logger,
      statementTimeoutMs: 0,
    });
  const source = await open(options.source);
  try {
    const target = await open(options.target);
    // A session with a statement under way is cut.
    const cut = () => {
      for (const client of [source, target]) client.end().catch(() => {});
    };
    options.signal?.addEventListener('abort', cut, { once: true });
    try {
      return await copy(source, target, options);
    } finally {
      options.signal?.removeEventListener('abort', cut);
      await target.end().catch(() => {});
    }
  } finally {
    await source.end().catch(() => {});
  }
}

async function copy(
  source: Client,
  target: Client,
  { logger, beforeVerify }: CopyDatabaseOptions,
): Promise<CopyDatabaseReport> {
  for (const client of [source, target]) await client.query(sessionSettings);
  await source.query('begin isolation level repeatable read read only');
  const shape = await readShape(source);
  await alignPartitions(target, shape);
  refuseOtherShape(shape, await readShape(target));

  // Foreign keys hold already where the rows come from; the order of the tables must not matter.
  await target.query(`set session_replication_role = 'replica'`);
  const names = shape.tables.map(({ name }) => name);
  if (names.length > 0) await target.query(`truncate ${names.join(', ')} cascade`);
  const written = new Map<string, Fingerprint>();
  for (const table of shape.tables) {
    const fingerprint = createFingerprint();
    const columns = table.columns.map(({ name }) => name).join(', ');
    await pipeCopy(
      { client: source, statement: `copy ${table.name} (${columns}) to stdout` },
      { client: target, statement: `copy ${table.name} (${columns}) from stdin` },
      fingerprint.add,
    );
    written.set(table.name, fingerprint.end());
  }
  for (const { name, lastValue } of shape.sequences) {
    if (lastValue !== null) await target.query('select setval($1::regclass, $2::bigint)', [name, lastValue]);
  }
  await source.query('commit');

  await beforeVerify?.(target);
  const report = { tables: 0, rows: 0, bytes: 0 };
  for (const table of shape.tables) {
    const found = await readBack(target, table);
    const expected = written.get(table.name)!;
    if (found.rows !== expected.rows || found.sha256 !== expected.sha256) throw differs(table.name);
    report.tables += 1;
    report.rows += found.rows;
    report.bytes += found.bytes;
    logger.info('table copied and compared', { table: table.name, rows: found.rows, bytes: found.bytes });
  }
  const sequences = (await readShape(target)).sequences;
  for (const { name, lastValue } of shape.sequences) {
    const found = sequences.find((sequence) => sequence.name === name);
    if (lastValue !== null && found?.lastValue !== lastValue) throw differs(name);
  }
  await target.query('analyze');
  return report;
}

/** Partitions come and go while the server runs; the migrations make only those of the beginning. */
async function alignPartitions(target: Client, wanted: DatabaseShape): Promise<void> {
  const key = ({ name, partition }: StoredTable) => `${name} ${partition?.parent} ${partition?.bounds}`;
  const wantedKeys = new Set(wanted.tables.map(key));
  const existing = (await readShape(target)).tables;
  for (const table of existing) {
    if (table.partition && !wantedKeys.has(key(table))) await target.query(`drop table ${table.name}`);
  }
  const existingKeys = new Set(existing.map(key));
  for (const table of wanted.tables) {
    if (!table.partition || existingKeys.has(key(table))) continue;
    const { parent, bounds, options } = table.partition;
    const withOptions = options === '' ? '' : ` with (${options})`;
    await target.query(`create table ${table.name} partition of ${parent} ${bounds}${withOptions}`);
  }
}

/** The list that `migrate` keeps for itself and adds columns to: what an older one does not have has a default. */
const migrationsTable = 'public.schema_migrations';

function refuseOtherShape(source: DatabaseShape, target: DatabaseShape): void {
  const describe = ({ name, columns }: StoredTable) =>
    `${name} (${columns
      .map((column) => `${column.name} ${column.type}`)
      .sort()
      .join(', ')})`;
  const known = new Set(target.tables.map(describe));
  const unknown = source.tables
    .filter((table) => !known.has(describe(table)) && !isOlderList(table, target))
    .map(({ name }) => name);
  const sequences = new Set(target.sequences.map(({ name }) => name));
  unknown.push(...source.sequences.filter(({ name }) => !sequences.has(name)).map(({ name }) => name));
  if (unknown.length === 0) return;
  throw new OperationalError(
    'upgrade_unsupported',
    `the database holds what is not of this version of Repartee: ${unknown.join(', ')}. Move it elsewhere first.`,
    { retryable: false },
  );
}

function isOlderList(table: StoredTable, target: DatabaseShape): boolean {
  if (table.name !== migrationsTable) return false;
  const columns = target.tables.find(({ name }) => name === migrationsTable)?.columns ?? [];
  return table.columns.every(({ name, type }) => columns.some((other) => other.name === name && other.type === type));
}

interface Fingerprint {
  rows: number;
  bytes: number;
  sha256: string;
}

function createFingerprint() {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  return {
    /** The server sends one row per message; a line feed within a value is written as `\n`. */
    add(chunk: Buffer) {
      rows += 1;
      bytes += chunk.length;
      hash.update(chunk);
    },
    end: (): Fingerprint => ({ rows, bytes, sha256: hash.digest('hex') }),
  };
}

/** A table filled in one go and touched by nobody since is read in the order in which it was written. */
async function readBack(target: Client, table: StoredTable): Promise<Fingerprint> {
  const fingerprint = createFingerprint();
  const columns = table.columns.map(({ name }) => name).join(', ');
  await readCopy(target, `copy ${table.name} (${columns}) to stdout`, fingerprint.add);
  return fingerprint.end();
}

function differs(name: string): OperationalError {
  return new OperationalError(
    'upgrade_copy_differs',
    `the copy of ${name} is not what was read: nothing was changed, the old version is as it was`,
    { retryable: false },
  );
}
