import type { Database } from '../platform/database/index.ts';
import { type EnqueuedConversation, type EnqueueRow, storeEnqueues } from './enqueues.ts';

export type OnceOutcome =
  | { kind: 'STORED'; conversations: EnqueuedConversation[] }
  /** This key came before with the same body: the result is the same, once. */
  | { kind: 'REPEATED' }
  | { kind: 'CONFLICT' };

/**
 * Stores an enqueue under its idempotency key, in one transaction. Two requests with one key at once: the second waits
 * for the first one's row and then compares bodies. A key is kept 24 h; an older one counts as new.
 */
export async function storeEnqueueOnce(
  database: Database,
  row: EnqueueRow,
  key: { keyHash: Buffer; bodyHash: Buffer },
): Promise<OnceOutcome> {
  return database.transaction(async (tx): Promise<OnceOutcome> => {
    const taken = await tx.query(
      'take_idempotency_key',
      `insert into idempotency_keys as i (project_id, key_hash, body_hash, created_at) values ($1, $2, $3, engine_now())
       on conflict (project_id, key_hash) do update set body_hash = excluded.body_hash, created_at = excluded.created_at
         where i.created_at < engine_now() - interval '24 hours'`,
      [row.projectId, key.keyHash, key.bodyHash],
    );
    if (taken.rowCount === 1) return { kind: 'STORED', conversations: await storeEnqueues(tx, [row]) };
    const { rows } = await tx.query<{ same: boolean }>(
      'compare_idempotency_key',
      'select body_hash = $3 as same from idempotency_keys where project_id = $1 and key_hash = $2',
      [row.projectId, key.keyHash, key.bodyHash],
    );
    return rows[0]?.same ? { kind: 'REPEATED' } : { kind: 'CONFLICT' };
  });
}

/** Forgets keys older than 24 h, some at a time; returns how many. */
export async function forgetOldIdempotencyKeys(database: Database, limit: number): Promise<number> {
  const result = await database.query(
    'forget_idempotency_keys',
    `delete from idempotency_keys where (project_id, key_hash) in (
       select project_id, key_hash from idempotency_keys where created_at < engine_now() - interval '24 hours' limit $1)`,
    [limit],
  );
  return result.rowCount;
}
