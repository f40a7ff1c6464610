import { type Database, type DatabaseOptions, isUnanswered } from './index.ts';

/**
 * For a pool on a machine that is busy, or stands still for some seconds: a statement may take longer, and a transaction is
 * not ended for standing still. Locks are waited for as ever. The limits that a server runs with are tried in pool.db.test.ts.
 */
export function unhurried(url: string): Required<Pick<DatabaseOptions, 'connection' | 'statementTimeoutMs'>> {
  const address = new URL(url);
  // What an address says goes before what the pool asks for.
  address.searchParams.set('idle_in_transaction_session_timeout', '0');
  return { connection: address.toString(), statementTimeoutMs: 60_000 };
}

/** The first connection may take longer than a pool waits for one, where other databases are being made beside it. */
export async function connected(database: Database): Promise<void> {
  try {
    await database.ping();
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    await connected(database);
  }
}
