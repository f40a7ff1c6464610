import {
  batched,
  byteaArray,
  int4Array,
  int8Array,
  type Queryable,
  textArray,
  uuidArray,
} from '../platform/database/index.ts';
import { appendEventSql } from './event-append.ts';
import { isInPhase, isOwned, isUndecided } from './found-by-key.ts';
import { hasTimeToMerge, mayMerge } from './merge-rule.ts';
import {
  type OwnedTurn,
  type OwnedWrite,
  type OwnedWriteRow,
  ownedAndUndecided,
  queuedHead,
  readOwnedWrites,
  writesSql,
  writesValues,
} from './owned-turn.ts';
import type { FinishedCall, NewEvent } from './turns.ts';

export interface NewAnswer {
  id: string;
  typingMs: number;
  /** The answer without what is fixed when it is armed, as packed JSON. */
  body: Buffer;
}

/** What becomes true with the decision that a turn is answered, in its transaction. */
export interface Decision {
  coveredKeys: Buffer;
  personaRecord: Buffer;
  stop: { id: string; reason: string; guard: string; seconds: number | null; evidence: Buffer } | null;
  /** A silence of the conversation; never together with a stop. */
  pause?: { id: string; seconds: number } | null;
  /** Id of the hold on the user's other conversations; null for none. */
  holdId: string | null;
  /** The guard that was offended, counted even where nothing is stopped; null for none. */
  offence: string | null;
}

/** The event of an armed answer. `disclosure`: what enters the ledger once it is accepted. */
export interface ArmedEvent extends NewEvent {
  disclosure: { mode: string; reason: string; language: string; sentence: string | null } | null;
}

/*
 * The decision's CTEs, beside the turn's own row: memory, stop or pause (which replaces the one before), hold, offence. `d` is the CTE of the turns
 * that are decided (id, project_id, user_profile_id, persona_profile_id, turn_id and the columns below). In test mode the
 * caller passes nothing of it.
 */
export const decisionColumns = [
  'covered_keys',
  'persona_record',
  'stop_id',
  'stop_reason',
  'stop_guard',
  'stop_seconds',
  'stop_evidence',
  'hold_id',
  'offence',
];
export const decisionArrays = [
  '$4::bytea[]',
  '$5::bytea[]',
  '$6::uuid[]',
  '$7::text[]',
  '$8::text[]',
  '$9::int[]',
  '$10::bytea[]',
  '$11::uuid[]',
  '$12::text[]',
];
export const decisionSql = `
m as (
  insert into conversation_memories (conversation_id, project_id, covered_keys, persona_record, updated_at)
  select d.id, d.project_id, d.covered_keys, d.persona_record, engine_now() from d where d.covered_keys is not null
  on conflict (conversation_id) do update set covered_keys = excluded.covered_keys, persona_record = excluded.persona_record,
    updated_at = excluded.updated_at),
s as (
  insert into stops (id, project_id, kind, conversation_id, user_profile_id, persona_profile_id, reason, guard, turn_id,
    created_at, until_at, evidence)
  select n.id, d.project_id, n.kind, n.conversation_id, d.user_profile_id, n.persona_profile_id, d.stop_reason, d.stop_guard,
    d.turn_id, engine_now(), n.until_at, d.stop_evidence
  from d, lateral (values
    (d.stop_id, case when d.stop_reason = 'PAUSED' then 'PAUSE' else 'STOP' end, d.id, d.persona_profile_id,
      engine_now() + d.stop_seconds * interval '1 s'),
    (d.hold_id, 'HOLD', null, null, null))
    as n(id, kind, conversation_id, persona_profile_id, until_at)
  where n.id is not null
  on conflict (id) do nothing),
r as (
  update stops p set lifted_at = engine_now(), lifted_by = 'platform', lift_reason = 'Replaced by a later pause.' from d
  where p.conversation_id = d.id and p.kind = 'PAUSE' and p.lifted_at is null and d.stop_reason = 'PAUSED'),
f as (
  insert into offences (turn_id, guard, project_id, conversation_id, at)
  select d.turn_id, d.offence, d.project_id, d.id, engine_now() from d where d.offence is not null
  on conflict (turn_id, guard) do nothing)`;

export function decisionValues(decisions: readonly (Decision | null | undefined)[]): unknown[] {
  const silences = decisions.map((decision) => {
    const pause = decision?.pause ? { ...decision.pause, reason: 'PAUSED', guard: 'action', evidence: null } : null;
    return decision?.stop ?? pause;
  });
  return [
    byteaArray(decisions.map((decision) => decision?.coveredKeys ?? null)),
    byteaArray(decisions.map((decision) => decision?.personaRecord ?? null)),
    uuidArray(silences.map((silence) => silence?.id ?? null)),
    textArray(silences.map((silence) => silence?.reason ?? null)),
    textArray(silences.map((silence) => silence?.guard ?? null)),
    int4Array(silences.map((silence) => silence?.seconds ?? null)),
    byteaArray(silences.map((silence) => silence?.evidence ?? null)),
    uuidArray(decisions.map((decision) => decision?.holdId ?? null)),
    textArray(decisions.map((decision) => decision?.offence ?? null)),
  ];
}

/** The armed event, from $13. */
const eventArrays = ['$13::uuid[]', '$14::bytea[]', '$15::text[]'];
const eventColumns = ['event_id', 'event_body', 'disclosure'];

function eventValues(events: readonly (ArmedEvent | undefined)[]): unknown[] {
  return [
    uuidArray(events.map((event) => event?.id ?? null)),
    byteaArray(events.map((event) => event?.body ?? null)),
    textArray(events.map((event) => (event?.disclosure ? JSON.stringify(event.disclosure) : null))),
  ];
}

/** Columns of a decided turn that the decision and its event need, from a CTE of `q`'s columns. */
const decidedColumns = [...decisionColumns, ...eventColumns].map((name) => `, l.${name}`).join('');

/*
 * REPLY. The reply is written: its answers are stored and stay retractable. Without typing delay the first is armed in the
 * same transaction, and the turn decided: its event is `event_id`. Otherwise the conversation paces: the first answer is
 * armed when it was typed, but at the latest one second before the deadline.
 * The model call that wrote it is stored along (CHECKPOINT says what that means).
 * Refused when the turn is no longer ours or its deadline has passed: the sweeper drops it then. Refused as NEWER when a
 * request waits that may join the turn and was not looked at: so that no stale reply becomes an answer.
 */
const replySql = `
with ${writesSql(
  [
    ...decisionArrays,
    ...eventArrays,
    ...['$16::int[]', '$17::int[]', '$18::bytea[]', '$19::bigint[]', '$25::bigint[]'],
    ...['$26::text[]', '$27::bytea[]', '$28::text[]'],
  ],
  [
    ...decisionColumns,
    ...eventColumns,
    ...['answers', 'typing_ms', 'story', 'seen_seq', 'owner'],
    ...['call_stage', 'call_body', 'call_cost'],
  ],
)},
x as materialized (
  select * from unnest($20::uuid[], $21::int[], $22::uuid[], $23::int[], $24::bytea[]) as x(turn_id, number, id, typing_ms, body)),
${ownedAndUndecided},
c as (
  update conversations c set
    phase = case when l.event_id is null then 2 else 3 end,
    worker_id = null,
    decided = l.event_id is not null,
    answers_left = l.answers - (l.event_id is not null)::int,
    event_seq = c.event_seq + (l.event_id is not null)::int,
    await_seq = case when l.event_id is not null then c.event_seq + 1 end,
    wake_at = case when l.event_id is null then least(engine_now() + l.typing_ms * interval '1 ms', l.turn_deadline_at - interval '1 s')
              when l.waits then l.pending_deadline_at end
  from l where c.id = l.id and engine_now() < l.turn_deadline_at and (not l.merges or l.enqueue_seq <= l.seen_seq)
  returning c.id, c.project_id, c.lane, c.event_seq, c.user_profile_id, c.persona_profile_id, l.turn_id, l.story, l.owner,
    l.call_stage, l.call_body, l.call_cost::numeric as call_cost${decidedColumns}),
d as (select * from c where c.event_id is not null),
${appendEventSql({ from: 'd', id: 'f.event_id', type: "'answer.created'", body: 'f.event_body', turn: 'f.turn_id', number: '0', disclosure: 'f.disclosure::jsonb', owner: 'f.owner' })},
${decisionSql},
a as (
  insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, body)
  select c.turn_id, x.number, x.id, c.id, c.project_id,
    case when x.number = 0 and c.event_id is not null then 'armed' else 'written' end, x.typing_ms, engine_now(), x.body
  from c join x on x.turn_id = c.turn_id),
t as (
  update turns t set cost = t.cost + coalesce(c.call_cost, 0),
    outcome = case when c.event_id is not null then coalesce(t.outcome, 'answered') end,
    decided_at = case when c.event_id is not null then coalesce(t.decided_at, engine_now()) end
  from c where t.id = c.turn_id and (c.event_id is not null or c.call_cost > 0)),
p as (
  insert into spends (project_id, user_profile_id, at, cost)
  select c.project_id, c.user_profile_id, engine_now(), c.call_cost from c where c.call_cost > 0),
k as (
  insert into turn_checkpoints (turn_id, stage, at, body)
  select c.turn_id, x.stage, engine_now(), x.body from c,
    lateral (values ('written', c.story), (c.call_stage, c.call_body)) as x(stage, body) where x.stage is not null
  on conflict (turn_id, stage) do update set at = excluded.at, body = excluded.body)
select l.turn_id, l.enqueue_seq, l.id in (select id from c) as stored, l.merges and l.enqueue_seq > l.seen_seq as newer,
  ${queuedHead.columns}
from l ${queuedHead.join}`;

export interface ReplyToStore {
  answers: readonly NewAnswer[];
  /** Both or neither: the first answer is armed at once. */
  armed: { event: ArmedEvent; decision: Decision | null } | null;
  /** The call that wrote it, where it is not stored yet. */
  call?: FinishedCall | null;
  /** The `written` checkpoint: story of draft and polish, and the decision for the worker that arms later. */
  story: Buffer;
}

const storeReplies = batched<OwnedTurn & ReplyToStore & { seenSeq: number; owner: number | null }, OwnedWrite>({
  keyOf: ({ conversationId }) => conversationId,
  async run(database, items) {
    const answers = items.flatMap((item) =>
      item.answers.map((answer, number) => ({ number, turnId: item.turnId, ...answer })),
    );
    const { rows } = await database.query<OwnedWriteRow>('reply', replySql, [
      ...writesValues(items),
      ...decisionValues(items.map(({ armed }) => armed?.decision)),
      ...eventValues(items.map(({ armed }) => armed?.event)),
      int4Array(items.map((item) => item.answers.length)),
      int4Array(items.map((item) => item.answers[0]?.typingMs ?? 0)),
      byteaArray(items.map(({ story }) => story)),
      int8Array(items.map(({ seenSeq }) => seenSeq)),
      uuidArray(answers.map(({ turnId }) => turnId)),
      int4Array(answers.map(({ number }) => number)),
      uuidArray(answers.map(({ id }) => id)),
      int4Array(answers.map(({ typingMs }) => typingMs)),
      byteaArray(answers.map(({ body }) => body)),
      int8Array(items.map(({ owner }) => owner)),
      textArray(items.map(({ call }) => call?.stage ?? null)),
      byteaArray(items.map(({ call }) => call?.body ?? null)),
      textArray(items.map(({ call }) => call?.cost ?? null)),
    ]);
    return readOwnedWrites(items, rows);
  },
});

export function storeReply(
  database: Queryable,
  { conversationId, turnId, fence }: OwnedTurn,
  reply: ReplyToStore,
  seenSeq: number,
  owner: number | null = null,
): Promise<OwnedWrite> {
  return storeReplies(database, { conversationId, turnId, fence, seenSeq, owner, ...reply });
}

/*
 * ARM. The next written answer gets its event: id and bytes exist from here on, the point of no return. The first one
 * decides the turn, and only before its deadline. Fenced and decided on the locked conversation row, so a drop at the
 * deadline and an arm at the same moment exclude each other. Refused as NEWER when a request waits that was not looked at
 * and may join the turn or, once the first answer was sent, end it.
 */
const armSql = `
with ${writesSql(
  [...decisionArrays, ...eventArrays, '$16::int[]', '$17::bigint[]', '$18::bigint[]'],
  [...decisionColumns, ...eventColumns, 'number', 'seen_seq', 'owner'],
)},
l as materialized (
  select c.id, c.enqueue_seq, ${mayMerge} and (c.decided or ${hasTimeToMerge}) and c.enqueue_seq > q.seen_seq as newer, q.*
  from q join conversations c on c.id = q.conversation_id
  where c.turn_id = q.turn_id and c.fence = q.fence and ${isInPhase('c', 2)} and ${isOwned('c')}
  order by c.id for no key update of c),
c as (
  update conversations c set phase = 3, worker_id = null, answers_left = c.answers_left - 1, event_seq = c.event_seq + 1,
    await_seq = c.event_seq + 1, decided = true,
    wake_at = case when c.enqueue_seq > c.taken_seq then c.pending_deadline_at end
  from l
  where c.id = l.id and not l.newer and (c.decided or engine_now() < c.turn_deadline_at)
  returning c.id, c.project_id, c.lane, c.event_seq, c.user_profile_id, c.persona_profile_id, l.turn_id, l.number, l.owner${decidedColumns}),
d as (select * from c where c.number = 0),
${appendEventSql({ from: 'c', id: 'f.event_id', type: "'answer.created'", body: 'f.event_body', turn: 'f.turn_id', number: 'f.number', disclosure: 'f.disclosure::jsonb', owner: 'f.owner' })},
t as (
  update turns t set outcome = 'answered', decided_at = engine_now() from d where t.id = d.turn_id and ${isUndecided('t')}),
${decisionSql},
a as (update answers a set state = 'armed' from c where a.turn_id = c.turn_id and a.number = c.number)
select l.turn_id, l.enqueue_seq, l.id in (select id from c) as stored, l.newer, ${queuedHead.columns}
from l ${queuedHead.join}`;

export interface AnswerToArm {
  number: number;
  event: ArmedEvent;
  /** Given with answer 0, null with every later one. */
  decision: Decision | null;
}

const armAnswers = batched<OwnedTurn & AnswerToArm & { seenSeq: number; owner: number | null }, OwnedWrite>({
  keyOf: ({ conversationId }) => conversationId,
  async run(database, items) {
    const { rows } = await database.query<OwnedWriteRow>('arm', armSql, [
      ...writesValues(items),
      ...decisionValues(items.map(({ decision }) => decision)),
      ...eventValues(items.map(({ event }) => event)),
      int4Array(items.map(({ number }) => number)),
      int8Array(items.map(({ seenSeq }) => seenSeq)),
      int8Array(items.map(({ owner }) => owner)),
    ]);
    return readOwnedWrites(items, rows);
  },
});

export function armAnswer(
  database: Queryable,
  { conversationId, turnId, fence }: OwnedTurn,
  answer: AnswerToArm,
  seenSeq: number,
  owner: number | null = null,
): Promise<OwnedWrite> {
  return armAnswers(database, { conversationId, turnId, fence, seenSeq, owner, ...answer });
}

export interface PacingAnswer {
  number: number;
  id: string;
  body: Buffer;
  /** The `written` checkpoint of its turn. */
  story: Buffer;
  /** Id of answer 0 of the reply. */
  firstAnswerId: string;
}

/** The next answer to arm of a pacing turn; null when none is left (it was superseded meanwhile). */
export async function loadNextAnswer(database: Queryable, turnId: string): Promise<PacingAnswer | null> {
  const { rows } = await database.query<{ number: number; id: string; body: Buffer; story: Buffer; first_id: string }>(
    'next_answer',
    `select a.number, a.id, a.body, k.body as story, f.id as first_id
     from answers a join turn_checkpoints k on k.turn_id = a.turn_id and k.stage = 'written'
       join answers f on f.turn_id = a.turn_id and f.number = 0
     where a.turn_id = $1 and a.state = 'written' order by a.number limit 1`,
    [turnId],
  );
  const row = rows[0];
  return row ? { number: row.number, id: row.id, body: row.body, story: row.story, firstAnswerId: row.first_id } : null;
}
