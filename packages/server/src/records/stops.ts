import type { StopKind } from '@repartee/contract';
import { sql } from 'kysely';
import type { Database, Queryable } from '../platform/database/index.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { Tables } from './tables.ts';

export interface StopRecord {
  id: string;
  kind: StopKind;
  userProfileId: string;
  personaProfileId: string | null;
  reason: string;
  guard: string;
  /** Which offence against this guard it was within 30 days, from 1. */
  offence: number;
  turnId: string | null;
  createdAt: Date;
  untilAt: Date | null;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftReason: string | null;
  /** Packed JSON. */
  evidence: Buffer | null;
}

export interface StopFilter {
  kind?: StopKind | undefined;
  state?: 'IN_FORCE' | 'ENDED' | undefined;
  userProfileId?: string | undefined;
  personaProfileId?: string | undefined;
}

const inForce = sql<boolean>`(s.lifted_at is null and (s.until_at is null or s.until_at > engine_now()))`;

/** Offences of the conversation against the same guard in the 30 days up to the stop; a hold rests on its turn's one. */
const offenceNumber = sql<number>`greatest(1, (select count(*)::int from offences f
  where f.conversation_id = s.conversation_id and f.guard = s.guard
    and f.at > s.created_at - interval '30 days' and f.at <= s.created_at))`;

function selectStops(database: Queryable, projectId: string) {
  return database
    .typed<Tables>()
    .selectFrom('stops as s')
    .select(['s.id', 's.kind', 's.user_profile_id', 's.persona_profile_id', 's.reason', 's.guard', 's.turn_id'])
    .select(['s.created_at', 's.until_at', 's.lifted_at', 's.lifted_by', 's.lift_reason', 's.evidence'])
    .select([offenceNumber.as('offence'), exactTime('s.created_at').as('exact_at')])
    .where('s.project_id', '=', projectId);
}

type StopRow = Awaited<ReturnType<ReturnType<typeof selectStops>['executeTakeFirstOrThrow']>>;

function readStop(row: StopRow): StopRecord {
  return {
    id: row.id,
    kind: row.kind as StopRecord['kind'],
    userProfileId: row.user_profile_id,
    personaProfileId: row.persona_profile_id,
    reason: row.reason,
    guard: row.guard,
    offence: row.offence,
    turnId: row.turn_id,
    createdAt: row.created_at,
    untilAt: row.until_at,
    liftedAt: row.lifted_at,
    liftedBy: row.lifted_by,
    liftReason: row.lift_reason,
    evidence: row.evidence,
  };
}

export async function findStop(database: Queryable, projectId: string, stopId: string): Promise<StopRecord | null> {
  const row = await selectStops(database, projectId).where('s.id', '=', stopId).executeTakeFirst();
  return row ? readStop(row) : null;
}

export async function listStops(
  database: Queryable,
  projectId: string,
  filter: StopFilter,
  page: PageRequest,
): Promise<RecordPage<StopRecord>> {
  let query = selectStops(database, projectId);
  if (filter.kind) query = query.where('s.kind', '=', filter.kind);
  if (filter.state) query = query.where(filter.state === 'IN_FORCE' ? inForce : sql<boolean>`not ${inForce}`);
  if (filter.userProfileId !== undefined) query = query.where('s.user_profile_id', '=', filter.userProfileId);
  if (filter.personaProfileId !== undefined) query = query.where('s.persona_profile_id', '=', filter.personaProfileId);
  if (page.after) query = query.where(isAfter('s.created_at', 's.id', page.after));
  const rows = await query
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, readStop);
}

/** The guardrail's reason of the stop that a conversation is under; null: there is none. */
export async function findStopReason(database: Queryable, conversationId: string): Promise<string | null> {
  const { rows } = await database.query<{ reason: string }>(
    'stop_reason',
    `select reason from stops where conversation_id = $1 and kind = 'STOP' and lifted_at is null
       and (until_at is null or until_at > engine_now()) order by until_at desc nulls first limit 1`,
    [conversationId],
  );
  return rows[0]?.reason ?? null;
}

/** A stop is lifted once: of two at the same time, the second finds it no longer in force. */
export async function liftStop(
  database: Database,
  input: { projectId: string; stopId: string; liftedBy: string; reason: string },
): Promise<{ kind: 'LIFTED'; stop: StopRecord } | { kind: 'NOT_FOUND' } | { kind: 'NOT_IN_FORCE' }> {
  const { rowCount } = await database.query(
    'lift_stop',
    `update stops set lifted_at = engine_now(), lifted_by = $3, lift_reason = $4
     where id = $2 and project_id = $1 and lifted_at is null and (until_at is null or until_at > engine_now())`,
    [input.projectId, input.stopId, input.liftedBy, input.reason],
  );
  const row = await selectStops(database, input.projectId).where('s.id', '=', input.stopId).executeTakeFirst();
  if (!row) return { kind: 'NOT_FOUND' };
  return rowCount === 1 ? { kind: 'LIFTED', stop: readStop(row) } : { kind: 'NOT_IN_FORCE' };
}
