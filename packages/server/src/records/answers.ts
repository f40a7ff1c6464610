import { byteaArray, int4Array, type Queryable, uuidArray } from '../platform/database/index.ts';
import { appendEventSql } from './event-append.ts';
import { type NewEvent, type OwnedTurn, ownedAndUndecided } from './turns.ts';

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
  /** Id of the hold on the user's other conversations; null for none. */
  holdId: string | null;
  /** The guard that was offended, counted even where nothing is stopped; null for none. */
  offence: string | null;
}

/** The event of an armed answer. `disclosure`: what enters the ledger once it is accepted. */
export interface ArmedEvent extends NewEvent {
  disclosure: { mode: string; reason: string; language: string } | null;
}

/*
 * The decision's CTEs: memory, stop, hold, offence. `d` names the CTE that decided (id, project_id, user_profile_id,
 * persona_profile_id); parameters $4 … $12. In test mode the caller passes nothing but the covered messages.
 */
const decisionSql = `
t as (
  update turns t set outcome = 'answered', decided_at = clock.now from d, clock where t.id = $2::uuid and t.outcome is null),
m as (
  insert into conversation_memories (conversation_id, project_id, covered_keys, persona_record, updated_at)
  select d.id, d.project_id, $4::bytea, $5::bytea, clock.now from d, clock where $4::bytea is not null
  on conflict (conversation_id) do update set covered_keys = excluded.covered_keys, persona_record = excluded.persona_record,
    updated_at = excluded.updated_at),
s as (
  insert into stops (id, project_id, kind, conversation_id, user_profile_id, persona_profile_id, reason, guard, turn_id,
    created_at, until_at, evidence)
  select $6::uuid, d.project_id, 'STOP', d.id, d.user_profile_id, d.persona_profile_id, $7::text, $8::text, $2::uuid, clock.now,
    clock.now + $9::int * interval '1 s', $10::bytea from d, clock where $6::uuid is not null
  on conflict (id) do nothing),
h as (
  insert into stops (id, project_id, kind, user_profile_id, reason, guard, turn_id, created_at, evidence)
  select $11::uuid, d.project_id, 'HOLD', d.user_profile_id, $7::text, $8::text, $2::uuid, clock.now, $10::bytea
  from d, clock where $11::uuid is not null
  on conflict (id) do nothing),
f as (
  insert into offences (turn_id, guard, project_id, conversation_id, at)
  select $2::uuid, $12::text, d.project_id, d.id, clock.now from d, clock where $12::text is not null
  on conflict (turn_id, guard) do nothing)`;

function decisionValues(decision: Decision | null): unknown[] {
  return [
    decision?.coveredKeys ?? null,
    decision?.personaRecord ?? null,
    decision?.stop?.id ?? null,
    decision?.stop?.reason ?? null,
    decision?.stop?.guard ?? null,
    decision?.stop?.seconds ?? null,
    decision?.stop?.evidence ?? null,
    decision?.holdId ?? null,
    decision?.offence ?? null,
  ];
}

/*
 * REPLY. The reply is written: its answers are stored and stay retractable. Without typing delay the first is armed in the
 * same transaction, and the turn decided: $13 is its event. Otherwise the conversation paces: the first answer is armed
 * when it was typed, but at the latest one second before the deadline.
 * Refused (0 rows) when the turn is no longer ours or its deadline has passed: the sweeper drops it then.
 */
const replySql = `
with clock as materialized (select engine_now() as now),
${ownedAndUndecided},
c as (
  update conversations c set
    phase = case when $13::uuid is null then 2 else 3 end,
    worker_id = null,
    decided = $13::uuid is not null,
    answers_left = $17::int - ($13::uuid is not null)::int,
    event_seq = c.event_seq + ($13::uuid is not null)::int,
    await_seq = case when $13::uuid is not null then c.event_seq + 1 end,
    wake_at = case when $13::uuid is null then least(clock.now + $18::int * interval '1 ms', l.turn_deadline_at - interval '1 s')
              when l.waits then l.pending_deadline_at end
  from l, clock where c.id = l.id and clock.now < l.turn_deadline_at
  returning c.id, c.project_id, c.lane, c.event_seq, c.user_profile_id, c.persona_profile_id),
d as (select * from c where $13::uuid is not null),
${appendEventSql({ from: 'd', id: '$13::uuid', type: "'answer.created'", body: '$14::bytea', turn: '$2::uuid', number: '0', disclosure: '$15::jsonb' })},
${decisionSql},
a as (
  insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, body)
  select $2::uuid, x.n - 1, x.id, c.id, c.project_id, case when x.n = 1 and $13::uuid is not null then 'armed' else 'written' end,
    x.typing_ms, clock.now, x.body
  from c, clock, unnest($16::uuid[], $19::int[], $20::bytea[]) with ordinality x(id, typing_ms, body, n)),
k as (
  insert into turn_checkpoints (turn_id, stage, at, body) select $2::uuid, 'written', clock.now, $21::bytea from c, clock
  on conflict (turn_id, stage) do update set at = excluded.at, body = excluded.body)
select count(*)::int as written from c`;

export async function storeReply(
  database: Queryable,
  turn: OwnedTurn,
  reply: {
    answers: readonly NewAnswer[];
    /** Both or neither: the first answer is armed at once. */
    armed: { event: ArmedEvent; decision: Decision | null } | null;
    /** The `written` checkpoint: story of draft and polish, and the decision for the worker that arms later. */
    story: Buffer;
  },
): Promise<boolean> {
  const { rows } = await database.query<{ written: number }>('reply', replySql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    ...decisionValues(reply.armed?.decision ?? null),
    reply.armed?.event.id ?? null,
    reply.armed?.event.body ?? null,
    reply.armed?.event.disclosure ? JSON.stringify(reply.armed.event.disclosure) : null,
    uuidArray(reply.answers.map((answer) => answer.id)),
    reply.answers.length,
    reply.answers[0]?.typingMs ?? 0,
    int4Array(reply.answers.map((answer) => answer.typingMs)),
    byteaArray(reply.answers.map((answer) => answer.body)),
    reply.story,
  ]);
  return rows[0]?.written === 1;
}

/*
 * ARM. The next written answer gets its event: id and bytes exist from here on, the point of no return. The first one
 * decides the turn, and only before its deadline. Fenced and decided on the locked conversation row, so a drop at the
 * deadline and an arm at the same moment exclude each other.
 */
const armSql = `
with clock as materialized (select engine_now() as now),
c as (
  update conversations c set phase = 3, worker_id = null, answers_left = c.answers_left - 1, event_seq = c.event_seq + 1,
    await_seq = c.event_seq + 1, decided = true,
    wake_at = case when c.enqueue_seq > c.taken_seq then c.pending_deadline_at end
  from clock
  where c.id = $1 and c.turn_id = $2 and c.fence = $3 and c.phase = 2 and c.worker_id is not null
    and (c.decided or clock.now < c.turn_deadline_at)
  returning c.id, c.project_id, c.lane, c.event_seq, c.user_profile_id, c.persona_profile_id),
d as (select * from c where $16::int = 0),
${appendEventSql({ from: 'c', id: '$13::uuid', type: "'answer.created'", body: '$14::bytea', turn: '$2::uuid', number: '$16::int', disclosure: '$15::jsonb' })},
${decisionSql},
a as (update answers a set state = 'armed' from c where a.turn_id = $2::uuid and a.number = $16::int)
select count(*)::int as armed from c`;

/** `decision` is given with answer 0 and null with every later one. */
export async function armAnswer(
  database: Queryable,
  turn: OwnedTurn,
  input: { number: number; event: ArmedEvent; decision: Decision | null },
): Promise<boolean> {
  const { rows } = await database.query<{ armed: number }>('arm', armSql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    ...decisionValues(input.decision),
    input.event.id,
    input.event.body,
    input.event.disclosure ? JSON.stringify(input.event.disclosure) : null,
    input.number,
  ]);
  return rows[0]?.armed === 1;
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
