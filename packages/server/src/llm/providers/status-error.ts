import type { ModelFailure, ModelFailureCode } from '../model-outcome.ts';
import type { ReportedFailure } from './provider.ts';

/** No provider means a longer wait than this; a larger number is a mistake that would park a turn for good. */
const retryAfterMsMax = 3_600_000;

/** What the headers ask to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
export function readRetryAfterMs(headers: Headers, now: Date): number | undefined {
  const exact = headers.get('retry-after-ms');
  const header = headers.get('retry-after');
  let waitMs: number;
  if (exact !== null && /^\d+(\.\d+)?$/.test(exact)) waitMs = Number(exact);
  else if (header === null) return undefined;
  else if (/^\d+(\.\d+)?$/.test(header.trim())) waitMs = Number(header) * 1_000;
  else waitMs = Date.parse(header) - now.getTime();
  if (Number.isNaN(waitMs)) return undefined;
  return Math.min(Math.max(0, Math.round(waitMs)), retryAfterMsMax);
}

interface StatusMeaning {
  code: ModelFailureCode;
  retryable: boolean;
}

/** What HTTP itself says about a status; a provider's `map-error.ts` starts here and knows the exceptions. */
function meaningOf(status: number): StatusMeaning {
  switch (status) {
    case 401:
    case 402:
    case 403:
      return { code: 'unauthorized', retryable: false };
    case 408:
      return { code: 'timeout', retryable: true };
    case 409:
    case 425:
      return { code: 'server_error', retryable: true };
    case 429:
      return { code: 'rate_limited', retryable: true };
    case 501:
      return { code: 'bad_request', retryable: false };
    case 503:
    case 529:
      return { code: 'overloaded', retryable: true };
    default:
      if (status >= 500) return { code: 'server_error', retryable: true };
      // Redirects too: nothing follows them (the API key would travel along), and only a new base URL helps.
      return { code: 'bad_request', retryable: false };
  }
}

/** The error of a status as HTTP means it, with the wait the headers ask for where waiting can help. */
export function errorOfStatus(failure: ReportedFailure, exception?: StatusMeaning): ModelFailure {
  const meaning = exception ?? meaningOf(failure.status);
  const retryAfterMs = meaning.retryable ? readRetryAfterMs(failure.headers, failure.now) : undefined;
  return { ...meaning, status: failure.status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
