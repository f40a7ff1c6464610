import type { AgeDecision } from '@repartee/contract';
import type { Database } from '../platform/database/index.ts';
import { findStop, type StopRecord } from './stops.ts';

/** The guard whose rows rest on the age of a user. */
const guard = 'underageDetection';

/*
 * DECIDE AGE. Ends every doubt about one user at once. ADULT: stops, holds and reviews are lifted. MINOR: reviews end, stops
 * and holds stand, and a hold is there in any case, resting on the evidence of what was decided. One statement; two at the
 * same time: the rows are locked, and the second finds nothing in force.
 */
const decideSql = `
with o as materialized (
  select * from stops where id = $2 and project_id = $1 and guard = $3 and lifted_at is null for update),
l as (
  update stops s set lifted_at = engine_now(), lifted_by = $5, lift_reason = $6 from o
  where s.project_id = o.project_id and s.user_profile_id = o.user_profile_id and s.guard = $3 and s.lifted_at is null
    and ($4 = 'ADULT' or s.kind = 'AGE_REVIEW')),
h as (
  insert into stops (id, project_id, kind, user_profile_id, reason, guard, turn_id, created_at, evidence)
  select $7, o.project_id, 'HOLD', o.user_profile_id, 'USER_UNDERAGE', $3, o.turn_id, engine_now(), o.evidence from o
  where $4 = 'MINOR' and not exists (select 1 from stops s where s.project_id = o.project_id
    and s.user_profile_id = o.user_profile_id and s.kind = 'HOLD' and s.lifted_at is null))
select count(*)::int as decided from o`;

/** NOT_OF_AGE: it rests on something else, or is over. */
export async function decideAge(
  database: Database,
  input: AgeDecision & { projectId: string; stopId: string; holdId: string; decidedBy: string },
): Promise<{ kind: 'DECIDED'; stop: StopRecord } | { kind: 'NOT_FOUND' } | { kind: 'NOT_OF_AGE' }> {
  const { rows } = await database.query<{ decided: number }>('decide_age', decideSql, [
    input.projectId,
    input.stopId,
    guard,
    input.outcome,
    input.decidedBy,
    `${input.outcome}: ${input.reason}`,
    input.holdId,
  ]);
  const stop = await findStop(database, input.projectId, input.stopId);
  if (stop === null) return { kind: 'NOT_FOUND' };
  return rows[0]?.decided === 1 ? { kind: 'DECIDED', stop } : { kind: 'NOT_OF_AGE' };
}
