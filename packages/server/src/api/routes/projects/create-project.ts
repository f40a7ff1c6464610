import { applySettingsPatch, endpoints } from '@repartee/contract';
import { newUuid, publicId } from '../../../platform/ids.ts';
import { createSigningSecret, sealEndpointHeaders, sealSigningSecret } from '../../../records/project-secrets.ts';
import { insertProject } from '../../../records/projects.ts';
import { defineRoute } from '../../route.ts';
import { checkEndpointUrls, checkSettings, mergeHeaders, refuseProblems } from './check-project-input.ts';
import { showProject } from './show-project.ts';

export const createProject = defineRoute(endpoints.createProject)(async ({ body }, room) => {
  const settings = applySettingsPatch({}, body.settings ?? {});
  refuseProblems([
    ...checkEndpointUrls(body.endpoints, room.checkEndpointUrl),
    ...checkSettings(settings, room.chatModels),
  ]);
  const id = newUuid();
  const project = await insertProject(room.database, {
    id,
    name: body.name,
    profileUrl: body.endpoints?.profileUrl ?? null,
    chatHistoryUrl: body.endpoints?.chatHistoryUrl ?? null,
    incomingContentUrl: body.endpoints?.incomingContentUrl ?? null,
    endpointHeaders: sealEndpointHeaders(room.sealedBox, id, mergeHeaders({}, body.endpoints?.headers ?? null)),
    settings,
    signingSecret: sealSigningSecret(room.sealedBox, id, createSigningSecret()),
  });
  return {
    status: 201,
    body: showProject(project, room.sealedBox, { withSecret: true }),
    headers: { location: `/v1/projects/${publicId('proj', id)}` },
  };
});
