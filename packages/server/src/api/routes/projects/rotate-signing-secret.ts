import { endpoints } from '@repartee/contract';
import { createSigningSecret, sealSigningSecret } from '../../../records/project-secrets.ts';
import { loadProject } from '../../../records/projects.ts';
import { rotateSigningSecret as rotateSecretRecord } from '../../../records/signing-secrets.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showProject } from './show-project.ts';

/** Who may rotate may see the secret: the answer is where it is read. */
export const rotateSigningSecret = defineRoute(endpoints.rotateSigningSecret)(
  async ({ body, projectId }, { database, sealedBox }) => {
    const secret = sealSigningSecret(sealedBox, projectId, createSigningSecret());
    const outcome = await rotateSecretRecord(database, projectId, secret, body.overlapSeconds);
    if (outcome === 'TOO_MANY') throw refusal('signing_secrets_too_many');
    const project = outcome === 'ROTATED' ? await loadProject(database, projectId) : null;
    if (!project) throw refusal('not_found');
    return { status: 200, body: showProject(project, sealedBox, { withSecret: true }) };
  },
);
