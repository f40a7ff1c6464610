import { endpoints } from '@repartee/contract';
import { replayDeadEventsBetween } from '../../../records/event-replay.ts';
import { projectExists } from '../../../records/projects.ts';
import { readCursor, writeCursor } from '../../page-cursor.ts';
import { invalid, refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';

/** A call works this long at most, in batches of their own transactions; the cursor says where the next one goes on. */
const worksMs = 5_000;

export const replayEvents = defineRoute(endpoints.replayEvents)(async ({ body, projectId }, room) => {
  const between = { from: body.createdFrom, to: body.createdTo };
  if (between.from > between.to) {
    throw invalid([{ pointer: '/createdTo', code: 'out_of_range', message: 'Must not be before `createdFrom`.' }]);
  }
  let after = body.cursor == null ? null : readCursor(body.cursor);
  if (body.cursor != null && after === null) {
    throw invalid([{ pointer: '/cursor', code: 'invalid_format', message: 'Must be the `nextCursor` of a replay.' }]);
  }
  const endMs = performance.now() + worksMs;
  let replayed = 0;
  do {
    const batch = await replayDeadEventsBetween(room.database, projectId, between, after);
    if (batch === null) {
      throw refusal((await projectExists(room.database, projectId)) ? 'endpoint_disabled' : 'not_found');
    }
    replayed += batch.replayed;
    after = batch.after;
    if (batch.replayed > 0) room.wakeDelivery();
  } while (after !== null && performance.now() < endMs);
  return { status: 202, body: { replayed, nextCursor: after === null ? null : writeCursor(after) } };
});
