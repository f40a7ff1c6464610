import { z } from 'zod';
import { profileIdSchema } from '../wire-formats.ts';

export const profileRefreshSchema = z.strictObject({ profileId: profileIdSchema }).meta({ id: 'ProfileRefresh' });
/** Body of the refresh of a cached profile. The id is in the body since platforms choose it freely. */
export type ProfileRefresh = z.output<typeof profileRefreshSchema>;
