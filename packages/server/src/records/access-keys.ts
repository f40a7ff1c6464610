import type { AccessKeyScope, ProjectSettings } from '@repartee/contract';
import type { Selectable } from 'kysely';
import { byteaArray, type Queryable, uuidArray } from '../platform/database/index.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import { readStoredSettings } from './projects.ts';
import type { AccessKeysTable, Tables } from './tables.ts';

export interface AccessKeyRecord {
  id: string;
  name: string;
  prefix: string;
  scopes: AccessKeyScope[];
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

const columns = ['id', 'name', 'prefix', 'scopes', 'created_at', 'last_used_at', 'revoked_at'] as const;

function readAccessKey(row: Pick<Selectable<AccessKeysTable>, (typeof columns)[number]>): AccessKeyRecord {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as AccessKeyScope[],
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}

/** Null: the project is gone. */
export async function insertAccessKey(
  database: Queryable,
  key: {
    id: string;
    projectId: string;
    name: string;
    keyHash: Buffer;
    prefix: string;
    scopes: readonly AccessKeyScope[];
  },
): Promise<AccessKeyRecord | null> {
  const { rows } = await database.query<Selectable<AccessKeysTable>>(
    'insert_access_key',
    `insert into access_keys (id, project_id, name, key_hash, prefix, scopes)
     select $1, p.id, $3, $4, $5, $6::text[] from projects p where p.id = $2 for key share
     returning id, name, prefix, scopes, created_at, last_used_at, revoked_at`,
    [key.id, key.projectId, key.name, key.keyHash, key.prefix, key.scopes],
  );
  return rows[0] ? readAccessKey(rows[0]) : null;
}

export async function listAccessKeys(
  database: Queryable,
  projectId: string,
  page: PageRequest,
): Promise<RecordPage<AccessKeyRecord>> {
  let query = database
    .typed<Tables>()
    .selectFrom('access_keys')
    .select(columns)
    .select(exactTime('created_at').as('exact_at'))
    .where('project_id', '=', projectId);
  if (page.after) query = query.where(isAfter('created_at', 'id', page.after));
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, readAccessKey);
}

/** Revoking twice is revoking once. False: there is no such key in the project. */
export async function revokeAccessKey(database: Queryable, projectId: string, keyId: string): Promise<boolean> {
  const result = await database.query(
    'revoke_access_key',
    'update access_keys set revoked_at = coalesce(revoked_at, now()) where id = $2 and project_id = $1',
    [projectId, keyId],
  );
  return result.rowCount === 1;
}

/** A key that is in force, with what a request needs to know of its project. */
export interface AuthorizingKey {
  keyId: string;
  scopes: AccessKeyScope[];
  projectId: string;
  settings: ProjectSettings;
  /** All three endpoints are set. */
  hasEndpoints: boolean;
  isDisabled: boolean;
}

/** Keys by their SHA-256, revoked ones left out; what is missing in the answer does not exist. One round trip for many. */
export async function findAccessKeys(
  database: Queryable,
  keyHashes: readonly Buffer[],
): Promise<Map<string, AuthorizingKey>> {
  const { rows } = await database.query<{
    hash: string;
    id: string;
    scopes: AccessKeyScope[];
    project_id: string;
    settings: unknown;
    has_endpoints: boolean;
    is_disabled: boolean;
  }>(
    'find_access_keys',
    `select encode(k.key_hash, 'hex') as hash, k.id, k.scopes, k.project_id, p.settings,
       p.profile_url is not null and p.chat_history_url is not null and p.incoming_content_url is not null as has_endpoints,
       p.endpoint_disabled_at is not null as is_disabled
     from access_keys k join projects p on p.id = k.project_id
     where k.key_hash = any($1::bytea[]) and k.revoked_at is null`,
    [byteaArray(keyHashes)],
  );
  return new Map(
    rows.map((row) => [
      row.hash,
      {
        keyId: row.id,
        scopes: row.scopes,
        projectId: row.project_id,
        settings: readStoredSettings(row.settings),
        hasEndpoints: row.has_endpoints,
        isDisabled: row.is_disabled,
      },
    ]),
  );
}

/**
 * Notes that keys were used, to within a minute. Rows that another process is noting just now are skipped: it says the
 * same, and nobody waits.
 */
export async function noteAccessKeyUse(database: Queryable, keyIds: readonly string[]): Promise<void> {
  await database.query(
    'note_key_use',
    `update access_keys k set last_used_at = now()
     from (select id from access_keys where id = any($1::uuid[])
             and (last_used_at is null or last_used_at < now() - interval '1 minute')
           for no key update skip locked) used
     where k.id = used.id`,
    [uuidArray(keyIds)],
  );
}
