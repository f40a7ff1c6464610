import { endpoints } from '@repartee/contract';
import { loadProject } from '../../../records/projects.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { maySeeSecret, showProject } from './show-project.ts';

export const readProject = defineRoute(endpoints.readProject)(
  async ({ caller, projectId }, { database, sealedBox }) => {
    const project = await loadProject(database, projectId);
    if (!project) throw refusal('not_found');
    return { status: 200, body: showProject(project, sealedBox, { withSecret: maySeeSecret(caller) }) };
  },
);
