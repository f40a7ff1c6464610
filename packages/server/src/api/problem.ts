import { type ErrorCode, errorCodes, type FieldProblem, type Problem, problemType } from '@repartee/contract';
import { PublicError } from '../platform/errors.ts';

/** `detail`: what happened in this case, in our words alone; without it, the description of the code. */
export function refusal(
  code: ErrorCode,
  detail: string = errorCodes[code].description,
  options: { fields?: readonly FieldProblem[]; retryAfterSeconds?: number; cause?: unknown } = {},
): PublicError {
  return new PublicError(code, errorCodes[code].status, detail, options);
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
    title: errorCodes[code].title,
    status: error.status,
    detail: error.message,
    code,
    requestId,
    ...(error.fields.length > 0 ? { errors: error.fields as FieldProblem[] } : {}),
  };
}

export const problemContentType = 'application/problem+json; charset=utf-8';
