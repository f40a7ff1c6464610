import { int4Array, type Queryable, uuidArray } from '../platform/database/index.ts';
import { engineVersion } from './engine-version.ts';
import { isInPhase, isOwned } from './found-by-key.ts';
import { hasTimeToMerge, mayMerge } from './merge-rule.ts';

/** What a worker claimed: a turn to write, the next answer of one to arm, or a request that outlived its deadline. */
export interface ClaimedConversation {
  kind: 'WRITE' | 'PACE' | 'OVERDUE';
  conversationId: string;
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
  isTest: boolean;
  lane: number;
  turnId: string;
  turnNumber: number;
  fence: number;
  /** How often this turn was claimed to be written, this time included. */
  runs: number;
  crashes: number;
  modelCalls: number;
  requestId: string;
  actionId: string | null;
  firstAtMs: number;
  deadlineAtMs: number;
  decided: boolean;
  /** From being due to this claim; null for a turn that was claimed before. */
  lateMs: number | null;
  /** What the turn's last run could not get; null when nothing is missing. */
  waitsFor: string | null;
  /** How often the turn took in a later request. */
  restarts: number;
  /** Of `modelCalls`, and of the turn's cost (decimal text): what was made for a request that was replaced since. */
  supersededCalls: number;
  supersededCost: string;
  /** Something was enqueued since, and waits behind this turn. */
  hasNewer: boolean;
}

export interface ClaimOutcome {
  claimed: ClaimedConversation[];
  /** Database time of the claim, ms since the epoch. */
  nowMs: number;
  /** Rows that were early and sleep again: work was done, so the poll stays busy. */
  snoozed: number;
}

/*
 * CLAIM. Takes due conversations of the given lanes, some of each, until `limit`: rows whose buffer was restarted sleep
 * again (snooze), rows without a turn get one, rows whose turn waits or paces go on with it. Each owned row gets the
 * worker and a new fence. Rows in phase 3 are only woken by the deadline of the request behind them; they are not owned,
 * and hidden for a second so that one worker deals with them; should it fail, the next is still in time.
 * A waiting turn takes in the request that waits behind it (`joins`) when a merge sent it back for that, or when it has not
 * come as far as a plan; it waits for that request's buffer first, but leaves itself 20 s to the deadline.
 * Safe when run twice at once: `skip locked` shows each due row to one of them, and a turn is opened at most once because
 * the row says so and turns_one_open would refuse a second.
 * Lanes are asked one by one (lateral), so a project with 100,000 due rows costs the others nothing.
 * A turn has the id of the request that opened it: a request opens one at most.
 * A turn that a newer version opened is left to workers of that version ($6).
 * With $7 only what needs no place of its own: answers that are typed, and requests past their deadline.
 * The look begins at $5 and not at the beginning of the index, where entries of rows long done stay while a snapshot is open.
 */
const joins = `(c.phase = 1 and ${mayMerge} and (c.merging or (not c.announced and ${hasTimeToMerge})))`;
const dueAt = `case when c.phase = 1 then least(c.pending_due_at, c.turn_deadline_at - interval '20 s') else c.pending_due_at end`;
const claimSql = `
with due as materialized (
  select d.id, d.old_phase, d.joins, d.due_at, (d.joins or d.old_phase = 0) and d.due_at > engine_now() as snooze
  from unnest($1::int[]) as l(lane) cross join lateral (
    select c.id, c.phase as old_phase, ${joins} as joins, ${dueAt} as due_at
    from conversations c
    where c.lane = l.lane::smallint and c.wake_at is not null and c.wake_at >= to_timestamp($5::float8 / 1000)
      and c.wake_at <= engine_now() and (c.phase in (0, 3) or c.engine_version <= $6)
      and (not $7::boolean or c.phase in (2, 3) or (c.phase = 0 and c.pending_deadline_at <= engine_now()))
    order by c.wake_at limit $2 for no key update skip locked) d
  limit $3),
go as (
  update conversations c set
    wake_at = case when due.snooze then due.due_at when due.old_phase = 3 then engine_now() + interval '1 s' end,
    worker_id = case when not due.snooze and due.old_phase < 3 then $4::bigint end,
    fence = c.fence + (not due.snooze and due.old_phase < 3)::int,
    phase = case when not due.snooze and due.old_phase = 0 then 1 else c.phase end,
    taken_seq = case when not due.snooze and (due.old_phase = 0 or due.joins) then c.enqueue_seq else c.taken_seq end,
    merging = c.merging and due.snooze,
    restarts = case when due.snooze or due.old_phase > 1 then c.restarts when due.old_phase = 0 then 0 else c.restarts + due.joins::int end,
    lane = case when due.joins and not due.snooze and c.lane between 32 and 63 then c.lane - 32 else c.lane end,
    turn_id = case when not due.snooze and due.old_phase = 0 then c.pending_enqueue_id else c.turn_id end,
    turn_number = c.turn_number + (not due.snooze and due.old_phase = 0)::int,
    engine_version = case when not due.snooze and due.old_phase = 0 then $6::smallint else c.engine_version end,
    turn_deadline_at = case when not due.snooze and due.old_phase = 0 then c.pending_deadline_at else c.turn_deadline_at end,
    decided = c.decided and due.old_phase <> 0,
    announced = c.announced and due.old_phase <> 0
  from due where c.id = due.id
  returning c.id, c.project_id, c.user_profile_id, c.persona_profile_id, c.is_test, c.lane, c.turn_id, c.turn_number, c.fence,
    c.decided, c.turn_deadline_at, c.pending_enqueue_id, c.pending_action_id, c.pending_first_at, c.pending_deadline_at,
    c.restarts, c.enqueue_seq > c.taken_seq as has_newer,
    case when due.old_phase = 0 then extract(epoch from engine_now() - c.pending_due_at)::float8 * 1000 end as late_ms,
    due.old_phase, due.joins, due.snooze),
born as (
  insert into turns (id, conversation_id, project_id, number, request_id, action_id, first_at, deadline_at, started_at)
  select turn_id, id, project_id, turn_number, pending_enqueue_id, pending_action_id, pending_first_at, pending_deadline_at, engine_now()
  from go where old_phase = 0 and not snooze),
again as (
  update turns t set runs = least(t.runs + 1, 32767),
    restarts = go.restarts,
    request_id = case when go.joins then go.pending_enqueue_id else t.request_id end,
    action_id = case when go.joins then coalesce(go.pending_action_id, t.action_id) else t.action_id end,
    joined_at = case when go.joins then engine_now() else t.joined_at end,
    superseded_calls = case when go.joins then t.model_calls else t.superseded_calls end,
    superseded_cost = case when go.joins then t.cost else t.superseded_cost end,
    waits_for = case when go.joins then null else t.waits_for end
  from go where t.id = go.turn_id and go.old_phase = 1 and not go.snooze
  returning t.id, t.runs, t.request_id, t.action_id, t.superseded_calls, t.superseded_cost)
select go.id, go.project_id, go.user_profile_id, go.persona_profile_id, go.is_test, go.lane, go.turn_id, go.turn_number,
  go.fence, go.decided, go.old_phase, go.snooze, go.late_ms,
  coalesce(again.runs, 1) as runs, coalesce(t.crashes, 0) as crashes, coalesce(t.model_calls, 0) as model_calls, t.waits_for,
  go.restarts, coalesce(again.superseded_calls, t.superseded_calls, 0) as superseded_calls,
  coalesce(again.superseded_cost, t.superseded_cost, 0)::text as superseded_cost, go.has_newer,
  case when old_phase in (0, 3) then go.pending_enqueue_id else coalesce(again.request_id, t.request_id) end as request_id,
  case when old_phase in (0, 3) then go.pending_action_id when again.id is null then t.action_id else again.action_id end as action_id,
  extract(epoch from case when old_phase in (0, 3) then go.pending_first_at else t.first_at end)::float8 * 1000 as first_at_ms,
  extract(epoch from case when old_phase in (0, 3) then go.pending_deadline_at else go.turn_deadline_at end)::float8 * 1000
    as deadline_at_ms,
  extract(epoch from engine_now())::float8 * 1000 as now_ms
from (values (1)) as always left join go on true left join turns t on t.id = go.turn_id and go.old_phase in (1, 2)
  left join again on again.id = go.turn_id`;

interface ClaimRow {
  id: string | null;
  project_id: string;
  user_profile_id: string;
  persona_profile_id: string;
  is_test: boolean;
  lane: number;
  turn_id: string;
  turn_number: number;
  fence: number;
  decided: boolean;
  old_phase: number;
  snooze: boolean;
  late_ms: number | null;
  runs: number;
  crashes: number;
  model_calls: number;
  waits_for: string | null;
  restarts: number;
  superseded_calls: number;
  superseded_cost: string;
  has_newer: boolean;
  request_id: string;
  action_id: string | null;
  first_at_ms: number;
  deadline_at_ms: number;
  now_ms: number;
}

export async function claimConversations(
  database: Queryable,
  input: {
    lanes: readonly number[];
    perLane: number;
    limit: number;
    workerId: number;
    /** Only what costs no model call: answers to be armed, and requests past their deadline. */
    endingOnly?: boolean;
    /** Rows due before this are left to another look (`platform/scan-start.ts`); none: all due rows. */
    fromMs?: number;
  },
): Promise<ClaimOutcome> {
  const { rows } = await database.query<ClaimRow>('claim', claimSql, [
    int4Array(input.lanes),
    input.perLane,
    input.limit,
    input.workerId,
    input.fromMs ?? Number.NEGATIVE_INFINITY,
    engineVersion,
    input.endingOnly ?? false,
  ]);
  const found = rows.filter((row) => row.id !== null);
  const kinds = ['WRITE', 'WRITE', 'PACE', 'OVERDUE'] as const;
  const claimed = found
    .filter((row) => !row.snooze)
    .map(
      (row): ClaimedConversation => ({
        kind: kinds[row.old_phase] ?? 'WRITE',
        conversationId: row.id!,
        projectId: row.project_id,
        userProfileId: row.user_profile_id,
        personaProfileId: row.persona_profile_id,
        isTest: row.is_test,
        lane: row.lane,
        turnId: row.turn_id,
        turnNumber: row.turn_number,
        fence: row.fence,
        runs: row.runs,
        crashes: row.crashes,
        modelCalls: row.model_calls,
        requestId: row.request_id,
        actionId: row.action_id,
        firstAtMs: row.first_at_ms,
        deadlineAtMs: row.deadline_at_ms,
        decided: row.decided,
        lateMs: row.late_ms,
        waitsFor: row.waits_for,
        restarts: row.restarts,
        supersededCalls: row.superseded_calls,
        supersededCost: row.superseded_cost,
        hasNewer: row.has_newer,
      }),
    );
  return { claimed, nowMs: rows[0]?.now_ms ?? Number.NaN, snoozed: found.length - claimed.length };
}

/** Which of these ranges of lanes hold a conversation that is due: where there is seldom one, cheaper than a claim. */
export async function findDueLanes(database: Queryable, ranges: readonly (readonly number[])[]): Promise<boolean[]> {
  const { rows } = await database.query<{ is_due: boolean }>(
    'find_due_lanes',
    `select d.lane is not null as is_due
     from unnest($1::int[], $2::int[]) with ordinality as r(first, last, n) left join lateral (
       select c.lane from conversations c
       where c.lane between r.first::smallint and r.last::smallint and c.wake_at <= engine_now()
       order by c.lane, c.wake_at limit 1) d on true
     order by r.n`,
    [int4Array(ranges.map((lanes) => lanes[0]!)), int4Array(ranges.map((lanes) => lanes.at(-1)!))],
  );
  return rows.map((row) => row.is_due);
}

/*
 * WAIT. Gives a turn back to the schedule, to be claimed again later (by anyone), never past its deadline; what it waits
 * for is noted. Fenced: a worker that lost the row changes nothing. Lock order: conversation, then turn.
 */
const waitSql = `
with c as (
  update conversations c set worker_id = null,
    wake_at = case when decided then engine_now() + $4::int * interval '1 ms'
              else least(engine_now() + $4::int * interval '1 ms', turn_deadline_at) end
  where id = $1 and turn_id = $2 and fence = $3 and ${isOwned('c')} and ${isInPhase('c', 1, 2)}
  returning turn_id),
t as (
  update turns t set waits_for = $5::text from c where t.id = c.turn_id and t.waits_for is distinct from $5::text)
select count(*)::int as waiting from c`;

/** `waitsFor`: what a drop at the deadline would say; null says the deadline itself. */
export async function putBackConversation(
  database: Queryable,
  owned: { conversationId: string; turnId: string; fence: number },
  waitMs: number,
  waitsFor: string | null = null,
): Promise<boolean> {
  const { rows } = await database.query<{ waiting: number }>('put_back', waitSql, [
    owned.conversationId,
    owned.turnId,
    owned.fence,
    Math.ceil(waitMs),
    waitsFor,
  ]);
  return rows[0]?.waiting === 1;
}

/** Frees what this worker owns beside `held`, the conversations it is at work on. Between two of its claims only. */
export async function releaseForgotten(
  database: Queryable,
  workerId: number,
  held: readonly string[],
): Promise<number> {
  const { rowCount } = await database.query(
    'release_conversations',
    `with m as materialized (
       select id from conversations where worker_id = $1 and not (id = any($2::uuid[])) order by id for no key update)
     update conversations c set worker_id = null, fence = c.fence + 1, wake_at = engine_now() from m where c.id = m.id`,
    [workerId, uuidArray(held)],
  );
  return rowCount;
}
