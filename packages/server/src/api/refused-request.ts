import type { Socket } from 'node:net';
import type { ErrorCode } from '@repartee/contract';
import type { FastifyError, FastifyReply } from 'fastify';
import { isUnavailable, sqlState } from '../platform/database/index.ts';
import { PublicError } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';
import { problemContentType, problemDocument, refusal } from './problem.ts';
import { bodyBytesMax } from './read-json-body.ts';

/** What the client is told of an error. Nothing of the error itself but what `PublicError` allows. */
export function publicErrorOf(error: unknown, bodyLimit = bodyBytesMax): PublicError {
  if (error instanceof PublicError) return error;
  if (isUnavailable(error)) return refusal('storage_unavailable', undefined, { retryAfterSeconds: 2, cause: error });
  const { code, statusCode } = error as Partial<FastifyError>;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refusal('body_too_large', `The body is larger than ${bodyLimit / 1024} KiB.`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_TYPE':
      return refusal('unsupported_media_type');
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return refusal('not_found', 'The path cannot be read.');
    default:
  }
  // What the framework refuses is the request's fault; so is a body that ended before its length.
  const isRequests = (statusCode !== undefined && statusCode < 500) || code === ('ECONNRESET' as string);
  return isRequests ? refusal('request_malformed') : refusal('internal_error', undefined, { cause: error });
}

export function sendProblem(reply: FastifyReply, error: PublicError, requestId: string): void {
  reply.code(error.status).header('x-request-id', requestId).header('content-type', problemContentType);
  if (error.retryAfterSeconds !== undefined) reply.header('retry-after', String(error.retryAfterSeconds));
  if (error.status === 401) reply.header('www-authenticate', 'Bearer');
  reply.send(JSON.stringify(problemDocument(error, requestId)));
}

/** Errors that should not happen, for the process log: codes and places in our code, never a message. */
export function logBrokenRequest(logger: Logger, error: PublicError, operation: string, requestId: string): void {
  if (error.status < 500) return;
  const cause = error.cause;
  const name = cause instanceof Error ? cause.name : undefined;
  const code = sqlState(cause) ?? (cause as { code?: unknown } | undefined)?.code;
  const where = cause instanceof Error ? placesOf(cause) : undefined;
  const fields = { requestId, operation, problem: error.code, name, code: typeof code === 'string' ? code : undefined };
  if (error.code === 'internal_error') logger.error('request failed', { ...fields, where });
  else logger.warn('request refused', fields);
}

/** The first places of the stack, our own before those of libraries. The message, which stands above them, stays out. */
function placesOf(error: Error): string {
  const places = error.stack?.match(/^ {4}at .*$/gm) ?? [];
  const own = places.filter((place) => !/node_modules|node:/.test(place));
  return (own.length > 0 ? own : places)
    .slice(0, 6)
    .map((place) => place.trim())
    .join(' < ');
}

const parserRefusals: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timed_out',
};

/** Answers what never became a request: HTTP that cannot be parsed, headers too large or too slow. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket, requestId: string): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = refusal(parserRefusals[error.code ?? ''] ?? 'request_malformed');
  const body = JSON.stringify(problemDocument(problem, requestId));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${reasonPhrases[problem.status] ?? 'Bad Request'}`,
      'Connection: close',
      `Content-Type: ${problemContentType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      '',
      body,
    ].join('\r\n'),
  );
}

const reasonPhrases: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  413: 'Payload Too Large',
  431: 'Request Header Fields Too Large',
};
