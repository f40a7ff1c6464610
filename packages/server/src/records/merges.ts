import type { Queryable } from '../platform/database/index.ts';
import { isInPhase, isOwned } from './found-by-key.ts';
import { hasTimeToMerge, mayMerge } from './merge-rule.ts';
import type { OwnedTurn } from './owned-turn.ts';

/** What waits behind a running turn. */
export interface PendingRequest {
  /** How many enqueues the conversation has had: names this state of it. */
  enqueueSeq: number;
  /** It asks for an act of its own, so it is news whatever the history says. */
  hasAction: boolean;
}

/** Null: nothing waits that may join. A read without a lock: REPLY, ARM and MERGE decide again on the locked row. */
export async function loadPendingRequest(database: Queryable, turn: OwnedTurn): Promise<PendingRequest | null> {
  const { rows } = await database.query<{ enqueue_seq: number; has_action: boolean }>(
    'pending_request',
    `select c.enqueue_seq, c.pending_action_id is not null as has_action from conversations c
     where c.id = $1 and c.turn_id = $2 and c.fence = $3 and ${mayMerge}`,
    [turn.conversationId, turn.turnId, turn.fence],
  );
  const row = rows[0];
  return row ? { enqueueSeq: row.enqueue_seq, hasAction: row.has_action } : null;
}

/*
 * MERGE. The turn goes back to the buffer and will take in what waits behind it (CLAIM does). What it has written is
 * superseded; its numbers step aside, below those of earlier merges, for the next reply's. Only while nothing is armed, twice per turn at most, and with
 * 60 s left: 0 rows otherwise, and the turn goes on as it is. Fenced by the conversation row, which every statement that
 * could arm an answer locks as well.
 */
const mergeSql = `
with c as (
  update conversations c set phase = 1, worker_id = null, merging = true, answers_left = 0,
    wake_at = greatest(least(c.pending_due_at, c.turn_deadline_at - interval '20 s'), engine_now())
  where c.id = $1 and c.turn_id = $2 and c.fence = $3 and ${isInPhase('c', 1, 2)} and ${isOwned('c')} and not c.decided
    and ${mayMerge} and ${hasTimeToMerge}
  returning c.turn_id),
a as (
  update answers a set state = 'superseded', settled_at = engine_now(), 
    number = a.number - 100 + (select least(0, min(number)) from answers b where b.turn_id = a.turn_id)
  from c where a.turn_id = c.turn_id and a.state = 'written')
select count(*)::int as merged from c`;

export async function mergeTurn(database: Queryable, turn: OwnedTurn): Promise<boolean> {
  const { rows } = await database.query<{ merged: number }>('merge', mergeSql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
  ]);
  return rows[0]?.merged === 1;
}

/*
 * SUPERSEDE. The user wrote on after the first answers of a split reply were accepted: what is not armed yet is withdrawn,
 * the turn has ended with what was sent, and the waiting request is next. With $4 whether or not anything waits: the rest
 * cannot be sent. Fenced.
 */
const supersedeSql = `
with c as (
  update conversations c set phase = 0, turn_id = null, worker_id = null, fence = c.fence + 1, answers_left = 0, await_seq = null,
    lane = (c.lane & 31) + 32 * (c.enqueue_seq > c.taken_seq and c.pending_is_engage)::int,
    wake_at = case when c.enqueue_seq > c.taken_seq then greatest(c.pending_due_at, engine_now()) end
  where c.id = $1 and c.turn_id = $2 and c.fence = $3 and ${isInPhase('c', 2)} and ${isOwned('c')} and c.decided
    and ($4::boolean or ${mayMerge})
  returning c.id),
t as (update turns t set ended_at = engine_now() from c where t.id = $2::uuid),
a as (
  update answers a set state = 'superseded', settled_at = engine_now() from c
  where a.turn_id = $2::uuid and a.state = 'written')
select count(*)::int as ended from c`;

/** `isForced`: also where nothing waits. False: nothing waits that may end the reply early, or the turn is no longer ours. */
export async function supersedeFollowUps(database: Queryable, turn: OwnedTurn, isForced = false): Promise<boolean> {
  const { rows } = await database.query<{ ended: number }>('supersede', supersedeSql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    isForced,
  ]);
  return rows[0]?.ended === 1;
}
