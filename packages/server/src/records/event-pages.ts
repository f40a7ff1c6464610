import { sql } from 'kysely';
import type { Queryable } from '../platform/database/index.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { Tables } from './tables.ts';

export type EventRecordState = 'QUEUED' | 'SENDING' | 'ACCEPTED' | 'DEAD' | 'PARKED' | 'EXPIRED';

export interface EventAttemptRecord {
  number: number;
  at: Date;
  status: number | null;
  failure: string | null;
  durationMs: number;
}

export interface StoredEvent {
  id: string;
  type: string;
  state: EventRecordState;
  userProfileId: string;
  personaProfileId: string;
  turnId: string | null;
  answerId: string | null;
  createdAt: Date;
  settledAt: Date | null;
  nextAttemptAt: Date | null;
  /** The exact bytes sent. */
  body: Buffer;
  attempts: EventAttemptRecord[];
}

/*
 * An event's own state is queued until it is settled; whether it is being sent or parked is its outbox's and its project's
 * affair. An announcement that nobody needs any more (expired) is as given up as a dead one.
 */
const state = sql<EventRecordState>`case
  when e.state = 'accepted' then 'ACCEPTED'
  when e.state = 'expired' then 'EXPIRED'
  when e.state <> 'queued' then 'DEAD'
  when o.worker_id is not null and o.head_seq = e.seq then 'SENDING'
  when p.endpoint_disabled_at is not null then 'PARKED'
  else 'QUEUED' end`;

function selectEvents(database: Queryable, projectId: string) {
  return database
    .typed<Tables>()
    .selectFrom('events as e')
    .innerJoin('conversations as c', 'c.id', 'e.conversation_id')
    .innerJoin('projects as p', 'p.id', 'e.project_id')
    .leftJoin('outboxes as o', 'o.conversation_id', 'e.conversation_id')
    .leftJoin('answers as a', (join) =>
      join.onRef('a.turn_id', '=', 'e.turn_id').onRef('a.number', '=', 'e.answer_number'),
    )
    .select(['e.id', 'e.type', 'e.turn_id', 'e.created_at', 'e.settled_at', 'e.body', 'a.id as answer_id'])
    .select(['c.user_profile_id', 'c.persona_profile_id'])
    .select([
      state.as('state'),
      exactTime('e.created_at').as('exact_at'),
      sql<Date | null>`case when e.state = 'queued' and o.head_seq = e.seq then o.attempt_at end`.as('next_attempt_at'),
    ])
    .where('e.project_id', '=', projectId);
}

type EventRow = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>;

async function readEvents(database: Queryable, rows: readonly EventRow[]): Promise<Map<string, StoredEvent>> {
  const events = new Map<string, StoredEvent>();
  for (const row of rows) {
    events.set(row.id, {
      id: row.id,
      type: row.type,
      state: row.state,
      userProfileId: row.user_profile_id,
      personaProfileId: row.persona_profile_id,
      turnId: row.turn_id,
      answerId: row.answer_id,
      createdAt: row.created_at,
      settledAt: row.settled_at,
      nextAttemptAt: row.next_attempt_at,
      body: row.body,
      attempts: [],
    });
  }
  if (events.size === 0) return events;
  const attempts = await database
    .typed<Tables>()
    .selectFrom('delivery_attempts')
    .select(['event_id', 'number', 'at', 'status', 'failure', 'duration_ms'])
    .where('event_id', 'in', [...events.keys()])
    .orderBy('at')
    .orderBy('number')
    .execute();
  for (const { event_id, duration_ms, ...attempt } of attempts) {
    events.get(event_id)?.attempts.push({ ...attempt, durationMs: duration_ms });
  }
  return events;
}

export async function listEvents(
  database: Queryable,
  projectId: string,
  filter: { state?: EventRecordState | undefined },
  page: PageRequest,
): Promise<RecordPage<StoredEvent>> {
  let query = selectEvents(database, projectId);
  if (filter.state) query = query.where(state, '=', filter.state);
  if (page.after) query = query.where(isAfter('e.created_at', 'e.id', page.after));
  const rows = await query
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id')
    .limit(page.limit + 1)
    .execute();
  const events = await readEvents(database, rows.slice(0, page.limit));
  return pageOfRows(rows, page.limit, (row) => events.get(row.id)!);
}

/** The events of one turn, in the order of their delivery. */
export async function listTurnEvents(database: Queryable, projectId: string, turnId: string): Promise<StoredEvent[]> {
  const rows = await selectEvents(database, projectId).where('e.turn_id', '=', turnId).orderBy('e.seq').execute();
  return [...(await readEvents(database, rows)).values()];
}

export async function loadEvent(database: Queryable, projectId: string, eventId: string): Promise<StoredEvent | null> {
  const row = await selectEvents(database, projectId).where('e.id', '=', eventId).executeTakeFirst();
  return row ? ((await readEvents(database, [row])).get(eventId) ?? null) : null;
}
