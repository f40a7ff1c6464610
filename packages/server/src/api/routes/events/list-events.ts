import { endpoints } from '@repartee/contract';
import { listEvents as listEventRecords } from '../../../records/event-pages.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { showEvent } from './show-event.ts';

export const listEvents = defineRoute(endpoints.listEvents)(async ({ projectId, query }, { database }) => {
  const page = await listEventRecords(database, projectId, { state: query.state }, readPageRequest(query));
  return { status: 200, body: writePage(page, showEvent) };
});
