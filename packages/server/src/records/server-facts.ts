import type { Queryable } from '../platform/database/index.ts';

/** Names of the few facts about the installation as a whole. */
export type ServerFactName = 'master_key_fingerprint' | 'admin_token_hash';

export async function readServerFact(database: Queryable, name: ServerFactName): Promise<string | null> {
  const { rows } = await database.execute<{ value: string }>('select value from server_facts where name = $1', [name]);
  return rows[0]?.value ?? null;
}

/**
 * Stores a fact unless there is one, and returns what holds. Two first starts at once agree on one value: the primary
 * key makes the second wait and then keep the first's.
 */
export async function establishServerFact(database: Queryable, name: ServerFactName, value: string): Promise<string> {
  await database.execute('insert into server_facts (name, value) values ($1, $2) on conflict (name) do nothing', [
    name,
    value,
  ]);
  return (await readServerFact(database, name)) ?? value;
}

/** Replaces a fact. */
export async function storeServerFact(database: Queryable, name: ServerFactName, value: string): Promise<void> {
  await database.execute(
    'insert into server_facts (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
    [name, value],
  );
}
