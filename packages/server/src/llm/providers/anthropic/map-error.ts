import type { ModelFailure } from '../../model-outcome.ts';
import type { ReportedFailure } from '../provider.ts';
import { readObject, readText } from '../read-json.ts';
import { errorOfStatus } from '../status-error.ts';

/** What an error of the Anthropic API means: the statuses as HTTP means them, 529 being its own "overloaded". */
export function mapAnthropicError(failure: ReportedFailure): ModelFailure {
  const type = readText(readObject(readObject(failure.body).error).type);
  // Proxies turn a 529 into another 5xx, but pass the body on.
  if (type === 'overloaded_error') return errorOfStatus(failure, { code: 'overloaded', retryable: true });
  return errorOfStatus(failure);
}

/** A 2xx never reports an error by itself; behind a proxy it may carry the error body. */
export function findAnthropicError(failure: ReportedFailure): ModelFailure | undefined {
  if (readObject(failure.body).type !== 'error') return undefined;
  const error = mapAnthropicError(failure);
  return error.code === 'overloaded' ? error : errorOfStatus(failure, { code: 'server_error', retryable: true });
}
