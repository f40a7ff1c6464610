import { byteaArray, type Queryable, textArray } from '../platform/database/index.ts';

export interface ProfileRow {
  profileId: string;
  /** The validated profile with what the cache decides by, as packed JSON. */
  body: Buffer;
}

/** Last fetch wins; concurrent turns fetch the same profile and store the same thing. Locked in the order of their ids. */
export async function storeProfiles(
  database: Queryable,
  projectId: string,
  profiles: readonly ProfileRow[],
): Promise<void> {
  if (profiles.length === 0) return;
  await database.query(
    'store_profiles',
    `insert into profiles (project_id, profile_id, fetched_at, body)
     select $1, p.id, engine_now(), p.body from unnest($2::text[], $3::bytea[]) as p(id, body)
     where exists (select 1 from projects where id = $1)
     order by p.id
     on conflict (project_id, profile_id) do update set fetched_at = excluded.fetched_at, body = excluded.body`,
    [
      projectId,
      textArray(profiles.map((profile) => profile.profileId)),
      byteaArray(profiles.map((profile) => profile.body)),
    ],
  );
}

/** Forgets the cached copy, so that the next turn fetches it. False: there was none. */
export async function forgetProfile(database: Queryable, projectId: string, profileId: string): Promise<boolean> {
  const result = await database.query(
    'forget_profile',
    'delete from profiles where project_id = $1 and profile_id = $2',
    [projectId, profileId],
  );
  return result.rowCount > 0;
}
