import { setTimeout as wait } from 'node:timers/promises';
import { endpoints } from '@repartee/contract';
import { closeProject, eraseProject } from '../../../records/project-deletion.ts';
import { keyLifetimeMs } from '../../authentication/access-key-cache.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';

/**
 * First the keys go, then everybody's memory of them ends, then the rows: no process accepts for this project while it is
 * being erased. Repeating an interrupted deletion finishes it.
 */
export const deleteProject = defineRoute(endpoints.deleteProject)(async ({ projectId }, { database, keys }) => {
  if (!(await closeProject(database, projectId))) throw refusal('not_found');
  keys.forgetProject(projectId);
  await wait(keyLifetimeMs);
  await eraseProject(database, projectId);
  return { status: 204 };
});
