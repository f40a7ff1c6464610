import type { Project } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { SealedBox } from '../../../platform/sealed-box.ts';
import { openEndpointHeaders, openSigningSecret } from '../../../records/project-secrets.ts';
import type { ProjectRecord } from '../../../records/projects.ts';
import type { Caller } from '../../authentication/authenticate.ts';

/**
 * A project as it is shown. Of headers only the names. The signing secret to those who may change the project: the admin
 * token and keys with scope `manage`; in lists to nobody, so that a page copied somewhere holds none.
 */
export function showProject(project: ProjectRecord, box: SealedBox, options: { withSecret: boolean }): Project {
  return {
    id: publicId('proj', project.id),
    name: project.name,
    endpoints: {
      profileUrl: project.profileUrl,
      chatHistoryUrl: project.chatHistoryUrl,
      incomingContentUrl: project.incomingContentUrl,
      headerNames: Object.keys(openEndpointHeaders(box, project.id, project.endpointHeaders)),
    },
    settings: project.settings,
    incomingContent: {
      enabled: project.disabledAt === null,
      disabledAt: project.disabledAt?.toISOString() ?? null,
      disabledReason: project.disabledReason,
      failingSince: project.failingSince?.toISOString() ?? null,
    },
    ...(options.withSecret ? { signingSecret: openSigningSecret(box, project.id, project.signingSecret) } : {}),
    signingOverlapEndsAt: project.overlapEndsAt?.toISOString() ?? null,
    createdAt: project.createdAt.toISOString(),
    updatedAt: project.updatedAt.toISOString(),
  };
}

export function maySeeSecret(caller: Caller): boolean {
  return caller.kind === 'ADMIN' || caller.key.scopes.includes('manage');
}
