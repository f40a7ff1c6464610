import { endpoints } from '@repartee/contract';
import { newUuid, parsePublicId, publicId } from '../../../platform/ids.ts';
import { decideAge as decideAgeRecord } from '../../../records/age-reviews.ts';
import { callerName } from '../../authentication/authenticate.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showStop } from './show-stop.ts';

export const decideAge = defineRoute(endpoints.decideAge)(async ({ body, caller, params, projectId }, { database }) => {
  const stopId = parsePublicId('stop', params.stopId ?? '');
  if (stopId === undefined) throw refusal('not_found');
  const decidedBy = callerName(caller, (uuid) => publicId('key', uuid));
  const outcome = await decideAgeRecord(database, { projectId, stopId, holdId: newUuid(), decidedBy, ...body });
  if (outcome.kind === 'NOT_FOUND') throw refusal('not_found');
  if (outcome.kind === 'NOT_OF_AGE') throw refusal('stop_not_of_age');
  return { status: 200, body: showStop(outcome.stop) };
});
