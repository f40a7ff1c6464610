import { endpoints } from '@repartee/contract';
import { listTurns as listTurnRecords, type TurnFilter } from '../../../records/turn-stories.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';
import { showTurnSummary } from './turn-summary.ts';

export const listTurns = defineRoute(endpoints.listTurns)(async ({ projectId, query }, { database }) => {
  const filter: TurnFilter = {
    userProfileId: query.userProfileId,
    personaProfileId: query.personaProfileId,
    outcome: query.outcome?.toLowerCase() as TurnFilter['outcome'],
  };
  const page = await listTurnRecords(database, projectId, filter, readPageRequest(query));
  return { status: 200, body: writePage(page, showTurnSummary) };
});
