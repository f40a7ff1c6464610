import { endpoints } from '@repartee/contract';
import { parsePublicId, publicId } from '../../../platform/ids.ts';
import { liftStop as liftStopRecord } from '../../../records/stops.ts';
import { callerName } from '../../authentication/authenticate.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showStop } from './show-stop.ts';

export const liftStop = defineRoute(endpoints.liftStop)(async ({ body, caller, params, projectId }, { database }) => {
  const stopId = parsePublicId('stop', params.stopId ?? '');
  if (stopId === undefined) throw refusal('not_found');
  const liftedBy = callerName(caller, (uuid) => publicId('key', uuid));
  const outcome = await liftStopRecord(database, { projectId, stopId, liftedBy, reason: body.reason });
  if (outcome.kind === 'NOT_FOUND') throw refusal('not_found');
  if (outcome.kind === 'NOT_IN_FORCE') throw refusal('stop_already_lifted');
  return { status: 200, body: showStop(outcome.stop) };
});
