import { endpoints } from '@repartee/contract';
import { listAccessKeys as listAccessKeyRecords } from '../../../records/access-keys.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { showAccessKey } from './show-access-key.ts';

export const listAccessKeys = defineRoute(endpoints.listAccessKeys)(async ({ projectId, query }, { database }) => {
  const page = await listAccessKeyRecords(database, projectId, readPageRequest(query));
  return { status: 200, body: writePage(page, showAccessKey) };
});
