import { type Queryable, textArray } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';

/** product.md 2.8: an endpoint that did nothing but fail for this long is disabled. */
const failingDaysMax = 5;
/**
 * A few refusals of single events, days apart with nothing in between, are no endpoint that fails all the time: that many
 * failures are needed, each at least so long after the one before. One event that is tried for four hours counts once.
 */
const failuresMin = 4;
const betweenFailuresHours = 12;

/** An endpoint as it was when it was asked: a later version has another URL or other headers, or was enabled since. */
export interface EndpointVersion {
  projectId: string;
  version: number;
}

/** Whether a failure now begins a streak or is the next one that counts, as SQL. The last clause: noted by an older version. */
const isFailureToNoteSql = `(endpoint_failing_since is null or endpoint_failed_at is null
  or endpoint_failed_at < endpoint_failing_since or endpoint_failed_at <= engine_now() - interval '${betweenFailuresHours} hours')`;
const failuresSql = 'case when endpoint_failed_at >= endpoint_failing_since then endpoint_failures else 0 end';
const failingSinceLongSql = `endpoint_failing_since <= engine_now() - interval '${failingDaysMax} days'`;

/** What is known of a project's streak, as columns of a select. */
export const streakColumnsSql = `endpoint_failing_since is not null as is_failing, ${isFailureToNoteSql} as is_failure_to_note,
  coalesce(${failingSinceLongSql}, false) and (${failuresSql}) + ${isFailureToNoteSql}::int >= ${failuresMin} as has_failed_too_long`;

/**
 * Notes a failure, by the database's clock: the first after a success, or one that counts (see above). Of several at once
 * one is written, and what another endpoint version answered is not; false: nothing was.
 */
export async function noteFailure(database: Queryable, { projectId, version }: EndpointVersion): Promise<boolean> {
  const { rowCount } = await database.query(
    'note_failure',
    `update projects set
       endpoint_failing_since = coalesce(endpoint_failing_since, engine_now()),
       endpoint_failures = ${failuresSql} + 1,
       endpoint_failed_at = engine_now()
     where id = $1 and endpoint_version = $2 and endpoint_disabled_at is null and ${isFailureToNoteSql}`,
    [projectId, version],
  );
  return rowCount === 1;
}

/** The endpoint took something: the streak is over. That of a disabled one stays to be seen. */
export async function endFailing(database: Queryable, { projectId, version }: EndpointVersion): Promise<void> {
  await database.query(
    'end_failing',
    `update projects set endpoint_failing_since = null
     where id = $1 and endpoint_version = $2 and endpoint_failing_since is not null and endpoint_disabled_at is null`,
    [projectId, version],
  );
}

/*
 * The line of the project log stands or falls with the disabling, so there is exactly one, whoever was first. Only the
 * version that was asked is disabled: who changed or enabled the endpoint meanwhile did not mean to have that answered.
 */
function disableSql(condition: string): string {
  return `
with d as (
  update projects p set endpoint_disabled_at = engine_now(), endpoint_disabled_reason = $2::text
  where p.id = $1 and p.endpoint_version = $6 and p.endpoint_disabled_at is null ${condition}
  returning p.id, p.endpoint_disabled_at)
insert into project_logs (id, project_id, at, level, code, message)
select $3, d.id, d.endpoint_disabled_at, 'error', $4::text, $5::text from d`;
}

/** STALE: the endpoint is not what was asked any more. KNOWN: it was disabled before, or is gone with its project. */
export type GoneOutcome = 'DISABLED' | 'KNOWN' | 'STALE';

/** 410: stops deliveries and new enqueues of a project. */
export async function disableGoneEndpoint(
  database: Queryable,
  { projectId, version }: EndpointVersion,
): Promise<GoneOutcome> {
  const message =
    'The incoming content endpoint answered 410 Gone and was disabled: events wait, enqueues are refused. Enable it with PATCH …/projects/{projectId}.';
  const { rowCount } = await database.query('disable_gone', disableSql(''), [
    projectId,
    'GONE',
    newUuid(),
    'endpoint_disabled',
    message,
    version,
  ]);
  if (rowCount === 1) return 'DISABLED';
  const { rows } = await database.query<{ is_stale: boolean }>(
    'is_endpoint_stale',
    'select endpoint_version <> $2 as is_stale from projects where id = $1',
    [projectId, version],
  );
  return rows[0]?.is_stale ? 'STALE' : 'KNOWN';
}

/**
 * The same for an endpoint that has been failing too long, if it still is; false otherwise. Whether it took anything that
 * counts (`countedTypes`) is looked up once more: the end of a streak may not have been written. What was sent before the
 * streak began proves nothing, it may have gone to another URL. An event lives for hours: those made up to two days
 * before the streak are looked at.
 */
export async function disableFailingEndpoint(
  database: Queryable,
  { projectId, version }: EndpointVersion,
  countedTypes: readonly string[],
): Promise<boolean> {
  const message = `The incoming content endpoint did nothing but fail for ${failingDaysMax} days and was disabled: events wait, enqueues are refused. Enable it with PATCH …/projects/{projectId}.`;
  const isStillFailing = `and p.${failingSinceLongSql} and ${failuresSql} >= ${failuresMin}
    and not exists (
      select 1 from events e join delivery_attempts a on a.event_id = e.id
      where e.project_id = p.id and e.state = 'accepted' and e.type = any($7::text[])
        and e.settled_at >= p.endpoint_failing_since and e.created_at >= p.endpoint_failing_since - interval '2 days'
        and a.failure is null and a.at - a.duration_ms * interval '1 ms' >= p.endpoint_failing_since)`;
  const { rowCount } = await database.query('disable_failing', disableSql(isStillFailing), [
    projectId,
    'FAILING',
    newUuid(),
    'endpoint_disabled',
    message,
    version,
    textArray(countedTypes),
  ]);
  return rowCount === 1;
}
