/**
 * PostgreSQL for the rest of the program: a bounded pool with prepared statements and the typed query builder, dedicated
 * connections, migrations, and the check that refuses a database that would lose confirmed work.
 *
 * Promises: the process outlives its database (every statement fails on its own, the next one reconnects); no statement
 * runs longer than its timeout; a failed statement does not cost its connection.
 * Assumes: PostgreSQL 15 or newer, one server session per connection (no transaction pooling).
 * When things go wrong: pg's own errors, told apart by `isUnavailable` and `isConnectionError`; their messages may hold
 * values and are never logged or returned.
 */

export { type BatchOptions, batched } from './batched.ts';
export {
  binaryArray,
  boolArray,
  byteaArray,
  elementOids,
  int4Array,
  int8Array,
  textArray,
  uuidArray,
} from './binary-array.ts';
export { assertDatabaseUrl, type ConnectionParts, type DatabaseConnection, databaseUrl } from './connection.ts';
export { isConnectionError, isRowLocked, isUnanswered, isUnavailable, sqlState } from './connection-errors.ts';
export { connectDedicatedClient, type DedicatedClientOptions } from './dedicated-client.ts';
export { type MigrateOptions, type MigrationReport, migrate, migrationsFolder } from './migrate.ts';
export {
  createDatabase,
  type Database,
  type DatabaseOptions,
  type Queryable,
  type StatementResult,
  type Transaction,
} from './pool.ts';
export { refuseUnsafeSettings } from './safety-settings.ts';
export { createWakeChannel, type WakeChannel } from './wake-channel.ts';
