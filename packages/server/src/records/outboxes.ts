import { int4Array, int8Array, type Queryable, uuidArray } from '../platform/database/index.ts';
import type { ScanStart } from '../platform/scan-start.ts';
import { isOwned } from './found-by-key.ts';

/** The head of one conversation's outbox, claimed by this worker. */
export interface TakenEvent {
  conversationId: string;
  seq: number;
  fence: number;
  /** Under which id this process took it, or was handed it. Under another one it was freed in between: no business of ours. */
  workerId: number;
  /** This attempt's number, from 1. */
  attempt: number;
  eventId: string;
  projectId: string;
  turnId: string | null;
  answerNumber: number | null;
  type: string;
  createdAtMs: number;
  /** By the database's clock. */
  takenAtMs: number;
  /** What enters the ledger once the platform accepted this answer. */
  disclosure: { mode: string; reason: string; language: string; sentence?: string | null } | null;
  body: Buffer;
}

/**
 * The sender of this process, for whoever queues an event: where nothing waits before it, it is sent at once, without being
 * looked for. A reservation ends with `send` or `release`; until then the sender does not take the outbox for a forgotten one.
 */
export interface EventSender {
  /** The worker that may own the outbox from its event's transaction on; null: it has no room, somebody will look. */
  reserve(conversationId: string): number | null;
  send(taken: TakenEvent): void;
  release(conversationId: string): void;
}

/*
 * TAKE. Claims the heads of due outboxes of the given lanes: a conversation is claimed, not an event, so its order holds
 * by construction. Safe when run twice at once: skip locked, and the fence goes up. The look begins at $5, as the claim's does.
 * Always returns the time, at least in one row of nothing.
 */
const takeSql = `
with due as materialized (
  select d.conversation_id from unnest($1::int[]) as l(lane) cross join lateral (
    select o.conversation_id from outboxes o
    where o.lane = l.lane::smallint and o.attempt_at is not null and o.attempt_at >= to_timestamp($5::float8 / 1000)
      and o.attempt_at <= engine_now()
    order by o.attempt_at limit $2 for no key update skip locked) d
  limit $3),
taken as (
  update outboxes o set worker_id = $4::bigint, fence = o.fence + 1, attempts = o.attempts + 1, attempt_at = null
  from due where o.conversation_id = due.conversation_id
  returning o.conversation_id, o.head_seq, o.attempts, o.fence)
select taken.conversation_id, taken.head_seq, taken.attempts, taken.fence, extract(epoch from engine_now())::float8 * 1000 as taken_at_ms
from (values (1)) as always left join taken on true`;

/*
 * The heads' events are read by a second statement: TAKE may have waited for a row whose newest event its own snapshot
 * does not show.
 */
const headsSql = `
select e.conversation_id, e.seq, e.id, e.project_id, e.turn_id, e.answer_number, e.type,
  extract(epoch from e.created_at)::float8 * 1000 as created_at_ms, e.disclosure, e.body
from unnest($1::uuid[], $2::int[]) as h(conversation_id, seq)
join events e on e.conversation_id = h.conversation_id and e.seq = h.seq`;

export async function takeEvents(
  database: Queryable,
  input: {
    lanes: readonly number[];
    perLane: number;
    limit: number;
    workerId: number;
    /** Where looks begin; none: all due rows are looked at. */
    scan?: ScanStart;
  },
): Promise<TakenEvent[]> {
  const fromMs = input.scan?.next() ?? Number.NEGATIVE_INFINITY;
  const { rows } = await database.query<{
    conversation_id: string | null;
    head_seq: number;
    attempts: number;
    fence: number;
    taken_at_ms: number;
  }>('take', takeSql, [int4Array(input.lanes), input.perLane, input.limit, input.workerId, fromMs]);
  const heads = rows.filter((row) => row.conversation_id !== null);
  const leftSome = heads.length >= Math.min(input.perLane, input.limit);
  input.scan?.note({ fromMs, nowMs: rows[0]!.taken_at_ms, leftSome });
  if (heads.length === 0) return [];
  const { rows: events } = await database.query<{
    conversation_id: string;
    seq: number;
    id: string;
    project_id: string;
    turn_id: string | null;
    answer_number: number | null;
    type: string;
    created_at_ms: number;
    disclosure: TakenEvent['disclosure'];
    body: Buffer;
  }>('heads', headsSql, [
    uuidArray(heads.map((head) => head.conversation_id)),
    int4Array(heads.map((head) => head.head_seq)),
  ]);
  const byConversation = new Map(heads.map((head) => [head.conversation_id, head]));
  return events.map((event) => {
    const head = byConversation.get(event.conversation_id)!;
    return {
      conversationId: event.conversation_id,
      seq: event.seq,
      fence: head.fence,
      workerId: input.workerId,
      attempt: head.attempts,
      eventId: event.id,
      projectId: event.project_id,
      turnId: event.turn_id,
      answerNumber: event.answer_number,
      type: event.type,
      createdAtMs: event.created_at_ms,
      takenAtMs: head.taken_at_ms,
      disclosure: event.disclosure,
      body: event.body,
    };
  });
}

/** One HTTP try, for the log of attempts. */
export interface AttemptRecord {
  status: number | null;
  failure: string | null;
  durationMs: number;
}

/*
 * POSTPONE. The head is tried again later; with `yields` it is an extended event, which gives way as soon as anything is
 * queued behind it, also while it was being tried. Fenced.
 */
const postponeSql = `
with o as (
  update outboxes o set worker_id = null, attempts = o.attempts - $9::int, deaths = o.deaths * $9::int, yields = $5,
    attempt_at = case when $5 and o.tail_seq > o.head_seq then engine_now() else engine_now() + $4::int * interval '1 ms' end
  where o.conversation_id = $1 and o.head_seq = $2 and o.fence = $3 and ${isOwned('o')}
  returning o.conversation_id, o.project_id)
, w as (
  insert into delivery_attempts (event_id, project_id, number, at, status, failure, duration_ms)
  select $6::uuid, o.project_id, $7::int, engine_now(), $8::int, $10::text, $11::int from o where $9::int = 0)
select count(*)::int as postponed from o`;

/** `attempt` null: it was not tried at all (this process is leaving, or the storage was away), so it does not count. */
export async function postponeEvent(
  database: Queryable,
  taken: TakenEvent,
  input: { waitMs: number; yields: boolean; attempt: AttemptRecord | null },
): Promise<boolean> {
  const { rows } = await database.query<{ postponed: number }>('postpone', postponeSql, [
    taken.conversationId,
    taken.seq,
    taken.fence,
    Math.ceil(input.waitMs),
    input.yields,
    taken.eventId,
    taken.attempt,
    input.attempt?.status ?? null,
    input.attempt ? 0 : 1,
    input.attempt?.failure ?? null,
    Math.round(input.attempt?.durationMs ?? 0),
  ]);
  return rows[0]?.postponed === 1;
}

/*
 * TURN AWAY. Heads that were taken and not tried, because their endpoint is busy or left alone: the attempt does not
 * count. Many at once, locked in the order of their ids. Fenced.
 */
const turnAwaySql = `
with away as materialized (
  select o.conversation_id, a.wait_ms
  from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::int[]) as a(conversation_id, seq, fence, wait_ms)
  join outboxes o on o.conversation_id = a.conversation_id and o.head_seq = a.seq and o.fence = a.fence and ${isOwned('o')}
  order by o.conversation_id for no key update of o)
update outboxes o set worker_id = null, attempts = o.attempts - 1, yields = false,
  attempt_at = engine_now() + away.wait_ms * interval '1 ms'
from away where o.conversation_id = away.conversation_id`;

export async function turnEventsAway(
  database: Queryable,
  events: readonly { taken: TakenEvent; waitMs: number }[],
): Promise<void> {
  if (events.length === 0) return;
  await database.query('turn_away', turnAwaySql, [
    uuidArray(events.map(({ taken }) => taken.conversationId)),
    int8Array(events.map(({ taken }) => taken.seq)),
    int8Array(events.map(({ taken }) => taken.fence)),
    int4Array(events.map(({ waitMs }) => Math.ceil(waitMs))),
  ]);
}

/*
 * PARK. The head waits until its project's endpoint is enabled again. The project row is locked for reading: an operator
 * who enables the endpoint at this moment either waits for us and then wakes what we parked, or was first, and then the
 * event is due again when this process knows of it too. Not tried, so the attempt does not count. Fenced.
 */
const parkSql = `
with p as materialized (
  select endpoint_disabled_at is not null or incoming_content_url is null as is_parked from projects where id = $4 for share)
update outboxes o set worker_id = null, attempts = o.attempts - 1,
  attempt_at = case when p.is_parked then null else engine_now() + interval '1 s' end
from p where o.conversation_id = $1 and o.head_seq = $2 and o.fence = $3 and ${isOwned('o')}`;

export async function parkEvent(database: Queryable, taken: TakenEvent): Promise<void> {
  await database.query('park', parkSql, [taken.conversationId, taken.seq, taken.fence, taken.projectId]);
}

/** Whether anything is queued behind this head: an extended event then gives up instead of waiting. */
export async function hasEventsBehind(database: Queryable, taken: TakenEvent): Promise<boolean> {
  const { rows } = await database.query<{ behind: boolean }>(
    'events_behind',
    'select tail_seq > head_seq as behind from outboxes where conversation_id = $1',
    [taken.conversationId],
  );
  return rows[0]?.behind ?? false;
}

/** Frees the outboxes this worker owns beside `held`, those it is sending from. Between two of its takings only. */
export async function releaseForgottenOutboxes(
  database: Queryable,
  workerId: number,
  held: readonly string[],
): Promise<number> {
  const { rowCount } = await database.query(
    'release_outboxes',
    `with m as materialized (
       select conversation_id from outboxes where worker_id = $1 and not (conversation_id = any($2::uuid[]))
       order by conversation_id for no key update)
     update outboxes o set worker_id = null, fence = o.fence + 1, attempts = o.attempts - 1, attempt_at = engine_now()
     from m where o.conversation_id = m.conversation_id`,
    [workerId, uuidArray(held)],
  );
  return rowCount;
}
