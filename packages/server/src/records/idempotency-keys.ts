import { byteaArray, type Database, type Transaction, uuidArray } from '../platform/database/index.ts';
import { type EnqueuedConversation, type EnqueueRow, storeEnqueues } from './enqueues.ts';

/** An enqueue under the client's `Idempotency-Key`. */
export interface KeyedEnqueue {
  row: EnqueueRow;
  keyHash: Buffer;
  bodyHash: Buffer;
}

export type OnceOutcome =
  | { kind: 'STORED'; conversation: EnqueuedConversation }
  /** This key came before with the same body: the result is the same, once. */
  | { kind: 'REPEATED' }
  | { kind: 'CONFLICT' };

/*
 * Takes the keys that are new, or older than 24 h, which counts as new. In the order of the keys, as every batch does: two
 * batches with the same keys cannot wait for each other. Two requests with one key at once: the second waits here for the
 * first one's row, finds it taken, and is compared.
 */
const takeKeysSql = `
insert into idempotency_keys as i (project_id, key_hash, body_hash, created_at)
select k.project_id, k.key_hash, k.body_hash, engine_now()
from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as k(project_id, key_hash, body_hash)
order by k.project_id, k.key_hash
on conflict (project_id, key_hash) do update set body_hash = excluded.body_hash, created_at = excluded.created_at
  where i.created_at < engine_now() - interval '24 hours'
returning project_id, key_hash`;

const compareKeysSql = `
select i.project_id, i.key_hash, i.body_hash
from unnest($1::uuid[], $2::bytea[]) as k(project_id, key_hash)
join idempotency_keys i on i.project_id = k.project_id and i.key_hash = k.key_hash`;

const nameOf = (projectId: string, keyHash: Buffer) => `${projectId} ${keyHash.toString('base64')}`;
const nameOfItem = ({ row, keyHash }: KeyedEnqueue) => nameOf(row.projectId, keyHash);

/**
 * Stores enqueues under their keys, in one transaction: each key once, whatever comes with it again, also within the
 * batch. Results in the order of the items.
 */
export async function storeEnqueuesOnce(database: Database, items: readonly KeyedEnqueue[]): Promise<OnceOutcome[]> {
  const first = new Map<string, KeyedEnqueue>();
  for (const item of items) if (!first.has(nameOfItem(item))) first.set(nameOfItem(item), item);
  return database.transaction(async (tx) => {
    const taken = await takeKeys(tx, [...first.values()]);
    const fresh = [...first.values()].filter((item) => taken.has(nameOfItem(item)));
    const stored =
      fresh.length === 0
        ? []
        : await storeEnqueues(
            tx,
            fresh.map(({ row }) => row),
          );
    const byId = new Map(stored.map((conversation) => [conversation.conversationId, conversation]));
    const known = await bodiesOf(
      tx,
      [...first.values()].filter((item) => !taken.has(nameOfItem(item))),
    );
    return items.map((item): OnceOutcome => {
      const name = nameOfItem(item);
      if (taken.has(name) && first.get(name) === item) {
        return { kind: 'STORED', conversation: byId.get(item.row.conversationId)! };
      }
      const body = taken.has(name) ? first.get(name)!.bodyHash : known.get(name);
      return body?.equals(item.bodyHash) ? { kind: 'REPEATED' } : { kind: 'CONFLICT' };
    });
  });
}

async function takeKeys(tx: Transaction, items: readonly KeyedEnqueue[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ project_id: string; key_hash: Buffer }>('take_idempotency_keys', takeKeysSql, [
    uuidArray(items.map(({ row }) => row.projectId)),
    byteaArray(items.map(({ keyHash }) => keyHash)),
    byteaArray(items.map(({ bodyHash }) => bodyHash)),
  ]);
  return new Set(rows.map((row) => nameOf(row.project_id, row.key_hash)));
}

async function bodiesOf(tx: Transaction, items: readonly KeyedEnqueue[]): Promise<Map<string, Buffer>> {
  if (items.length === 0) return new Map();
  const { rows } = await tx.query<{ project_id: string; key_hash: Buffer; body_hash: Buffer }>(
    'compare_idempotency_keys',
    compareKeysSql,
    [uuidArray(items.map(({ row }) => row.projectId)), byteaArray(items.map(({ keyHash }) => keyHash))],
  );
  return new Map(rows.map((row) => [nameOf(row.project_id, row.key_hash), row.body_hash]));
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
