import { byteaArray, type Queryable, textArray } from '../platform/database/index.ts';

export interface ProfileRow {
  profileId: string;
  version: string | null;
  expiresAt: string | null;
  /** The fetch happened because versions differed: the next such fetch waits a minute. */
  isMismatch: boolean;
  body: Buffer;
}

/** Last fetch wins; concurrent turns fetch the same profile and store the same thing. Locked in the order of their ids. */
export async function storeProfiles(database: Queryable, projectId: string, profiles: readonly ProfileRow[]): Promise<void> {
  if (profiles.length === 0) return;
  await database.query(
    'store_profiles',
    `insert into profiles (project_id, profile_id, version, fetched_at, expires_at, mismatch_fetched_at, body)
     select $1, p.id, p.version, engine_now(), p.expires_at::timestamptz, case when p.mismatch = 'true' then engine_now() end, p.body
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[]) as p(id, version, expires_at, mismatch, body)
     where exists (select 1 from projects where id = $1)
     order by p.id
     on conflict (project_id, profile_id) do update set version = excluded.version, fetched_at = excluded.fetched_at,
       expires_at = excluded.expires_at, body = excluded.body,
       mismatch_fetched_at = coalesce(excluded.mismatch_fetched_at, profiles.mismatch_fetched_at)`,
    [
      projectId,
      textArray(profiles.map((profile) => profile.profileId)),
      textArray(profiles.map((profile) => profile.version)),
      textArray(profiles.map((profile) => profile.expiresAt)),
      textArray(profiles.map((profile) => String(profile.isMismatch))),
      byteaArray(profiles.map((profile) => profile.body)),
    ],
  );
}

/** Forgets the cached copy, so that the next turn fetches it. False: there was none. */
export async function forgetProfile(database: Queryable, projectId: string, profileId: string): Promise<boolean> {
  const result = await database.query('forget_profile', 'delete from profiles where project_id = $1 and profile_id = $2', [
    projectId,
    profileId,
  ]);
  return result.rowCount > 0;
}
