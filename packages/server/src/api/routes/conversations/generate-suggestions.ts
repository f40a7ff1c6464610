import { endpoints, suggestionRequestSchema, unknownMembersOf } from '@repartee/contract';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { refuseNotWritten } from './refuse-not-written.ts';

export const generateSuggestions = defineRoute(endpoints.generateSuggestions)(async (call, { requestWriter }) => {
  if (call.caller.kind !== 'KEY') throw refusal('access_key_invalid');
  const { projectId, settings } = call.caller.key;
  const outcome = await requestWriter.suggest({
    project: { id: projectId, settings },
    request: call.body,
    ignoredMembers: unknownMembersOf(suggestionRequestSchema, call.json),
    client: call.watchClient(),
  });
  if (outcome.kind !== 'ENDED') throw refuseNotWritten(outcome);
  return { status: 200, body: outcome.response };
});
