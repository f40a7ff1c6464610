import { endpoints } from '@repartee/contract';
import { parsePublicId } from '../../../platform/ids.ts';
import { listTurnEvents } from '../../../records/event-pages.ts';
import { loadTurnStory } from '../../../records/turn-stories.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showTurnStory } from './turn-story.ts';

export const readTurn = defineRoute(endpoints.readTurn)(async ({ params, projectId }, { database }) => {
  const turnId = parsePublicId('turn', params.turnId ?? '');
  const turn = turnId === undefined ? null : await loadTurnStory(database, projectId, turnId);
  if (!turn) throw refusal('not_found');
  return { status: 200, body: showTurnStory(turn, await listTurnEvents(database, projectId, turn.id)) };
});
