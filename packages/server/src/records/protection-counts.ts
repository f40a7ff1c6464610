import { conversationStopReasons, disclosureReasons, type ProtectionCounts } from '@repartee/contract';
import type { Queryable } from '../platform/database/index.ts';

/*
 * Counts of one year of one project, read through the indexes by project. A review counts as stated where a hold stands
 * beside it, and as decided by the word its end begins with.
 */
const countSql = `
with y as (
  select coalesce($2::int, extract(year from engine_now() at time zone 'UTC')::int) as year),
b as (
  select year, make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC') as since, make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC') as before from y),
s as (
  select case when kind = 'STOP' then reason else kind end as name, turn_id, lift_reason from stops, b
  where project_id = $1 and created_at >= b.since and created_at < b.before),
d as (
  select reason as name from disclosures, b where project_id = $1 and at >= b.since and at < b.before)
select (select year from b) as year,
  (select json_object_agg(name, n) from (select name, count(*) as n from s group by name) x) as stops,
  (select json_object_agg(name, n) from (select name, count(*) as n from d group by name) x) as disclosures,
  (select count(*)::int from s r where r.name = 'AGE_REVIEW' and exists (
     select 1 from s h where h.name = 'HOLD' and h.turn_id = r.turn_id)) as stated,
  (select count(*)::int from s where name = 'AGE_REVIEW' and lift_reason like 'ADULT: %') as adult,
  (select count(*)::int from s where name = 'AGE_REVIEW' and lift_reason like 'MINOR: %') as minor`;

interface CountRow {
  year: number;
  stops: Record<string, number> | null;
  disclosures: Record<string, number> | null;
  stated: number;
  adult: number;
  minor: number;
}

/** @param year UTC; null: the current one by the engine's clock */
export async function countProtections(
  database: Queryable,
  projectId: string,
  year: number | null,
): Promise<ProtectionCounts> {
  const { rows } = await database.query<CountRow>('count_protections', countSql, [projectId, year]);
  const [row] = rows;
  const { stops, disclosures, stated, adult, minor } = row!;
  return {
    year: row!.year,
    crisisReferrals: stops?.CRISIS ?? 0,
    disclosures: countsOf(disclosureReasons, disclosures),
    ageReviews: { opened: stops?.AGE_REVIEW ?? 0, stated, decidedAdult: adult, decidedMinor: minor },
    stops: countsOf(conversationStopReasons, stops),
  };
}

function countsOf<Name extends string>(
  names: readonly Name[],
  found: Record<string, number> | null,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, found?.[name] ?? 0])) as Record<Name, number>;
}
