import { byteaArray, type Queryable } from '../platform/database/index.ts';

/** What is known of a picture of a project. */
export interface StoredPicture {
  urlHash: Buffer;
  /** Packed JSON of whoever stored it. */
  body: Buffer;
  /** The platform was told that it is rejected. */
  isReported: boolean;
}

interface PictureRow {
  url_hash: Buffer;
  body: Buffer;
  is_reported: boolean;
}

/** Of these pictures, those that are known and whose time is not over. */
export async function findPictures(
  database: Queryable,
  projectId: string,
  urlHashes: readonly Buffer[],
): Promise<StoredPicture[]> {
  const { rows } = await database.query<PictureRow>(
    'find_pictures',
    `select url_hash, body, is_reported from picture_analyses
     where project_id = $1 and url_hash = any($2::bytea[]) and body is not null and expires_at > engine_now()`,
    [projectId, byteaArray(urlHashes)],
  );
  return rows.map((row) => ({ urlHash: row.url_hash, body: row.body, isReported: row.is_reported }));
}

/** One look at one picture. */
export interface PictureClaim {
  projectId: string;
  urlHash: Buffer;
  /** Unique to this look. */
  claim: string;
}

/*
 * Takes a picture nobody knows or looks at. Two at once: the second waits for the first one's row, finds it in force and
 * gets nothing. A claim ends by `keepPicture`, `releasePicture`, or by itself.
 */
const claimSql = `
insert into picture_analyses as p (project_id, url_hash, profile_id, claim, expires_at)
select $1::uuid, $2::bytea, $4::text, $3::uuid, engine_now() + $5::int * interval '1 ms'
where exists (select 1 from projects where id = $1::uuid)
on conflict (project_id, url_hash) do update set profile_id = excluded.profile_id, claim = excluded.claim, body = null,
  is_reported = false, expires_at = excluded.expires_at
where p.expires_at <= engine_now()
returning 1`;

/** False: somebody looks at it, or it is known by now. */
export async function claimPicture(
  database: Queryable,
  { projectId, urlHash, claim }: PictureClaim,
  input: { profileId: string; claimMs: number },
): Promise<boolean> {
  const { rowCount } = await database.query('claim_picture', claimSql, [
    projectId,
    urlHash,
    claim,
    input.profileId,
    input.claimMs,
  ]);
  return rowCount > 0;
}

/** Keeps what the look found for so long. Nothing happens where the claim is no longer in force. */
export async function keepPicture(
  database: Queryable,
  { projectId, urlHash, claim }: PictureClaim,
  kept: { body: Buffer; lifeSeconds: number },
): Promise<void> {
  await database.query(
    'keep_picture',
    `update picture_analyses set body = $4, expires_at = engine_now() + $5::int * interval '1 s', claim = null
     where project_id = $1 and url_hash = $2 and claim = $3::uuid`,
    [projectId, urlHash, claim, kept.body, kept.lifeSeconds],
  );
}

/** The look is over and nothing of it is kept. */
export async function releasePicture(database: Queryable, { projectId, urlHash, claim }: PictureClaim): Promise<void> {
  await database.query(
    'release_picture',
    'delete from picture_analyses where project_id = $1 and url_hash = $2 and claim = $3::uuid',
    [projectId, urlHash, claim],
  );
}

/** What is known no longer, and the claims of those who died; `limit` at most. Any worker, several at once. */
export async function forgetExpiredPictures(database: Queryable, limit: number): Promise<number> {
  const { rowCount } = await database.query(
    'forget_pictures',
    `delete from picture_analyses where (project_id, url_hash) in (
       select project_id, url_hash from picture_analyses where expires_at <= engine_now() order by expires_at
       limit $1 for update skip locked)`,
    [limit],
  );
  return rowCount;
}
