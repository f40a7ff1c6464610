import type { Client } from 'pg';

/** Everything a worker writes of turns and events, as row versions: PostgreSQL gives each write a new one. */
export async function storedRows(database: Client): Promise<unknown> {
  const tables = [
    'conversations',
    'turns',
    'turn_checkpoints',
    'answers',
    'outboxes',
    'events',
    'conversation_memories',
  ];
  const counts = tables.map(
    (table) => `(select jsonb_build_array(count(*), max(xmin::text::bigint)) from ${table}) as ${table}`,
  );
  return (await database.query(`select ${counts.join(', ')}`)).rows[0];
}
