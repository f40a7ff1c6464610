import { type Disclosure, endpoints } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import { listDisclosures as listRecords } from '../../../records/disclosures.ts';
import { readPageRequest, writePage } from '../../page-cursor.ts';
import { defineRoute } from '../../route.ts';

export const listDisclosures = defineRoute(endpoints.listDisclosures)(async ({ projectId, query }, { database }) => {
  const page = await listRecords(database, projectId, query, readPageRequest(query));
  const body = writePage(page, ({ id: _, at, turnId, answerId, mode, reason, language, ...rest }) => ({
    ...rest,
    turnId: publicId('turn', turnId),
    answerId: publicId('answer', answerId),
    at: at.toISOString(),
    mode: mode as Disclosure['mode'],
    reason: reason as Disclosure['reason'],
    language: language as Disclosure['language'],
  }));
  return { status: 200, body };
});
