import { type Queryable, textArray } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';

/** product.md 2.8: an endpoint that did nothing but fail for this long is disabled. */
const failingDaysMax = 5;

/** Whether a streak beginning in `failing_since` has lasted too long, as SQL. */
export const hasFailedTooLongSql = `endpoint_failing_since <= engine_now() - interval '${failingDaysMax} days'`;

/** Notes the first failure after a success, by the database's clock. Only the first of several at once is written. */
export async function beginFailing(database: Queryable, projectId: string): Promise<void> {
  await database.query(
    'begin_failing',
    `update projects set endpoint_failing_since = engine_now()
     where id = $1 and endpoint_failing_since is null and endpoint_disabled_at is null`,
    [projectId],
  );
}

/** The endpoint took something: the streak is over. That of a disabled one stays to be seen. */
export async function endFailing(database: Queryable, projectId: string): Promise<void> {
  await database.query(
    'end_failing',
    `update projects set endpoint_failing_since = null where id = $1 and endpoint_failing_since is not null and endpoint_disabled_at is null`,
    [projectId],
  );
}

/*
 * The line of the project log stands or falls with the disabling, so there is exactly one, whoever was first. `$6`: the
 * kinds of events that count. Whether one was accepted is looked up once more before an endpoint is disabled for failing:
 * a process that heard of a streak late may not have ended it. An event lives for hours: those made up to two days before
 * the streak are looked at.
 */
function disableSql(condition: string): string {
  return `
with d as (
  update projects p set endpoint_disabled_at = engine_now(), endpoint_disabled_reason = $2::text
  where p.id = $1 and p.endpoint_disabled_at is null ${condition}
  returning p.id, p.endpoint_disabled_at)
insert into project_logs (id, project_id, at, level, code, message)
select $3, d.id, d.endpoint_disabled_at, 'error', $4::text, $5::text from d`;
}

/** 410: stops deliveries and new enqueues of a project. False: it was disabled before, or is gone. */
export async function disableGoneEndpoint(database: Queryable, projectId: string): Promise<boolean> {
  const message =
    'The incoming content endpoint answered 410 Gone and was disabled: events wait, enqueues are refused. Enable it with PATCH …/projects/{projectId}.';
  const { rowCount } = await database.query('disable_gone', disableSql(''), [
    projectId,
    'GONE',
    newUuid(),
    'endpoint_disabled',
    message,
  ]);
  return rowCount === 1;
}

/** The same for an endpoint that has been failing too long, if it still is. False: it was disabled before, or is not. */
export async function disableFailingEndpoint(
  database: Queryable,
  projectId: string,
  countedTypes: readonly string[],
): Promise<boolean> {
  const message = `The incoming content endpoint did nothing but fail for ${failingDaysMax} days and was disabled: events wait, enqueues are refused. Enable it with PATCH …/projects/{projectId}.`;
  const isStillFailing = `and p.${hasFailedTooLongSql}
    and not exists (
      select 1 from events e where e.project_id = p.id and e.state = 'accepted' and e.type = any($6::text[])
        and e.settled_at >= p.endpoint_failing_since and e.created_at >= p.endpoint_failing_since - interval '2 days')`;
  const { rowCount } = await database.query('disable_failing', disableSql(isStillFailing), [
    projectId,
    'FAILING',
    newUuid(),
    'endpoint_disabled',
    message,
    textArray(countedTypes),
  ]);
  return rowCount === 1;
}
