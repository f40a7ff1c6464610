import { endpoints } from '@repartee/contract';
import { listProjects as listProjectRecords } from '../../../records/projects.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { showProject } from './show-project.ts';

export const listProjects = defineRoute(endpoints.listProjects)(async ({ query }, { database, sealedBox }) => {
  const page = await listProjectRecords(database, readPageRequest(query));
  return { status: 200, body: writePage(page, (project) => showProject(project, sealedBox, { withSecret: false })) };
});
