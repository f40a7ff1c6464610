import { type ErrorCode, errorCodes, type FieldProblem, type Problem, problemType } from '@repartee/contract';
import { PublicError } from '../platform/errors.ts';

/** Refusals of HTTP itself, before a request is one: no operation can answer them, so they stand beside the contract's. */
export const transportErrors = {
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
} as const;

export type ProblemCode = ErrorCode | keyof typeof transportErrors;

export interface ProblemEntry {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  readonly whatToDo: string;
}

/** Every code that can stand in a problem of ours, and the page of which exists under `/docs/errors/`. */
export const problemEntries: Readonly<Record<ProblemCode, ProblemEntry>> = { ...errorCodes, ...transportErrors };

/** `detail`: what happened in this case, in our words alone; without it, the description of the code. */
export function refusal(
  code: ProblemCode,
  detail: string = problemEntries[code].description,
  options: { fields?: readonly FieldProblem[]; retryAfterSeconds?: number; cause?: unknown } = {},
): PublicError {
  return new PublicError(code, problemEntries[code].status, detail, options);
}

export function invalid(fields: readonly FieldProblem[]): PublicError {
  const members = fields.length === 1 ? 'One member of the request is' : `${fields.length} members of the request are`;
  return refusal('validation_failed', `${members} not valid.`, { fields });
}

/** RFC 9457. */
export function problemDocument(error: PublicError, requestId: string): Problem {
  const code = error.code as ErrorCode;
  return {
    type: problemType(code),
    title: problemEntries[code].title,
    status: error.status,
    detail: error.message,
    code,
    requestId,
    ...(error.fields.length > 0 ? { errors: error.fields as FieldProblem[] } : {}),
  };
}

export const problemContentType = 'application/problem+json; charset=utf-8';
