import { byteaArray, type Queryable, textArray, uuidArray } from '../platform/database/index.ts';

/** A line an integrator needs to mend something: field names and closed-list values; `detail` may hold a platform's words. */
export interface ProjectLogLine {
  id: string;
  projectId: string;
  level: 'info' | 'warning' | 'error';
  code: string;
  message: string;
  conversationId: string | null;
  turnId: string | null;
  detail: Buffer | null;
}

/** Lines of a project that was deleted meanwhile are left out. */
export async function storeProjectLog(database: Queryable, lines: readonly ProjectLogLine[]): Promise<void> {
  if (lines.length === 0) return;
  await database.query(
    'store_project_log',
    `insert into project_logs (id, project_id, at, level, code, message, conversation_id, turn_id, detail)
     select l.id, l.project_id, engine_now(), l.level, l.code, l.message, l.conversation_id, l.turn_id, l.detail
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::bytea[])
       as l(id, project_id, level, code, message, conversation_id, turn_id, detail)
     where exists (select 1 from projects p where p.id = l.project_id)`,
    [
      uuidArray(lines.map((line) => line.id)),
      uuidArray(lines.map((line) => line.projectId)),
      textArray(lines.map((line) => line.level)),
      textArray(lines.map((line) => line.code)),
      textArray(lines.map((line) => line.message)),
      uuidArray(lines.map((line) => line.conversationId)),
      uuidArray(lines.map((line) => line.turnId)),
      byteaArray(lines.map((line) => line.detail)),
    ],
  );
}
