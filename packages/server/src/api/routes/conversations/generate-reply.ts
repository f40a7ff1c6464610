import { endpoints, generateRequestSchema, unknownMembersOf } from '@repartee/contract';
import { refusal } from '../../problem.ts';
import { readIdempotencyKey } from '../../read-idempotency-key.ts';
import { defineRoute } from '../../route.ts';
import { refuseNotWritten } from './refuse-not-written.ts';

export const generateReply = defineRoute(endpoints.generateReply)(async (call, { requestWriter }) => {
  if (call.caller.kind !== 'KEY') throw refusal('access_key_invalid');
  const { projectId, settings } = call.caller.key;
  const key = readIdempotencyKey(call.headers);
  const outcome = await requestWriter.generate({
    project: { id: projectId, settings },
    request: call.body,
    ignoredMembers: unknownMembersOf(generateRequestSchema, call.json),
    idempotency: key === null ? null : { key, body: call.bytes },
    client: call.watchClient(),
  });
  if (outcome.kind !== 'ENDED') throw refuseNotWritten(outcome);
  return { status: 200, body: outcome.response };
});
