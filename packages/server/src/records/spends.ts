import type { Queryable } from '../platform/database/index.ts';

/** What was spent on model calls, as decimal text. */
export interface Spent {
  /** By the project, in this UTC day. */
  today: string;
  /** For this user of the project, in this hour. */
  userThisHour: string;
}

const dayStart = `date_trunc('day', engine_now(), 'UTC')`;
const hourStart = `date_trunc('hour', engine_now(), 'UTC')`;

/*
 * One statement, so totals and rows come from one snapshot and a sweep in between moves nothing past it. Exact for every
 * call whose result is stored; those under way are not known yet.
 */
const spentSql = `
with rows as materialized (select user_profile_id, at, cost from spends where project_id = $1 and at >= ${dayStart})
select
  coalesce((select cost from spend_totals where project_id = $1 and user_profile_id = '' and period_start = ${dayStart}), 0)
    + coalesce((select sum(cost) from rows), 0) as today,
  coalesce((select cost from spend_totals where project_id = $1 and user_profile_id = $2 and period_start = ${hourStart}), 0)
    + coalesce((select sum(cost) from rows where user_profile_id = $2 and at >= ${hourStart}), 0) as user_this_hour`;

export async function loadSpent(database: Queryable, projectId: string, userProfileId: string): Promise<Spent> {
  const { rows } = await database.query<{ today: string; user_this_hour: string }>('spent', spentSql, [
    projectId,
    userProfileId,
  ]);
  const row = rows[0]!;
  return { today: row.today, userThisHour: row.user_this_hour };
}

/** Notes what was spent outside a claimed turn; `cost` as decimal text. */
export async function storeSpend(
  database: Queryable,
  { projectId, userProfileId, cost }: { projectId: string; userProfileId: string; cost: string },
): Promise<void> {
  await database.query(
    'store_spend',
    'insert into spends (project_id, user_profile_id, at, cost) values ($1, $2, engine_now(), $3::numeric)',
    [projectId, userProfileId, cost],
  );
}

/** Rows younger than this are left: their own transactions may still be under way. */
const settledAfter = `interval '5 seconds'`;

/*
 * ROLL UP. Moves settled rows into totals, in one statement: a row is in one of the two at any moment. Safe when run twice at
 * once: each row is deleted by one of them, and totals are added to in the order of their keys.
 */
const rollUpSql = `
with moved as (
  delete from spends where ctid = any(array(
    select ctid from spends where at < engine_now() - ${settledAfter} limit $1 for update skip locked))
  returning project_id, user_profile_id, at, cost),
sums as (
  select project_id, '' as user_profile_id, date_trunc('day', at, 'UTC') as period_start, sum(cost) as cost
  from moved group by 1, 2, 3
  union all
  select project_id, user_profile_id, date_trunc('hour', at, 'UTC'), sum(cost) from moved group by 1, 2, 3),
u as (
  insert into spend_totals as t (project_id, user_profile_id, period_start, cost)
  select project_id, user_profile_id, period_start, cost from sums order by 1, 2, 3
  on conflict (project_id, user_profile_id, period_start) do update set cost = t.cost + excluded.cost)
select count(*)::int as moved from moved`;

/** How many rows were moved; `limit` at most. */
export async function rollUpSpends(database: Queryable, limit: number): Promise<number> {
  const { rows } = await database.query<{ moved: number }>('roll_up_spends', rollUpSql, [limit]);
  return rows[0]!.moved;
}

/** Totals nothing is checked against any more: those of users after their hour, those of projects after 90 days. */
export async function forgetOldSpends(database: Queryable): Promise<number> {
  const { rowCount } = await database.query(
    'forget_spends',
    `delete from spend_totals where period_start < engine_now() - interval '90 days'
       or (user_profile_id <> '' and period_start < engine_now() - interval '2 hours')`,
    [],
  );
  return rowCount;
}
