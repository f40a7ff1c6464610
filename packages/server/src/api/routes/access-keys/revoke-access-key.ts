import { endpoints } from '@repartee/contract';
import { parsePublicId } from '../../../platform/ids.ts';
import { revokeAccessKey as revokeAccessKeyRecord } from '../../../records/access-keys.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';

/** At once in this process; elsewhere when what is remembered of the key is too old, in less than a second. */
export const revokeAccessKey = defineRoute(endpoints.revokeAccessKey)(
  async ({ params, projectId }, { database, keys }) => {
    const keyId = parsePublicId('key', params.keyId ?? '');
    if (keyId === undefined || !(await revokeAccessKeyRecord(database, projectId, keyId))) throw refusal('not_found');
    keys.forgetProject(projectId);
    return { status: 204 };
  },
);
