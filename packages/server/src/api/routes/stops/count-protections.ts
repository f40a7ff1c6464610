import { endpoints } from '@repartee/contract';
import { countProtections as countRecords } from '../../../records/protection-counts.ts';
import { defineRoute } from '../../route.ts';

export const countProtections = defineRoute(endpoints.countProtections)(async ({ projectId, query }, { database }) => {
  const year = query.year === undefined ? null : Number(query.year);
  return { status: 200, body: await countRecords(database, projectId, year) };
});
