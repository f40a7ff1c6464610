import type { Client } from 'pg';

/**
 * Builds an index while everybody goes on writing. It cannot be part of a transaction, so a start that dies in the middle
 * leaves an index that is not valid, or a valid one that is not noted yet: the first is removed, the second is kept.
 */
export async function buildIndex(client: Client, name: string, sql: string): Promise<void> {
  const { rows } = await client.query<{ isValid: boolean }>(
    'select indisvalid as "isValid" from pg_index where indexrelid = to_regclass($1)',
    [name],
  );
  if (rows[0]?.isValid) return;
  if (rows[0]) await client.query(`drop index concurrently ${name}`);
  await client.query(sql);
}
