import { type Endpoint, type ErrorCode, errorCodes, type FieldProblem } from '@repartee/contract';
import type { CallResult } from './create-caller.ts';
import { RequestError } from './request-error.ts';

/** Reads an answer of the API; every answer that is not a documented success becomes a `RequestError`. */
export async function readAnswer(operation: Endpoint, response: Response): Promise<CallResult<unknown>> {
  const requestId = response.headers.get('x-request-id');
  const documented = operation.responses[response.status];
  if (response.ok && documented) {
    if (documented.schema === null) {
      await response.body?.cancel();
      return { body: undefined, requestId };
    }
    const body = readJson(await response.text());
    if (body !== undefined) return { body, requestId };
  }
  const problem = response.ok ? undefined : readJson(await response.text());
  throw problemError(response, problem, requestId);
}

function problemError(response: Response, problem: unknown, requestId: string | null): RequestError {
  const { code, detail, title, errors } = (isObject(problem) ? problem : {}) as Record<string, unknown>;
  const isKnown = typeof code === 'string' && Object.hasOwn(errorCodes, code);
  const said = typeof detail === 'string' ? detail : typeof title === 'string' ? title : null;
  return new RequestError({
    code: isKnown ? (code as ErrorCode) : 'unexpected_response',
    message:
      isKnown && said !== null
        ? said
        : `The answer (status ${response.status}) is not one of Repartee's documented ones.`,
    status: response.status,
    requestId,
    errors: Array.isArray(errors) ? errors.filter(isFieldProblem) : [],
    retryAfterSeconds: readRetryAfter(response.headers.get('retry-after')),
  });
}

/** Seconds, or a date (RFC 9110); null for anything else. */
function readRetryAfter(value: string | null): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? null : Math.max(0, Math.ceil((atMs - Date.now()) / 1000));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isObject(value) && typeof value.pointer === 'string' && typeof value.message === 'string';
}
