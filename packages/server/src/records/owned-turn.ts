import { int8Array, uuidArray } from '../platform/database/index.ts';
import { isInPhase, isOwned } from './found-by-key.ts';
import { hasTimeToMerge, mayMerge } from './merge-rule.ts';

/** The turn a worker holds: every write names it, and changes nothing when the fence has moved on. */
export interface OwnedTurn {
  conversationId: string;
  turnId: string;
  fence: number;
}

/**
 * The writes of a turn's owner are made for many turns in one statement (`batched`). Each begins with `q`, one row per turn,
 * whose first columns are these; `columns` and `arrays` add what the statement writes, as `$4` and so on.
 */
export function writesSql(arrays: readonly string[], columns: readonly string[]): string {
  const all = ['$1::uuid[]', '$2::uuid[]', '$3::bigint[]', ...arrays];
  return `
q as materialized (
  select * from unnest(${all.join(', ')}) as q(conversation_id, turn_id, fence${columns.map((name) => `, ${name}`).join('')}))`;
}

/** Parameters $1 to $3 of it. */
export function writesValues(turns: readonly OwnedTurn[]): unknown[] {
  return [
    uuidArray(turns.map(({ conversationId }) => conversationId)),
    uuidArray(turns.map(({ turnId }) => turnId)),
    int8Array(turns.map(({ fence }) => fence)),
  ];
}

/**
 * Locks the conversations whose open, undecided turns these workers still write, in the order of their ids; a turn that was
 * lost is not among them. Needs `q`, whose columns it hands on.
 */
export const ownedAndUndecided = `
l as materialized (
  select c.id, c.project_id, c.lane, c.user_profile_id, c.announced, c.enqueue_seq, c.enqueue_seq > c.taken_seq as waits,
    c.pending_deadline_at, c.turn_deadline_at, ${mayMerge} and ${hasTimeToMerge} as merges, q.*
  from q join conversations c on c.id = q.conversation_id
  where c.turn_id = q.turn_id and c.fence = q.fence and ${isInPhase('c', 1)} and ${isOwned('c')} and not c.decided
  order by c.id for no key update of c)`;

/** The head of an outbox that became this worker's own with the event that was queued in it. */
export interface QueuedHead {
  seq: number;
  fence: number;
  /** By the database's clock. */
  atMs: number;
}

/**
 * FENCED: the turn is no longer ours. NEWER: a request waits that may join it; nothing was stored. `head`: the queued event
 * is this worker's to send; null: it waits for whoever looks first, or nothing was queued.
 */
export type OwnedWrite =
  | { kind: 'STORED'; head: QueuedHead | null }
  | { kind: 'FENCED' }
  | { kind: 'NEWER'; enqueueSeq: number };

/** What the statements return for each turn that is still owned. */
export interface OwnedWriteRow {
  turn_id: string;
  enqueue_seq: number;
  stored: boolean;
  newer: boolean;
  head_seq?: number | null;
  head_fence?: number | null;
  now_ms?: number;
}

/** Joins the head of an outbox that is the owner's now; needs the CTEs `l` (with `owner`) and `o`. */
export const queuedHead = {
  columns: 'o.tail_seq as head_seq, o.fence as head_fence, extract(epoch from engine_now())::float8 * 1000 as now_ms',
  join: 'left join o on o.conversation_id = l.id and o.worker_id = l.owner and o.head_seq = o.tail_seq',
};

function readHead({ head_seq: seq, head_fence: fence, now_ms: atMs }: OwnedWriteRow): QueuedHead | null {
  return typeof seq === 'number' && typeof fence === 'number' && atMs !== undefined ? { seq, fence, atMs } : null;
}

/** One outcome per turn, in their order. A deadline that passed and a turn that was lost are one to the worker. */
export function readOwnedWrites(turns: readonly OwnedTurn[], rows: readonly OwnedWriteRow[]): OwnedWrite[] {
  const byTurn = new Map(rows.map((row) => [row.turn_id, row]));
  return turns.map(({ turnId }) => {
    const row = byTurn.get(turnId);
    if (row?.stored) return { kind: 'STORED', head: readHead(row) };
    return row?.newer ? { kind: 'NEWER', enqueueSeq: row.enqueue_seq } : { kind: 'FENCED' };
  });
}
