import { type ClientConfig, TypeOverrides, types } from 'pg';
import { OperationalError } from '../errors.ts';

/** The parts of an address, as the embedded server has them. `host` is a folder when it begins with a slash. */
export interface ConnectionParts {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/**
 * Where a database is: a `postgresql://` URL (what `DATABASE_URL` holds; TLS by its parameters `sslmode`,
 * `sslrootcert`, `sslcert`, `sslkey`) or its parts.
 */
export type DatabaseConnection = string | ConnectionParts;

/** The same address as one URL, for child processes and for tools. It carries the password: never log it. */
export function databaseUrl(parts: ConnectionParts): string {
  const user = `${encodeURIComponent(parts.user)}:${encodeURIComponent(parts.password)}`;
  const database = encodeURIComponent(parts.database);
  if (!parts.host.startsWith('/')) return `postgresql://${user}@${parts.host}:${parts.port}/${database}`;
  // A socket folder cannot stand in the authority of a URL; libpq and pg both take it as the parameter `host`.
  return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(parts.host)}&port=${parts.port}`;
}

/**
 * Refuses a `DATABASE_URL` that cannot be one. The message never repeats the value, which holds a password.
 * @throws OperationalError `database_url_invalid`, not retryable
 */
export function assertDatabaseUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isPostgres = parsed?.protocol === 'postgresql:' || parsed?.protocol === 'postgres:';
  if (parsed && isPostgres && parsed.pathname.length > 1) return;
  throw new OperationalError(
    'database_url_invalid',
    'DATABASE_URL must look like postgresql://user:password@host:5432/database',
    { retryable: false },
  );
}

/**
 * How values come back, on every connection of this process:
 * - `int8`, also in arrays, as a number, or as a bigint beyond 2^53, where a number would silently be another number;
 * - `date` as the text `YYYY-MM-DD`: a JS Date would move it by the machine's time zone;
 * - `timestamptz` as a Date, to show and to compare. A Date keeps milliseconds of PostgreSQL's microseconds: never send
 *   one back as a key or a fence, compare such times in SQL;
 * - `numeric` stays text.
 */
function createTypeOverrides(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, parseInt8);
  overrides.setTypeParser(int8ArrayOid, (text) =>
    parseTextArray(text).map((item) => (item === null ? null : parseInt8(item))),
  );
  overrides.setTypeParser(types.builtins.DATE, (text) => text);
  return overrides;
}

const int8ArrayOid = 1016;
const textArrayOid = 1009;
/** pg knows more types than its typings do. */
const getParser = types.getTypeParser as unknown as (oid: number) => (text: string) => (string | null)[];
const parseTextArray = getParser(textArrayOid);

function parseInt8(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

const typeOverrides = createTypeOverrides();

/** What every connection of ours has in common; `connection` decides between URL and parts. */
export function clientConfig(connection: DatabaseConnection): ClientConfig {
  const address = typeof connection === 'string' ? { connectionString: connection } : connection;
  return {
    ...address,
    types: typeOverrides,
    // A peer that vanished without a FIN is found by the kernel instead of by a query that never returns.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 5_000,
  };
}
