/** One error of the API. Adding an entry is documenting it: the document and the error pages follow. */
export interface ErrorCodeEntry {
  readonly status: number;
  /** Short and fixed: the `title` of the problem. */
  readonly title: string;
  /** When it happens. */
  readonly description: string;
  /** What the client can do about it. */
  readonly whatToDo: string;
}

const entries = {
  malformed_json: {
    status: 400,
    title: 'The body is not valid JSON',
    description: 'The body could not be read as JSON in UTF-8, or is empty where one is needed.',
    whatToDo: 'Send one JSON object. Look for trailing commas, single quotes and missing brackets.',
  },
  access_key_missing: {
    status: 401,
    title: 'No access key',
    description: 'The request has no `Authorization: Bearer …` header.',
    whatToDo: 'Send your access key: `Authorization: Bearer sk-proj-…`.',
  },
  access_key_invalid: {
    status: 401,
    title: 'The access key is not valid',
    description: 'The key is unknown, mistyped, revoked, or its project was deleted.',
    whatToDo: 'Check that the whole key was copied, or create a new one.',
  },
  scope_missing: {
    status: 403,
    title: 'The access key may not do this',
    description: 'The key is valid, but has not the scope of this endpoint.',
    whatToDo: 'Use a key with the scope named in the documentation of the endpoint, or the admin token.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    description: 'There is no such path, or nothing with this id in this project.',
    whatToDo: 'Check path and id.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    description: 'The path exists, but not with this method.',
    whatToDo: 'Use a method named in the `Allow` header.',
  },
  endpoints_not_configured: {
    status: 409,
    title: 'The endpoints of the project are not configured',
    description: 'A conversation can only be answered when all three endpoint URLs of the project are set.',
    whatToDo: 'Set profileUrl, chatHistoryUrl and incomingContentUrl with `PATCH /v1/projects/{projectId}`.',
  },
  endpoint_disabled: {
    status: 409,
    title: 'The incoming content endpoint is disabled',
    description: 'It answered 410 Gone, or did nothing but fail for 5 days: nothing is delivered and nothing accepted.',
    whatToDo: 'Repair the endpoint, then enable it with `PATCH /v1/projects/{projectId}`.',
  },
  idempotency_conflict: {
    status: 409,
    title: 'The idempotency key was used with another body',
    description: 'Within 24 hours the same `Idempotency-Key` was sent with a different body.',
    whatToDo: 'Use a new key for each new request, and the same body for each repetition.',
  },
  request_in_progress: {
    status: 409,
    title: 'The first request with this idempotency key is not finished',
    description: 'A request with the same `Idempotency-Key` and body is being worked on at this moment.',
    whatToDo: 'Repeat it a little later, with the same key: the answer will be that of the first request.',
  },
  conversation_busy: {
    status: 409,
    title: 'A reply is being written in this conversation',
    description: 'What it remembers would be stored over by the reply that is on its way.',
    whatToDo: 'Repeat it when the reply was sent.',
  },
  event_not_replayable: {
    status: 409,
    title: 'The event cannot be replayed',
    description: 'Only events that ended as a dead letter, and whose content was not erased, can be replayed.',
    whatToDo: 'Look at the state of the event; what waits is sent by itself.',
  },
  signing_secrets_too_many: {
    status: 409,
    title: 'Too many signing secrets sign at once',
    description: 'Four secrets that were replaced still sign along with the current one.',
    whatToDo: 'End the overlap first, or rotate with `overlapSeconds: 0`.',
  },
  stop_already_lifted: {
    status: 409,
    title: 'The stop is not in force',
    description: 'The stop or hold was lifted before, or has ended.',
    whatToDo: 'Nothing: the conversation is free.',
  },
  stop_not_of_age: {
    status: 409,
    title: 'It does not rest on the age of the user',
    description:
      'Only a stop or hold for `USER_UNDERAGE`, or an age review, can be decided; this one has another reason, or is over.',
    whatToDo: 'Lift it instead, if it is in force.',
  },
  body_too_large: {
    status: 413,
    title: 'The body is too large',
    description: 'Bodies of requests are at most 256 KiB; those that bring a whole conversation, 2 MiB.',
    whatToDo: 'Send less, e.g. fewer tags, pictures or old messages.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body is not JSON',
    description: 'The `Content-Type` is missing or is not `application/json`.',
    whatToDo: 'Send `Content-Type: application/json`.',
  },
  validation_failed: {
    status: 422,
    title: 'Members of the request are not valid',
    description: 'The JSON was read, but members have values that are not allowed. `errors` names each of them.',
    whatToDo: 'Correct the members that `errors` points to.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    description: 'The rate limit that the operator set for this access key is used up.',
    whatToDo: 'Wait for the seconds in `Retry-After`, then repeat.',
  },
  request_malformed: {
    status: 400,
    title: 'The request is not HTTP',
    description: 'The request line, a header or the framing of the body could not be read.',
    whatToDo: 'Send the request with an ordinary HTTP client.',
  },
  request_timed_out: {
    status: 408,
    title: 'The request took too long to arrive',
    description: 'Headers and body did not arrive in time.',
    whatToDo: 'Repeat it, with the same `Idempotency-Key`, over a better connection.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers are too large',
    description: 'Headers and URL together are at most 16 KiB.',
    whatToDo: 'Send fewer or shorter headers.',
  },
  internal_error: {
    status: 500,
    title: 'Something broke on our side',
    description: 'An error that should not happen. It was logged under the `requestId`.',
    whatToDo: 'Repeat with the same `Idempotency-Key`; tell the operator the `requestId` if it stays.',
  },
  storage_unavailable: {
    status: 503,
    title: 'The storage is not available',
    description: 'The database is away, full or overloaded, so nothing was accepted.',
    whatToDo: 'Repeat after the seconds in `Retry-After`, with the same `Idempotency-Key`.',
  },
  capacity_exceeded: {
    status: 503,
    title: 'Too many replies are being written at once',
    description:
      'This process writes 64 replies at a time for callers that wait, 32 of them for one project. Nothing was begun.',
    whatToDo: 'Repeat after the seconds in `Retry-After`, or enqueue: the queue has no such limit.',
  },
  generation_failed: {
    status: 503,
    title: 'No usable text could be written',
    description: 'No model wrote a text that may be sent within 60 seconds.',
    whatToDo: 'Repeat later, with the same `Idempotency-Key`: it is tried anew. The project log and the turn say why.',
  },
  shutting_down: {
    status: 503,
    title: 'The server is shutting down',
    description: 'This process takes no more requests.',
    whatToDo: 'Repeat after the seconds in `Retry-After`; another process or the next start answers.',
  },
} as const satisfies Record<string, ErrorCodeEntry>;

/** Stable code of an error of the API, `noun_problem`. */
export type ErrorCode = keyof typeof entries;

/** Every error of the API by code. */
export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = entries;

export const errorCodeNames = Object.keys(entries) as [ErrorCode, ...ErrorCode[]];

/** The `type` of a problem: the page that explains it, relative to the server. */
export function problemType(code: ErrorCode): string {
  return `/docs/errors/${code}`;
}
