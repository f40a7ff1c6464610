import type { PublicError } from '../../../platform/errors.ts';
import type { GenerateOutcome, SuggestOutcome } from '../../../turn/index.ts';
import { refusal } from '../../problem.ts';

type NotWritten = Exclude<GenerateOutcome | SuggestOutcome, { kind: 'ENDED' }>;

/** How soon it makes sense to try again. */
const retryAfterSeconds = 5;

/** What the caller is told of a reply, or of suggestions, that were not written. */
export function refuseNotWritten(outcome: NotWritten): PublicError {
  switch (outcome.kind) {
    case 'FAILED':
      return refusal('generation_failed', undefined, { retryAfterSeconds });
    case 'BUSY':
      return refusal('capacity_exceeded', undefined, { retryAfterSeconds: outcome.retryAfterSeconds });
    case 'IDEMPOTENCY_CONFLICT':
      return refusal('idempotency_conflict');
    case 'IN_PROGRESS':
      return refusal('request_in_progress');
    case 'SHUTTING_DOWN':
    // Nobody reads it.
    case 'CLIENT_GONE':
      return refusal('shutting_down', undefined, { retryAfterSeconds });
  }
}
