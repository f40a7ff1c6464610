import type { ModelFailure } from '../../model-outcome.ts';
import type { ReportedFailure } from '../provider.ts';
import { readList, readObject, readText } from '../read-json.ts';
import { errorOfStatus } from '../status-error.ts';

/** `google.rpc.RetryInfo`: the wait stands in the body, as `"12s"` or `"0.5s"`, not in a header. */
function readRetryDelayMs(details: readonly Record<string, unknown>[]): number | undefined {
  for (const detail of details) {
    const match = /^(\d{1,4}(?:\.\d{1,9})?)s$/.exec(readText(detail.retryDelay) ?? '');
    if (match) return Math.round(Number(match[1]) * 1_000);
  }
  return undefined;
}

/** What an error of the Gemini API means. */
export function mapGoogleError(failure: ReportedFailure): ModelFailure {
  const details = readList(readObject(readObject(failure.body).error).details).map(readObject);
  // A wrong key is a 400 here.
  if (details.some((detail) => detail.reason === 'API_KEY_INVALID')) {
    return errorOfStatus(failure, { code: 'unauthorized', retryable: false });
  }
  const error = errorOfStatus(failure);
  const retryAfterMs = error.retryAfterMs ?? (error.retryable ? readRetryDelayMs(details) : undefined);
  return retryAfterMs === undefined ? error : { ...error, retryAfterMs };
}

/** A 2xx never reports an error by itself; behind a proxy it may carry the error body. */
export function findGoogleError(failure: ReportedFailure): ModelFailure | undefined {
  const { error } = readObject(failure.body);
  if (error === undefined || error === null) return undefined;
  const status = Number(readObject(error).code);
  if (Number.isInteger(status) && status >= 400 && status < 600) return mapGoogleError({ ...failure, status });
  return errorOfStatus(failure, { code: 'server_error', retryable: true });
}
