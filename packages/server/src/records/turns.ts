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
import { isInPhase } from './found-by-key.ts';
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

export interface PlannedTurn {
  /** The `planned` checkpoint: verdicts, plan, prompt outline. */
  story: Buffer;
  /** Counted durably before the call is made, so that "at most three" survives crashes. 0 for the sandbox. */
  modelCalls: 0 | 1;
  /** `answer.processing`; queued once per turn, whoever runs it. */
  processingEvent: NewEvent;
  /** The merged history, when it changed. */
  history: Buffer | null;
}

/** An event about to exist: its id and exact bytes never change afterwards. */
export interface NewEvent {
  id: string;
  body: Buffer;
}

/*
 * PLAN. Stores the plan before money is spent, announces the answer once, counts the model call about to be made and keeps
 * the merged history. Says whether the turn is still ours. Refused when a newer request may join the turn (unless it was
 * looked at): as long as nothing was spent, beginning again with it costs nothing. Safe when run twice: the
 * announcement is decided on the locked row, the checkpoint is overwritten by the owner only.
 */
const planSql = `
with ${writesSql(
  ['$4::bytea[]', '$5::int[]', '$6::uuid[]', '$7::bytea[]', '$8::bytea[]', '$9::bigint[]', '$10::bigint[]'],
  ['story', 'calls', 'event_id', 'event_body', 'history', 'seen_seq', 'owner'],
)},
${ownedAndUndecided},
g as materialized (select * from l where not l.merges or l.enqueue_seq <= l.seen_seq),
c as (
  update conversations c set announced = true, event_seq = c.event_seq + 1
  from g where c.id = g.id and not g.announced
  returning c.id, c.project_id, c.lane, c.event_seq, g.turn_id, g.event_id, g.event_body, g.owner),
${appendEventSql({ from: 'c', id: 'f.event_id', type: "'answer.processing'", body: 'f.event_body', turn: 'f.turn_id', number: '0', owner: 'f.owner' })},
k as (
  insert into turn_checkpoints (turn_id, stage, at, body) select g.turn_id, 'planned', engine_now(), g.story from g
  on conflict (turn_id, stage) do update set at = excluded.at, body = excluded.body),
t as (
  update turns t set model_calls = t.model_calls + g.calls, waits_for = null
  from g where t.id = g.turn_id and (g.calls > 0 or t.waits_for is not null)),
m as (
  insert into conversation_memories (conversation_id, project_id, history, updated_at)
  select g.id, g.project_id, g.history, engine_now() from g where g.history is not null
  on conflict (conversation_id) do update set history = excluded.history, updated_at = excluded.updated_at)
select l.turn_id, l.enqueue_seq, l.id in (select id from g) as stored, true as newer, ${queuedHead.columns}
from l ${queuedHead.join}`;

const storePlans = batched<OwnedTurn & PlannedTurn & { seenSeq: number; owner: number | null }, OwnedWrite>({
  keyOf: ({ conversationId }) => conversationId,
  async run(database, items) {
    const { rows } = await database.query<OwnedWriteRow>('plan', planSql, [
      ...writesValues(items),
      byteaArray(items.map(({ story }) => story)),
      int4Array(items.map(({ modelCalls }) => modelCalls)),
      uuidArray(items.map(({ processingEvent }) => processingEvent.id)),
      byteaArray(items.map(({ processingEvent }) => processingEvent.body)),
      byteaArray(items.map(({ history }) => history)),
      int8Array(items.map(({ seenSeq }) => seenSeq)),
      int8Array(items.map(({ owner }) => owner)),
    ]);
    return readOwnedWrites(items, rows);
  },
});

/**
 * `seenSeq`: requests up to this one were looked at and are no reason to begin again. `owner`: the worker that sends the
 * event at once, where it is next in line.
 */
export function storePlan(
  database: Queryable,
  { conversationId, turnId, fence }: OwnedTurn,
  planned: PlannedTurn,
  seenSeq: number,
  owner: number | null = null,
): Promise<OwnedWrite> {
  return storePlans(database, { conversationId, turnId, fence, seenSeq, owner, ...planned });
}

/** A model call whose result is to be stored. */
export interface FinishedCall {
  /** `callStage`. */
  stage: string;
  body: Buffer;
  /** Decimal text. */
  cost: string;
}

/*
 * CHECKPOINT. A model call's durable traces: counted before it is made, its result stored after. The first writer of a
 * stage wins, so a stored result is never replaced or paid for twice. Fenced as PLAN is; but what was spent is spent, and
 * counts against the caps also where the turn was lost meanwhile.
 */
const checkpointSql = `
with ${writesSql(
  ['$4::text[]', '$5::bytea[]', '$6::int[]', '$7::text[]', '$8::int[]'],
  ['stage', 'body', 'calls', 'cost', 'again'],
)},
${ownedAndUndecided},
k as (
  insert into turn_checkpoints (turn_id, stage, at, body) select l.turn_id, l.stage, engine_now(), l.body from l
  where l.stage is not null on conflict (turn_id, stage) do nothing
  returning turn_id),
t as (
  update turns t set model_calls = t.model_calls + l.calls, cost = t.cost + l.cost::numeric
  from l where t.id = l.turn_id and (l.calls > 0 or l.cost::numeric > 0) and (l.again = 0 or l.turn_id in (select turn_id from k))),
s as (
  insert into spends (project_id, user_profile_id, at, cost)
  select c.project_id, c.user_profile_id, engine_now(), q.cost::numeric
  from q join conversations c on c.id = q.conversation_id
  where q.cost::numeric > 0 and (q.again = 0 or q.turn_id in (select turn_id from k)))
select l.turn_id, l.enqueue_seq, true as stored, false as newer from l`;

interface CheckpointChange {
  stage: string | null;
  body: Buffer | null;
  modelCalls: number;
  cost: string;
  /** It may be stored already, in a transaction whose answer was lost: then nothing of it counts a second time. */
  isAgain?: boolean;
}

const storeCheckpoints = batched<OwnedTurn & CheckpointChange, boolean>({
  keyOf: ({ conversationId }) => conversationId,
  async run(database, items) {
    const { rows } = await database.query<OwnedWriteRow>('checkpoint', checkpointSql, [
      ...writesValues(items),
      textArray(items.map(({ stage }) => stage)),
      byteaArray(items.map(({ body }) => body)),
      int4Array(items.map(({ modelCalls }) => modelCalls)),
      textArray(items.map(({ cost }) => cost)),
      int4Array(items.map(({ isAgain }) => (isAgain ? 1 : 0))),
    ]);
    return readOwnedWrites(items, rows).map(({ kind }) => kind === 'STORED');
  },
});

export function storeCheckpoint(
  database: Queryable,
  { conversationId, turnId, fence }: OwnedTurn,
  change: CheckpointChange,
): Promise<boolean> {
  return storeCheckpoints(database, { conversationId, turnId, fence, ...change });
}

export interface TurnEnd {
  outcome: 'dropped' | 'ignored';
  reason: string;
  /** null: nothing is pushed (an ignored turn without `extendedEvents`). */
  event: (NewEvent & { type: string }) | null;
  /** The story up to here; null keeps what is stored. */
  story: Buffer | null;
  history: Buffer | null;
}

/*
 * END. The two endings without an answer, DROP and IGNORE, and the deadline sweeper's DROP, which takes the turn from
 * whoever owns it ($3 null): outcome, event, written answers superseded, fence moved on, in one transaction. Two at once:
 * the second waits for the row, sees no open turn and changes nothing, so there is exactly one event.
 */
const endSql = `
with l as materialized (
  select c.id from conversations c
  where c.id = $1 and c.turn_id = $2 and ($3::bigint is null or c.fence = $3) and ${isInPhase('c', 1, 2)} and not c.decided
  for no key update),
c as (
  update conversations c set phase = 0, turn_id = null, worker_id = null, fence = c.fence + 1, answers_left = 0,
    await_seq = null, lane = (c.lane & 31) + 32 * (c.enqueue_seq > c.taken_seq and c.pending_is_engage)::int,
    event_seq = c.event_seq + ($6::uuid is not null)::int,
    wake_at = case when c.enqueue_seq > c.taken_seq then greatest(c.pending_due_at, engine_now()) end
  from l where c.id = l.id returning c.id, c.project_id, c.lane, c.event_seq),
n as (select * from c where $6::uuid is not null),
${appendEventSql({ from: 'n', id: '$6::uuid', type: '$7::text', body: '$8::bytea', turn: '$2::uuid', number: 'null' })},
t as (
  update turns t set outcome = $4::text, reason = $5::text, decided_at = engine_now(), ended_at = engine_now()
  from l where t.id = $2::uuid),
a as (update answers a set state = 'superseded', settled_at = engine_now() from l where a.turn_id = $2::uuid and a.state = 'written'),
k as (
  insert into turn_checkpoints (turn_id, stage, at, body) select $2::uuid, 'ended', engine_now(), $9::bytea from l
  where $9::bytea is not null on conflict (turn_id, stage) do nothing),
m as (
  insert into conversation_memories (conversation_id, project_id, history, updated_at)
  select c.id, c.project_id, $10::bytea, engine_now() from c where $10::bytea is not null
  on conflict (conversation_id) do update set history = excluded.history, updated_at = excluded.updated_at)
select count(*)::int as ended from l`;

/** `fence` null: the sweeper, which ends a turn whoever owns it. False: somebody else decided it first. */
export async function endTurn(
  database: Queryable,
  turn: { conversationId: string; turnId: string; fence: number | null },
  end: TurnEnd,
): Promise<boolean> {
  const { rows } = await database.query<{ ended: number }>('end', endSql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    end.outcome,
    end.reason,
    end.event?.id ?? null,
    end.event?.type ?? null,
    end.event?.body ?? null,
    end.story,
    end.history,
  ]);
  return rows[0]?.ended === 1;
}

/*
 * DROP BEHIND. A request waited for a turn that is not through, or for its answer that is still on its way, until its own
 * deadline passed: it becomes a turn that is born dropped, its event queued behind whatever that turn has queued. Decides on the locked row only.
 */
const dropBehindSql = `
with c as (
  update conversations c set turn_number = c.turn_number + 1, taken_seq = c.enqueue_seq, event_seq = c.event_seq + 1,
    wake_at = case when c.phase = 3 then null else c.wake_at end
  where c.id = $1 and c.phase in (1, 2, 3) and not c.merging and c.enqueue_seq > c.taken_seq and c.pending_enqueue_id = $5::uuid
    and c.pending_deadline_at <= engine_now() and (c.decided or c.turn_deadline_at > engine_now())
  returning c.id, c.project_id, c.lane, c.event_seq, c.turn_number, c.pending_enqueue_id, c.pending_action_id,
    c.pending_first_at, c.pending_deadline_at),
t as (
  insert into turns (id, conversation_id, project_id, number, request_id, action_id, first_at, deadline_at, started_at, outcome,
    reason, decided_at, ended_at)
  select $2::uuid, id, project_id, turn_number, pending_enqueue_id, pending_action_id, pending_first_at, pending_deadline_at, engine_now(),
    'dropped', 'DEADLINE_EXCEEDED', engine_now(), engine_now() from c),
${appendEventSql({ from: 'c', id: '$3::uuid', type: "'conversation.dropped'", body: '$4::bytea', turn: '$2::uuid', number: 'null' })}
select count(*)::int as dropped from c`;

export async function dropBehind(
  database: Queryable,
  input: { conversationId: string; newTurnId: string; requestId: string; event: NewEvent },
): Promise<boolean> {
  const { rows } = await database.query<{ dropped: number }>('drop_behind', dropBehindSql, [
    input.conversationId,
    input.newTurnId,
    input.event.id,
    input.event.body,
    input.requestId,
  ]);
  return rows[0]?.dropped === 1;
}
