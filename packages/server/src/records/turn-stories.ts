import { sql } from 'kysely';
import type { Queryable } from '../platform/database/index.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { Tables } from './tables.ts';

export type TurnRecordPhase = 'RUNNING' | 'WAITING' | 'PACING' | 'DELIVERING' | 'ENDED';

/** One turn as it stands. `request`, `planned`, `written` and `ended` are packed JSON whose content the turn defines. */
export interface TurnRecord {
  id: string;
  conversationId: string;
  userProfileId: string;
  personaProfileId: string;
  isTest: boolean;
  number: number;
  phase: TurnRecordPhase;
  outcome: 'answered' | 'dropped' | 'ignored' | null;
  reason: string | null;
  firstAt: Date;
  startedAt: Date;
  deadlineAt: Date;
  decidedAt: Date | null;
  endedAt: Date | null;
  answerCount: number;
  modelCalls: number;
  /** How often it took in a later request. */
  restarts: number;
  /** Decimal text, unrounded. */
  cost: string;
  /** Of `cost`: spent on requests that were replaced. */
  supersededCost: string;
  request: Buffer | null;
  planned: Buffer | null;
}

const phase = sql<TurnRecordPhase>`case
  when t.ended_at is not null then 'ENDED'
  when c.turn_id is distinct from t.id then 'DELIVERING'
  when c.phase = 2 then 'PACING'
  when c.phase = 3 then 'DELIVERING'
  when c.worker_id is null then 'WAITING'
  else 'RUNNING' end`;

function selectTurns(database: Queryable, projectId: string) {
  return (
    database
      .typed<Tables>()
      .selectFrom('turns as t')
      .innerJoin('conversations as c', 'c.id', 't.conversation_id')
      .leftJoin('enqueues as q', (join) =>
        join.onRef('q.conversation_id', '=', 't.conversation_id').onRef('q.id', '=', 't.request_id'),
      )
      // A turn that nobody enqueued keeps its request itself.
      .leftJoin('turn_checkpoints as kr', (join) =>
        join.onRef('kr.turn_id', '=', 't.id').on('kr.stage', '=', 'request'),
      )
      .leftJoin('turn_checkpoints as k', (join) => join.onRef('k.turn_id', '=', 't.id').on('k.stage', '=', 'planned'))
      .select([
        't.id',
        't.conversation_id',
        't.number',
        't.outcome',
        't.reason',
        't.first_at',
        't.started_at',
        't.deadline_at',
      ])
      .select(['t.decided_at', 't.ended_at', 't.model_calls', 't.cost', 't.request_id'])
      .select(['t.restarts', 't.superseded_cost'])
      .select(['c.user_profile_id', 'c.persona_profile_id', 'c.is_test', 'k.body as planned'])
      .select([
        phase.as('phase'),
        exactTime('t.started_at').as('exact_at'),
        sql<Buffer | null>`coalesce(q.request, kr.body)`.as('request'),
        sql<number>`(select count(*)::int from answers a where a.turn_id = t.id and a.number >= 0)`.as('answer_count'),
      ])
      .where('t.project_id', '=', projectId)
  );
}

type TurnRow = Awaited<ReturnType<ReturnType<typeof selectTurns>['executeTakeFirstOrThrow']>>;

function readTurn(row: TurnRow): TurnRecord {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    userProfileId: row.user_profile_id,
    personaProfileId: row.persona_profile_id,
    isTest: row.is_test,
    number: row.number,
    phase: row.phase,
    outcome: row.outcome as TurnRecord['outcome'],
    reason: row.reason,
    firstAt: row.first_at,
    startedAt: row.started_at,
    deadlineAt: row.deadline_at,
    decidedAt: row.decided_at,
    endedAt: row.ended_at,
    answerCount: row.answer_count,
    modelCalls: row.model_calls,
    restarts: row.restarts,
    cost: row.cost,
    supersededCost: row.superseded_cost,
    request: row.request,
    planned: row.planned,
  };
}

export interface TurnFilter {
  userProfileId?: string | undefined;
  personaProfileId?: string | undefined;
  /** `open`: not decided yet. */
  outcome?: 'answered' | 'dropped' | 'ignored' | 'open' | undefined;
}

export async function listTurns(
  database: Queryable,
  projectId: string,
  filter: TurnFilter,
  page: PageRequest,
): Promise<RecordPage<TurnRecord>> {
  let query = selectTurns(database, projectId);
  if (filter.userProfileId !== undefined) query = query.where('c.user_profile_id', '=', filter.userProfileId);
  if (filter.personaProfileId !== undefined) query = query.where('c.persona_profile_id', '=', filter.personaProfileId);
  if (filter.outcome === 'open') query = query.where('t.outcome', 'is', null);
  else if (filter.outcome) query = query.where('t.outcome', '=', filter.outcome);
  if (page.after) query = query.where(isAfter('t.started_at', 't.id', page.after));
  const rows = await query
    .orderBy('t.started_at', 'desc')
    .orderBy('t.id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, readTurn);
}

/** Everything stored of one turn but its events (event-pages.ts). */
export interface TurnStoryRecord extends TurnRecord {
  /** Every enqueue this turn answers, oldest first, at most 100. */
  enqueues: { id: string; receivedAt: Date; request: Buffer }[];
  /** In the order they were stored. */
  checkpoints: { stage: string; at: Date; body: Buffer }[];
  answers: {
    id: string;
    number: number;
    state: string;
    typingMs: number;
    writtenAt: Date;
    settledAt: Date | null;
    body: Buffer;
  }[];
}

export async function loadTurnStory(
  database: Queryable,
  projectId: string,
  turnId: string,
): Promise<TurnStoryRecord | null> {
  const row = await selectTurns(database, projectId).where('t.id', '=', turnId).executeTakeFirst();
  if (!row) return null;
  const typed = database.typed<Tables>();
  const [enqueues, checkpoints, answers] = await Promise.all([
    // Compared in SQL: a Date would cut the microseconds off and lose the first enqueue.
    typed
      .selectFrom('enqueues as q')
      .innerJoin('turns as t', 't.conversation_id', 'q.conversation_id')
      .select(['q.id', 'q.received_at', 'q.request'])
      .where('t.id', '=', turnId)
      .where(
        sql<boolean>`((q.received_at >= t.first_at and q.received_at <= coalesce(t.joined_at, t.started_at)) or q.id in (t.request_id, t.action_id))`,
      )
      .orderBy('q.received_at')
      .limit(100)
      .execute(),
    typed
      .selectFrom('turn_checkpoints')
      .select(['stage', 'at', 'body'])
      .where('turn_id', '=', turnId)
      .orderBy('at')
      .orderBy('stage')
      .execute(),
    typed
      .selectFrom('answers')
      .select(['id', 'number', 'state', 'typing_ms', 'written_at', 'settled_at', 'body'])
      .where('turn_id', '=', turnId)
      .orderBy('number')
      .execute(),
  ]);
  return {
    ...readTurn(row),
    enqueues: enqueues.map((enqueue) => ({
      id: enqueue.id,
      receivedAt: enqueue.received_at,
      request: enqueue.request,
    })),
    checkpoints,
    answers: answers.map((answer) => ({
      id: answer.id,
      number: answer.number,
      state: answer.state,
      typingMs: answer.typing_ms,
      writtenAt: answer.written_at,
      settledAt: answer.settled_at,
      body: answer.body,
    })),
  };
}
