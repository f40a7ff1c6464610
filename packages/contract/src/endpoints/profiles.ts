import { profileRefreshSchema } from '../nouns/profile-refresh.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

export const refreshProfile = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/profiles/refresh',
  operationId: 'refreshProfile',
  tag: 'Profiles',
  summary: 'Refresh a cached profile',
  description: 'Our copy is discarded; the next turn that needs the profile asks your endpoint. Unknown ids are fine.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: profileRefreshSchema,
  bodyExample: { profileId: '9876' },
  responses: { 204: { description: 'Discarded.', schema: null } },
  errors: [],
});
