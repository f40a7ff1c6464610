import { endpoints, type FieldProblem, unknownMembers } from '@repartee/contract';
import { isStorable } from '../../find-unstorable-text.ts';
import { invalid, refusal } from '../../problem.ts';
import { readIdempotencyKey } from '../../read-idempotency-key.ts';
import { type Call, defineRoute } from '../../route.ts';

type EnqueueCall = Call<typeof endpoints.enqueueConversation>;

/** The one hot path: nothing here waits but the acceptor. */
export const enqueueConversation = defineRoute(endpoints.enqueueConversation)(async (call, { acceptor }) => {
  if (call.caller.kind !== 'KEY') throw refusal('access_key_invalid');
  const { key } = call.caller;
  refuseUnstorable(call.body);
  const idempotencyKey = readIdempotencyKey(call.headers);
  if (!key.hasEndpoints) throw refusal('endpoints_not_configured');
  if (key.isDisabled) throw refusal('endpoint_disabled');
  const outcome = await acceptor.accept({
    project: { id: key.projectId, settings: key.settings },
    request: call.body,
    idempotency: idempotencyKey === null ? null : { key: idempotencyKey, body: call.bytes },
    ignoredMembers: unknownMembers(call.json),
  });
  switch (outcome.kind) {
    case 'ACCEPTED':
      return { status: 204 };
    case 'IDEMPOTENCY_CONFLICT':
      throw refusal('idempotency_conflict');
    case 'UNAVAILABLE':
      throw refusal('storage_unavailable', undefined, { retryAfterSeconds: outcome.retryAfterSeconds });
  }
});

/** Ids and versions are stored as text; everything else of a request as bytes, which take anything. */
const storedAsText = ['userProfileId', 'personaProfileId', 'userProfileVersion', 'personaProfileVersion'] as const;

function refuseUnstorable(request: EnqueueCall['body']): void {
  const problems: FieldProblem[] = [];
  for (const name of storedAsText) {
    const text = request[name];
    if (text === undefined || isStorable(text)) continue;
    problems.push({
      pointer: `/${name}`,
      code: 'invalid_format',
      message: 'Must be Unicode text without the character U+0000.',
    });
  }
  if (problems.length > 0) throw invalid(problems);
}
