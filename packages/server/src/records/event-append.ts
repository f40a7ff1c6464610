/**
 * The CTEs that queue one event at the tail of a conversation's outbox: `<prefix>o` moves the tail, `<prefix>e` stores
 * the bytes. `from` names a CTE that has just updated the conversation row (so holds its lock) and returns id, project_id,
 * lane and the event's number as event_seq. The outbox wakes when it was empty, or when its head is an extended event
 * being retried, which holds nothing back. Where `owner` is a worker, an outbox that was empty is its own at once, as if it
 * had been taken: then `<prefix>o` returns it with head and tail at the event. `id`, `body` and the others are SQL; they may name columns of `f`, the row of `from`.
 */
export function appendEventSql(input: {
  from: string;
  id: string;
  type: string;
  body: string;
  turn: string;
  number: string;
  prefix?: string;
  disclosure?: string;
  owner?: string;
}): string {
  const prefix = input.prefix ?? '';
  const owner = input.owner ?? 'null::bigint';
  const isIdle = 'o.worker_id is null and o.head_seq > o.tail_seq';
  return `${prefix}o as (
  insert into outboxes as o (conversation_id, project_id, lane, tail_seq, attempt_at, worker_id, fence, attempts)
  select f.id, f.project_id, f.lane & 31, f.event_seq, case when ${owner} is null then engine_now() end, ${owner},
    (${owner} is not null)::int, (${owner} is not null)::int from ${input.from} f order by f.id
  on conflict (conversation_id) do update set tail_seq = excluded.tail_seq,
    attempt_at = case when ${isIdle} then excluded.attempt_at
                      when o.worker_id is null and o.yields then engine_now() else o.attempt_at end,
    worker_id = case when ${isIdle} then excluded.worker_id else o.worker_id end,
    fence = o.fence + case when ${isIdle} then excluded.fence else 0 end,
    attempts = case when ${isIdle} then excluded.attempts else o.attempts end
  returning o.conversation_id, o.project_id, o.head_seq, o.tail_seq, o.worker_id, o.fence),
${prefix}e as (
  insert into events (conversation_id, seq, id, project_id, turn_id, answer_number, type, created_at, disclosure, body)
  select f.id, f.event_seq, ${input.id}, f.project_id, ${input.turn}, ${input.number}, ${input.type}, engine_now(),
    ${input.disclosure ?? 'null'}, ${input.body} from ${input.from} f)`;
}
