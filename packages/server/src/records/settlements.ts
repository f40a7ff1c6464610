import {
  batched,
  byteaArray,
  int4Array,
  int8Array,
  type Queryable,
  textArray,
  uuidArray,
} from '../platform/database/index.ts';
import { isOwned } from './found-by-key.ts';
import type { AttemptRecord, TakenEvent } from './outboxes.ts';
import type { NewEvent } from './turns.ts';

export interface Settlement {
  /** accepted: 2xx. dead: given up, replayable. expired: an announcement that nobody needs any more. */
  state: 'accepted' | 'dead' | 'expired';
  attempt: AttemptRecord;
  /** Queued behind an accepted answer that has a follow-up with typing time: "the persona is typing". */
  nextProcessing: NewEvent | null;
  /** Queued behind an accepted answer that carried a disclosure, where the project takes extended events. */
  disclosureGiven: (NewEvent & { ledgerId: string }) | null;
  /** Ledger row of an accepted disclosure; null when the answer carried none. */
  ledgerId: string | null;
}

/*
 * SETTLE, of an answer. The head has its end: the outbox moves on, and when the conversation waited for this very event, it
 * goes on too: to the next answer's typing, or to the end of the turn, or (dead) to the end without the remaining answers.
 * An accepted answer's disclosure enters the ledger here, because only now the user can have seen it.
 * Lock order: conversation, then outbox. Everything decided comes from those two locked rows, from the event itself and
 * from the follow-up's typing time, which never changes. Fenced by the outbox: a settled head is not settled twice.
 */
const settleAnswerSql = `
with q as materialized (
  select * from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::text[], $5::int[], $6::text[], $7::int[], $8::int[], $9::uuid[],
      $10::uuid[], $11::bytea[], $12::uuid[], $13::bytea[])
    as q(conversation_id, seq, fence, state, status, failure, duration_ms, attempt, ledger_id, told_id, told_body, next_id,
      next_body)),
l as materialized (
  select c.id, c.project_id, c.turn_id, c.answers_left, c.event_seq, c.enqueue_seq > c.taken_seq as waits, c.pending_due_at,
    c.pending_is_engage, (c.phase = 3 and c.await_seq = q.seq) as awaited, q.*
  from q join conversations c on c.id = q.conversation_id order by c.id for no key update of c),
b as materialized (
  select o.conversation_id, o.head_seq from l join outboxes o on o.conversation_id = l.id
  where o.head_seq = l.seq and o.fence = l.fence and ${isOwned('o')}
  order by o.conversation_id for no key update of o),
x as materialized (
  select l.*, ev.turn_id as event_turn_id, ev.answer_number, ev.disclosure, ev.id as event_id,
    (l.awaited and l.state = 'accepted' and l.answers_left > 0) as goes_on,
    coalesce(a.typing_ms, 0) as typing_ms,
    (l.state = 'accepted' and l.told_id is not null)::int as tells,
    (l.awaited and l.state = 'accepted' and l.answers_left > 0 and coalesce(a.typing_ms, 0) > 0)::int as types
  from b join l on l.id = b.conversation_id
    join events ev on ev.conversation_id = b.conversation_id and ev.seq = b.head_seq
    left join answers a on a.turn_id = ev.turn_id and a.number = ev.answer_number + 1),
c as (
  update conversations c set
    event_seq = c.event_seq + x.tells + x.types,
    phase = case when not x.awaited then c.phase when x.goes_on then 2 else 0 end,
    await_seq = case when x.awaited then null else c.await_seq end,
    answers_left = case when not x.awaited or x.goes_on then c.answers_left else 0 end,
    turn_id = case when x.awaited and not x.goes_on then null else c.turn_id end,
    lane = case when x.awaited and not x.goes_on then (c.lane & 31) + 32 * (x.waits and x.pending_is_engage)::int else c.lane end,
    wake_at = case
      when not x.awaited then c.wake_at
      when x.goes_on then engine_now() + x.typing_ms * interval '1 ms'
      when x.waits then greatest(x.pending_due_at, engine_now()) end
  from x where c.id = x.id and (x.awaited or x.tells + x.types > 0)),
o as (
  update outboxes o set head_seq = o.head_seq + 1, tail_seq = o.tail_seq + x.tells + x.types, attempts = 0, deaths = 0, worker_id = null, yields = false,
    attempt_at = case when o.head_seq < o.tail_seq + x.tells + x.types then engine_now() end
  from x where o.conversation_id = x.id
  returning o.conversation_id, o.attempt_at is not null as has_more),
e as (
  update events e set state = x.state, settled_at = engine_now() from x where e.conversation_id = x.id and e.seq = x.seq),
g as (
  insert into events (conversation_id, seq, id, project_id, turn_id, answer_number, type, created_at, body)
  select x.id, x.event_seq + n.place, n.id, x.project_id, x.event_turn_id, n.answer_number, n.type, engine_now(), n.body
  from x, lateral (values
    (x.tells, x.tells, x.told_id, x.answer_number, 'disclosure.given', x.told_body),
    (x.types, x.tells + x.types, x.next_id, x.answer_number + 1, 'answer.processing', x.next_body))
    as n(is_queued, place, id, answer_number, type, body)
  where n.is_queued = 1),
a as (
  update answers a set state = case when a.number = x.answer_number then x.state else 'dead' end, settled_at = engine_now()
  from x
  where a.turn_id = x.event_turn_id
    and (a.number = x.answer_number or (x.state = 'dead' and a.number > x.answer_number and a.state = 'written'))),
t as (update turns t set ended_at = engine_now() from x where x.awaited and not x.goes_on and t.id = x.turn_id),
d as (
  insert into disclosures (id, project_id, conversation_id, turn_id, answer_id, at, mode, reason, language, sentence)
  select x.ledger_id, x.project_id, x.id, x.event_turn_id, a.id, engine_now(), x.disclosure ->> 'mode', x.disclosure ->> 'reason',
    x.disclosure ->> 'language', x.disclosure ->> 'sentence'
  from x join answers a on a.turn_id = x.event_turn_id and a.number = x.answer_number
  where x.state = 'accepted' and x.ledger_id is not null and x.disclosure is not null
  on conflict (answer_id) do nothing),
w as (
  insert into delivery_attempts (event_id, project_id, number, at, status, failure, duration_ms)
  select x.event_id, x.project_id, x.attempt, engine_now(), x.status, x.failure, x.duration_ms from x)
select x.event_id, x.awaited and (x.goes_on or x.waits) as wakes_conversation, o.has_more
from x join o on o.conversation_id = x.id`;

/*
 * SETTLE, of any other event, a notice. No conversation waits for one, so its row is not touched: the outbox moves on under
 * its own lock. Fenced as an answer is.
 */
const settleNoticeSql = `
with q as materialized (
  select * from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::text[], $5::int[], $6::text[], $7::int[], $8::int[])
    as q(conversation_id, seq, fence, state, status, failure, duration_ms, attempt)),
b as materialized (
  select q.* from q join outboxes o on o.conversation_id = q.conversation_id
  where o.head_seq = q.seq and o.fence = q.fence and ${isOwned('o')}
  order by o.conversation_id for no key update of o),
o as (
  update outboxes o set head_seq = o.head_seq + 1, attempts = 0, deaths = 0, worker_id = null, yields = false,
    attempt_at = case when o.head_seq < o.tail_seq then engine_now() end
  from b where o.conversation_id = b.conversation_id
  returning o.conversation_id, o.attempt_at is not null as has_more),
e as (
  update events e set state = b.state, settled_at = engine_now()
  from b where e.conversation_id = b.conversation_id and e.seq = b.seq
  returning e.conversation_id, e.id, e.project_id),
w as (
  insert into delivery_attempts (event_id, project_id, number, at, status, failure, duration_ms)
  select e.id, e.project_id, b.attempt, engine_now(), b.status, b.failure, b.duration_ms
  from e join b on b.conversation_id = e.conversation_id)
select e.id as event_id, false as wakes_conversation, o.has_more from e join o on o.conversation_id = e.conversation_id`;

/** What there is to do next; nobody needs to look for it where there is nothing. */
export interface Settled {
  /** The next answer is to be typed, or a request waits. */
  wakesConversation: boolean;
  /** Another event is queued behind this one. */
  hasMore: boolean;
}

interface EndedEvent {
  taken: TakenEvent;
  settlement: Settlement;
}

interface SettledRow {
  event_id: string;
  wakes_conversation: boolean;
  has_more: boolean;
}

const settleAnswers = batched<EndedEvent, Settled | null>({
  keyOf: ({ taken }) => taken.conversationId,
  async run(database, items) {
    const settlements = items.map(({ settlement }) => settlement);
    const { rows } = await database.query<SettledRow>('settle_answer', settleAnswerSql, [
      ...endValues(items),
      uuidArray(settlements.map(({ ledgerId }) => ledgerId)),
      uuidArray(settlements.map(({ disclosureGiven }) => disclosureGiven?.id ?? null)),
      byteaArray(settlements.map(({ disclosureGiven }) => disclosureGiven?.body ?? null)),
      uuidArray(settlements.map(({ nextProcessing }) => nextProcessing?.id ?? null)),
      byteaArray(settlements.map(({ nextProcessing }) => nextProcessing?.body ?? null)),
    ]);
    return readSettled(items, rows);
  },
});

const settleNotices = batched<EndedEvent, Settled | null>({
  keyOf: ({ taken }) => taken.conversationId,
  async run(database, items) {
    const { rows } = await database.query<SettledRow>('settle_notice', settleNoticeSql, endValues(items));
    return readSettled(items, rows);
  },
});

/** Parameters $1 to $8 of both. */
function endValues(items: readonly EndedEvent[]): unknown[] {
  const settlements = items.map(({ settlement }) => settlement);
  return [
    uuidArray(items.map(({ taken }) => taken.conversationId)),
    int8Array(items.map(({ taken }) => taken.seq)),
    int8Array(items.map(({ taken }) => taken.fence)),
    textArray(settlements.map(({ state }) => state)),
    int4Array(settlements.map(({ attempt }) => attempt.status)),
    textArray(settlements.map(({ attempt }) => attempt.failure)),
    int4Array(settlements.map(({ attempt }) => Math.round(attempt.durationMs))),
    int4Array(items.map(({ taken }) => taken.attempt)),
  ];
}

function readSettled(items: readonly EndedEvent[], rows: readonly SettledRow[]): (Settled | null)[] {
  const settled = new Map(rows.map((row) => [row.event_id, row]));
  return items.map(({ taken }) => {
    const row = settled.get(taken.eventId);
    return row === undefined ? null : { wakesConversation: row.wakes_conversation, hasMore: row.has_more };
  });
}

/** Null: the outbox was taken over meanwhile, and its new owner settles. */
export function settleEvent(database: Queryable, taken: TakenEvent, settlement: Settlement): Promise<Settled | null> {
  const settle = taken.type === 'answer.created' ? settleAnswers : settleNotices;
  return settle(database, { taken, settlement });
}
