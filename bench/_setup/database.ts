import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '../../packages/server/src/platform/database/embedded/index.ts';
import { createLogger } from '../../packages/server/src/platform/logger.ts';
import type { Apparatus } from './apparatus.ts';

export interface BenchDatabase {
  url: string;
  /** Of the postmaster; its sessions are its children. */
  pid: number;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/** A PostgreSQL of its own in a folder of its own, with the settings of production. */
export async function openDatabase(apparatus: Apparatus): Promise<BenchDatabase> {
  const embedded = await startEmbeddedDatabase({ dataDir: apparatus.folder(), logger: createLogger('error') });
  apparatus.add(() => embedded.stop());
  const client = new Client({ connectionString: embedded.url });
  await client.connect();
  apparatus.add(() => client.end());
  return {
    url: embedded.url,
    pid: embedded.pid,
    query: async <Row extends object>(sql: string, values: unknown[] = []) =>
      (await client.query<Row>(sql, values)).rows,
  };
}

/** Bytes written ahead since the cluster was made. */
export async function walPosition(database: BenchDatabase): Promise<number> {
  const [row] = await database.query<{ bytes: number }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as bytes`,
  );
  return row!.bytes;
}

/** Processes whose parent this one is, from /proc; none where there is no /proc. */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
      .map(Number);
  } catch {
    return [];
  }
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined; // ended meanwhile
  }
}
