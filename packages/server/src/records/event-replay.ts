import { type Database, type Transaction, uuidArray } from '../platform/database/index.ts';

export type ReplayOutcome = 'REPLAYED' | 'NOT_FOUND' | 'NOT_REPLAYABLE' | 'ENDPOINT_DISABLED';

/*
 * REPLAY. Dead events of locked conversations are queued again, in the given order and behind everything that waits; ids
 * and bytes stay. The conversation's lock makes their numbers; the outbox's keeps every settlement out: what is sent meanwhile was
 * queued before. Of two replays at once, the second finds nothing dead. An answer is armed again, so that its
 * acceptance is noted; answers that died without an event stay dead. As appendEventSql does, an empty outbox wakes, and
 * one whose head only waits to be retried and yields; a parked one, or one with an owner, goes on by itself.
 */
function replaySql(condition: string, order: string): string {
  return `
with d as materialized (
  select e.id, e.conversation_id, e.turn_id, e.answer_number, e.type,
    c.event_seq + row_number() over (partition by e.conversation_id order by ${order}) as new_seq
  from events e join conversations c on c.id = e.conversation_id
  where e.state = 'dead' and octet_length(e.body) > 0 and ${condition}),
n as materialized (select conversation_id, count(*)::int as replayed from d group by conversation_id),
e as (update events e set seq = d.new_seq, state = 'queued', settled_at = null from d where e.id = d.id),
a as (
  update answers a set state = 'armed', settled_at = null from d
  where d.type = 'answer.created' and a.turn_id = d.turn_id and a.number = d.answer_number),
c as (update conversations c set event_seq = c.event_seq + n.replayed from n where c.id = n.conversation_id),
o as (
  update outboxes o set tail_seq = o.tail_seq + n.replayed,
    attempt_at = case when o.worker_id is null and (o.head_seq > o.tail_seq or o.yields) then engine_now() else o.attempt_at end
  from n where o.conversation_id = n.conversation_id)
select coalesce(sum(replayed), 0)::int as replayed from n`;
}

/**
 * Read under the locks: what was dead before may be queued by now. The outboxes in order as well: what settles a notice
 * or turns events away holds theirs alone, in that order.
 */
async function lockConversations(tx: Transaction, ids: readonly string[]): Promise<void> {
  const locked = [uuidArray(ids)];
  await tx.execute('select id from conversations where id = any($1::uuid[]) order by id for no key update', locked);
  await tx.execute(
    'select 1 from outboxes where conversation_id = any($1::uuid[]) order by conversation_id for no key update',
    locked,
  );
}

/** Replays the dead events of the turn that the event belongs to; of an event without a turn, itself. */
export async function replayDeadEvents(database: Database, projectId: string, eventId: string): Promise<ReplayOutcome> {
  return database.transaction(async (tx) => {
    const { rows } = await tx.execute<{ conversation_id: string; is_disabled: boolean }>(
      `select e.conversation_id, p.endpoint_disabled_at is not null as is_disabled
       from events e join projects p on p.id = e.project_id where e.id = $1 and e.project_id = $2`,
      [eventId, projectId],
    );
    const place = rows[0];
    if (!place) return 'NOT_FOUND';
    await lockConversations(tx, [place.conversation_id]);
    const found = await tx.execute<{ is_replayable: boolean }>(
      `select state = 'dead' and octet_length(body) > 0 as is_replayable from events where id = $1`,
      [eventId],
    );
    if (!found.rows[0]) return 'NOT_FOUND';
    if (!found.rows[0].is_replayable) return 'NOT_REPLAYABLE';
    if (place.is_disabled) return 'ENDPOINT_DISABLED';
    const ofItsTurn =
      'e.conversation_id = $1 and (e.id = $2 or e.turn_id = (select turn_id from events where id = $2))';
    await tx.execute(replaySql(ofItsTurn, 'e.seq'), [place.conversation_id, eventId]);
    return 'REPLAYED';
  });
}

/** Looked at, and so also replayed at most, in one transaction: a conversation that writes waits for its lock meanwhile. */
const eventsPerBatch = 1_000;

/** Where a pass stands: the last event looked at, by its creation (to the microsecond) and id. */
export interface ReplayPosition {
  at: string;
  id: string;
}

export interface ReplayedBatch {
  replayed: number;
  /** Where the next batch goes on; null: all is done. */
  after: ReplayPosition | null;
}

/*
 * The next events of the time, dead or not, along the index that the list of events has: one on what is dead would cost
 * every settlement more than replays are worth. What one statement created has one time, and stays together.
 */
const lookSql = `
with seen as materialized (
  select id, conversation_id, state, created_at from events
  where project_id = $1 and created_at >= $2::timestamptz and created_at < $3::timestamptz
    and ($4::timestamptz is null or created_at > $4::timestamptz or (created_at = $4::timestamptz and id < $5::uuid))
  order by created_at fetch first ${eventsPerBatch} rows with ties)
select array(select id from seen where state = 'dead') as dead,
  array(select distinct conversation_id from seen where state = 'dead') as conversations,
  (select count(*) from seen)::int as seen,
  (select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from seen order by created_at desc, id limit 1) as last_at,
  (select id from seen order by created_at desc, id limit 1) as last_id`;

/**
 * Replays the dead events of a project that were created in `[from, to)`, one batch after the position `after`, in one
 * transaction. Batches and the events of a conversation within one follow the time of creation, so their order does not
 * depend on where a batch ends, nor on how often a part was replayed before and died again. The position only moves
 * forward, and what was replayed is not dead any more: an interrupted pass can go on or begin again. Null: the endpoint
 * is disabled, or there is no such project.
 */
export async function replayDeadEventsBetween(
  database: Database,
  projectId: string,
  between: { from: string; to: string },
  after: ReplayPosition | null,
): Promise<ReplayedBatch | null> {
  return database.transaction(async (tx) => {
    const project = await tx.execute('select 1 from projects where id = $1 and endpoint_disabled_at is null', [
      projectId,
    ]);
    if (project.rows.length === 0) return null;
    const { rows } = await tx.execute<{
      dead: string[];
      conversations: string[];
      seen: number;
      last_at: string;
      last_id: string;
    }>(lookSql, [projectId, between.from, between.to, after?.at ?? null, after?.id ?? null]);
    const { dead, conversations, seen, last_at, last_id } = rows[0]!;
    const next = seen < eventsPerBatch ? null : { at: last_at, id: last_id };
    if (dead.length === 0) return { replayed: 0, after: next };
    await lockConversations(tx, conversations);
    const replay = await tx.execute<{ replayed: number }>(replaySql('e.id = any($1::uuid[])', 'e.created_at, e.seq'), [
      uuidArray(dead),
    ]);
    return { replayed: replay.rows[0]!.replayed, after: next };
  });
}
