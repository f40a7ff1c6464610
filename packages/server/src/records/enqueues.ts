import type { Queryable } from '../platform/database/index.ts';
import { boolArray, byteaArray, int4Array, textArray, uuidArray } from '../platform/database/index.ts';

/** One accepted enqueue, ready to be stored. */
export interface EnqueueRow {
  id: string;
  conversationId: string;
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
  isTest: boolean;
  /** Live lane, 0 … 31: the project's share of the claims. Engagement runs 32 above it. */
  lane: number;
  bufferMs: number;
  maxProcessingMs: number;
  /** Time a reply needs: the buffer never eats into it. The largest of a batch counts for all of it. */
  reserveMs: number;
  isEngage: boolean;
  hasAction: boolean;
  /** Whether it may join a turn that is being written (`enqueueDuringTurn` of the project). */
  merges: boolean;
  /** The request as packed JSON. */
  request: Buffer;
}

/** What several enqueues of one conversation in one batch come to; a statement may touch a row only once. */
interface FoldedEnqueue {
  winner: EnqueueRow;
  /** The deadline is the first one's and never moves. */
  maxProcessingMs: number;
  actionId: string | null;
  count: number;
}

export interface EnqueuedConversation {
  conversationId: string;
  /** The worker that is writing for this conversation right now, if any. */
  workerId: number | null;
  isDue: boolean;
}

/** The last live request wins; an engage request wins only among its own kind; an action survives what follows it. */
export function foldEnqueues(rows: readonly EnqueueRow[]): FoldedEnqueue[] {
  const folded = new Map<string, FoldedEnqueue>();
  for (const row of rows) {
    const earlier = folded.get(row.conversationId);
    const actionId = row.hasAction ? row.id : (earlier?.actionId ?? null);
    if (!earlier) {
      folded.set(row.conversationId, { winner: row, maxProcessingMs: row.maxProcessingMs, actionId, count: 1 });
      continue;
    }
    const yields = row.isEngage && !earlier.winner.isEngage;
    if (!yields) earlier.winner = row;
    earlier.actionId = actionId;
    earlier.count += 1;
  }
  return [...folded.values()];
}

/*
 * ENQUEUE. Stores every request and moves each conversation's schedule: one statement, one fsync for the whole batch.
 * `waits` below means: enqueues are waiting that no turn has taken. The due time moves with each enqueue but the indexed
 * wake_at does not (an early claim snoozes), so a conversation that is written to again and again stays a HOT update.
 * Safe when run twice at once: rows are locked in the order of their ids, and all it decides on is in the locked row.
 * Returns per conversation its owner, if a turn is running, and whether it is due at once.
 */
const waits = 'c.enqueue_seq > c.taken_seq';
const yieldsToLive = `(${waits} and not c.pending_is_engage and excluded.pending_is_engage)`;
const deadline = `case when ${waits} then c.pending_deadline_at else excluded.pending_deadline_at end`;
const dueAt = `case when ${yieldsToLive} then c.pending_due_at else
      greatest(least(excluded.pending_due_at, (${deadline}) - $17::int * interval '1 ms'), excluded.pending_first_at) end`;

const enqueueSql = `
with log as (
  insert into enqueues (id, conversation_id, project_id, received_at, request)
  select l.id, l.conversation_id, l.project_id, engine_now(), l.request
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[]) as l(id, conversation_id, project_id, request)),
u as materialized (
  select * from unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::bool[], $10::int[], $11::int[], $12::int[],
                       $13::uuid[], $14::uuid[], $15::bool[], $16::int[], $18::bool[])
    as u(id, project_id, user_id, persona_id, is_test, lane, buffer_ms, max_ms, enqueue_id, action_id, is_engage, count, merges))
insert into conversations as c
  (id, project_id, user_profile_id, persona_profile_id, is_test, lane, wake_at, enqueue_seq, taken_seq, pending_enqueue_id,
   pending_action_id, pending_is_engage, pending_merges, pending_first_at, pending_due_at, pending_deadline_at)
select u.id, u.project_id, u.user_id, u.persona_id, u.is_test, u.lane, d.due_at, u.count, 0, u.enqueue_id,
  u.action_id, u.is_engage, u.merges, engine_now(), d.due_at, engine_now() + u.max_ms * interval '1 ms'
from u,
  lateral (select engine_now() + least(u.buffer_ms, greatest(u.max_ms - $17::int, 0)) * interval '1 ms' as due_at) d
order by u.id
on conflict (id) do update set
  enqueue_seq = c.enqueue_seq + excluded.enqueue_seq,
  pending_enqueue_id = case when ${yieldsToLive} then c.pending_enqueue_id else excluded.pending_enqueue_id end,
  pending_action_id = coalesce(excluded.pending_action_id, case when ${waits} then c.pending_action_id end),
  pending_is_engage = case when ${waits} then c.pending_is_engage and excluded.pending_is_engage else excluded.pending_is_engage end,
  pending_merges = case when ${yieldsToLive} then c.pending_merges else excluded.pending_merges end,
  pending_first_at = case when ${waits} then c.pending_first_at else excluded.pending_first_at end,
  pending_deadline_at = ${deadline},
  pending_due_at = ${dueAt},
  lane = case when c.phase = 0 and not ${yieldsToLive} then excluded.lane else c.lane end,
  wake_at = case
    when c.worker_id is not null then null
    when c.phase = 0 or c.merging then least(c.wake_at, ${dueAt})
    when c.phase = 3 then least(c.wake_at, ${deadline})
    else c.wake_at end
returning c.id, c.worker_id, coalesce(c.wake_at <= engine_now(), false) as is_due`;

/** Stores a batch and returns once it is on disk. All or nothing: it throws pg's error, and nothing was stored. */
export async function storeEnqueues(database: Queryable, rows: readonly EnqueueRow[]): Promise<EnqueuedConversation[]> {
  const folded = foldEnqueues(rows);
  const winners = folded.map((entry) => entry.winner);
  const logged = idsOf(rows);
  // Where no two are of one conversation, the winners are the rows.
  const won = winners.length === rows.length ? logged : idsOf(winners);
  const { rows: stored } = await database.query<{ id: string; worker_id: number | null; is_due: boolean }>(
    'enqueue',
    enqueueSql,
    [
      logged.requests,
      logged.conversations,
      logged.projects,
      byteaArray(rows.map((row) => row.request)),
      won.conversations,
      won.projects,
      textArray(winners.map((row) => row.userProfileId)),
      textArray(winners.map((row) => row.personaProfileId)),
      boolArray(winners.map((row) => row.isTest)),
      int4Array(winners.map((row) => (row.isEngage ? row.lane + 32 : row.lane))),
      int4Array(winners.map((row) => row.bufferMs)),
      int4Array(folded.map((entry) => entry.maxProcessingMs)),
      won.requests,
      uuidArray(folded.map((entry) => entry.actionId)),
      boolArray(winners.map((row) => row.isEngage)),
      int4Array(folded.map((entry) => entry.count)),
      Math.max(...rows.map((row) => row.reserveMs)),
      boolArray(winners.map((row) => row.merges)),
    ],
  );
  return stored.map((row) => ({ conversationId: row.id, workerId: row.worker_id, isDue: row.is_due }));
}

function idsOf(rows: readonly EnqueueRow[]) {
  return {
    requests: uuidArray(rows.map((row) => row.id)),
    conversations: uuidArray(rows.map((row) => row.conversationId)),
    projects: uuidArray(rows.map((row) => row.projectId)),
  };
}
