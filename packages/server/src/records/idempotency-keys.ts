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

export type KeyedTurn =
  /** The key is the turn's from now on. */
  | { kind: 'TAKEN' }
  | { kind: 'CONFLICT' }
  /** The first request with this key and body is being worked on. */
  | { kind: 'IN_PROGRESS' }
  /** It was answered: the packed response, and what it was made of. */
  | { kind: 'ANSWERED'; turnId: string; response: Buffer; written: Buffer | null };

/*
 * Gives a key to a turn that is written while its caller waits. Taken over is a key whose turn ended without a response
 * (what failed may be tried anew) or whose process died amid it, which nobody tells: its time is long over. Two requests
 * with one key at once: the second waits here for the first one's row, finds it taken, and looks.
 */
const takeTurnKeySql = `
insert into idempotency_keys as i (project_id, key_hash, body_hash, created_at, turn_id)
values ($1, $2, $3, engine_now(), $4)
on conflict (project_id, key_hash) do update set body_hash = excluded.body_hash, created_at = excluded.created_at,
  turn_id = excluded.turn_id
where i.created_at < engine_now() - interval '24 hours' or (
  i.body_hash = excluded.body_hash and i.turn_id is not null
  and not exists (select from turn_checkpoints k where k.turn_id = i.turn_id and k.stage = 'response')
  and (i.created_at < engine_now() - $5::int * interval '1 ms' or exists (select from turns t where t.id = i.turn_id)))
returning turn_id`;

/** @param longestMs by then a turn has ended, whatever came of it */
export async function takeTurnKey(
  database: Database,
  key: { projectId: string; keyHash: Buffer; bodyHash: Buffer; turnId: string },
  longestMs: number,
): Promise<KeyedTurn> {
  const { projectId, keyHash, bodyHash, turnId } = key;
  const values = [projectId, keyHash, bodyHash, turnId, longestMs];
  const { rowCount } = await database.query('take_turn_key', takeTurnKeySql, values);
  if (rowCount === 1) return { kind: 'TAKEN' };
  const { rows } = await database.query<{
    turn_id: string | null;
    body_hash: Buffer;
    response: Buffer | null;
    written: Buffer | null;
  }>(
    'keyed_turn',
    `select i.turn_id, i.body_hash, r.body as response, w.body as written from idempotency_keys i
       left join turn_checkpoints r on r.turn_id = i.turn_id and r.stage = 'response'
       left join turn_checkpoints w on w.turn_id = i.turn_id and w.stage = 'written'
     where i.project_id = $1 and i.key_hash = $2`,
    [projectId, keyHash],
  );
  const row = rows[0];
  if (!row?.body_hash.equals(bodyHash) || row.turn_id === null) return { kind: row ? 'CONFLICT' : 'IN_PROGRESS' };
  if (row.response === null) return { kind: 'IN_PROGRESS' };
  return { kind: 'ANSWERED', turnId: row.turn_id, response: row.response, written: row.written };
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
