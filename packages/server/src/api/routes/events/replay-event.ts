import { endpoints } from '@repartee/contract';
import { parsePublicId } from '../../../platform/ids.ts';
import { loadEvent } from '../../../records/event-pages.ts';
import { replayDeadEvents } from '../../../records/event-replay.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showEvent } from './show-event.ts';

export const replayEvent = defineRoute(endpoints.replayEvent)(async ({ params, projectId }, room) => {
  const eventId = parsePublicId('event', params.eventId ?? '');
  const outcome = eventId === undefined ? 'NOT_FOUND' : await replayDeadEvents(room.database, projectId, eventId);
  if (outcome === 'NOT_REPLAYABLE') throw refusal('event_not_replayable');
  if (outcome === 'ENDPOINT_DISABLED') throw refusal('endpoint_disabled');
  const event = outcome === 'REPLAYED' ? await loadEvent(room.database, projectId, eventId!) : null;
  if (!event) throw refusal('not_found');
  room.wakeDelivery();
  return { status: 202, body: showEvent(event) };
});
