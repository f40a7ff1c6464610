import type { Queryable } from '../platform/database/index.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { Tables } from './tables.ts';

export interface ProjectLogRecord {
  id: string;
  at: Date;
  level: 'info' | 'warning' | 'error';
  code: string;
  message: string;
  userProfileId: string | null;
  personaProfileId: string | null;
  turnId: string | null;
  /** Packed bytes. */
  detail: Buffer | null;
}

export async function listProjectLogs(
  database: Queryable,
  projectId: string,
  filter: { level?: ProjectLogRecord['level'] | undefined; code?: string | undefined },
  page: PageRequest,
): Promise<RecordPage<ProjectLogRecord>> {
  let query = database
    .typed<Tables>()
    .selectFrom('project_logs as l')
    .leftJoin('conversations as c', 'c.id', 'l.conversation_id')
    .select(['l.id', 'l.at', 'l.level', 'l.code', 'l.message', 'l.turn_id', 'l.detail'])
    .select(['c.user_profile_id', 'c.persona_profile_id'])
    .select(exactTime('l.at').as('exact_at'))
    .where('l.project_id', '=', projectId);
  if (filter.level !== undefined) query = query.where('l.level', '=', filter.level);
  if (filter.code !== undefined) query = query.where('l.code', '=', filter.code);
  if (page.after) query = query.where(isAfter('l.at', 'l.id', page.after));
  const rows = await query
    .orderBy('l.at', 'desc')
    .orderBy('l.id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, (row) => ({
    id: row.id,
    at: row.at,
    level: row.level as ProjectLogRecord['level'],
    code: row.code,
    message: row.message,
    userProfileId: row.user_profile_id,
    personaProfileId: row.persona_profile_id,
    turnId: row.turn_id,
    detail: row.detail,
  }));
}
