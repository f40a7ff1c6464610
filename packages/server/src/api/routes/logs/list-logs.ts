import { endpoints, type LogEntry } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import { listProjectLogs, type ProjectLogRecord } from '../../../records/project-log-pages.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { readPackedDetail } from '../../stored-json.ts';

export const listLogs = defineRoute(endpoints.listLogs)(async ({ projectId, query }, { database }) => {
  const level = query.level?.toLowerCase() as ProjectLogRecord['level'] | undefined;
  const page = await listProjectLogs(database, projectId, { level, code: query.code }, readPageRequest(query));
  return { status: 200, body: writePage(page, showLogEntry) };
});

function showLogEntry(entry: ProjectLogRecord): LogEntry {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    level: entry.level.toUpperCase() as LogEntry['level'],
    code: entry.code,
    message: entry.message,
    userProfileId: entry.userProfileId,
    personaProfileId: entry.personaProfileId,
    turnId: entry.turnId === null ? null : publicId('turn', entry.turnId),
    details: readPackedDetail(entry.detail),
  };
}
