import { endpoints } from '@repartee/contract';
import { listStops as listStopRecords } from '../../../records/stops.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { showStop } from './show-stop.ts';

export const listStops = defineRoute(endpoints.listStops)(async ({ projectId, query }, { database }) => {
  const page = await listStopRecords(database, projectId, query, readPageRequest(query));
  return { status: 200, body: writePage(page, showStop) };
});
