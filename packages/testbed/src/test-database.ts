import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A server on which databases may be made, and the migrated database they are copied from. */
export interface TestServer {
  /** URL of a superuser's connection; its database is not touched. */
  adminUrl: string;
  /** Nobody is connected to it. */
  templateName: string;
}

export interface TestDatabase {
  name: string;
  /** `postgresql://…`, for `createDatabase` and for `DATABASE_URL` of a child process. */
  url: string;
  /** Ends every session of it and removes it. */
  drop(): Promise<void>;
}

/**
 * An own database with the current schema and nothing in it, for one test file. A copy takes some tens of milliseconds,
 * far less than migrating; files that run at once cannot see each other.
 */
export async function cloneTestDatabase(server: TestServer): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server.adminUrl, `create database ${name} template ${server.templateName}`);
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  return {
    name,
    url: url.toString(),
    drop: () => administer(server.adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  // A connection lost while the statement runs is told by the statement; unheard, it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
