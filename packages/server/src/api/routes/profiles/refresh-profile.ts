import { endpoints } from '@repartee/contract';
import { forgetProfile } from '../../../records/profiles.ts';
import { defineRoute } from '../../route.ts';

export const refreshProfile = defineRoute(endpoints.refreshProfile)(async ({ body, projectId }, { database }) => {
  await forgetProfile(database, projectId, body.profileId);
  return { status: 204 };
});
