import { endpoints, type FieldProblem, unknownMembers } from '@repartee/contract';
import { isStorable } from '../../find-unstorable-text.ts';
import { invalid, refusal } from '../../problem.ts';
import { type Call, defineRoute } from '../../route.ts';

type EnqueueCall = Call<typeof endpoints.enqueueConversation>;

const visibleAscii = /^[\x21-\x7e]{1,255}$/;

/** The one hot path: nothing here waits but the acceptor. */
export const enqueueConversation = defineRoute(endpoints.enqueueConversation)(async (call, { acceptor }) => {
  if (call.caller.kind !== 'KEY') throw refusal('access_key_invalid');
  const { key } = call.caller;
  refuseUnstorable(call.body);
  const idempotencyKey = readIdempotencyKey(call);
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

function readIdempotencyKey(call: EnqueueCall): string | null {
  const header = call.headers['idempotency-key'];
  if (header === undefined) return null;
  if (typeof header === 'string' && visibleAscii.test(header)) return header;
  throw invalid([
    {
      pointer: '#header/Idempotency-Key',
      code: 'invalid_format',
      message: 'Must be 1 to 255 visible ASCII characters, sent once.',
    },
  ]);
}

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
