import { endpoints } from '@repartee/contract';
import { loadProject } from '../../../records/projects.ts';
import { endSecretOverlap } from '../../../records/signing-secrets.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { maySeeSecret, showProject } from './show-project.ts';

export const endSigningOverlap = defineRoute(endpoints.endSigningOverlap)(
  async ({ caller, projectId }, { database, sealedBox }) => {
    const project = (await endSecretOverlap(database, projectId)) ? await loadProject(database, projectId) : null;
    if (!project) throw refusal('not_found');
    return { status: 200, body: showProject(project, sealedBox, { withSecret: maySeeSecret(caller) }) };
  },
);
