import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from './problem.ts';

/** Limit of every request body, in bytes. */
export const bodyBytesMax = 256 * 1024;

const jsonContentType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/**
 * The JSON value of a body. Depth does no harm: `JSON.parse` does not recurse, and what follows looks only where the
 * schemas look. A `__proto__` member is an own member like any other and unknown to every schema.
 * @throws PublicError `unsupported_media_type`, `malformed_json`; the engine's message, which quotes the body, is dropped
 */
export function readJsonBody(bytes: Buffer | undefined, headers: IncomingHttpHeaders): unknown {
  if (bytes === undefined || bytes.length === 0) throw refusal('malformed_json', 'The request has no body.');
  const contentType = headers['content-type'];
  if (contentType !== 'application/json' && !(contentType !== undefined && jsonContentType.test(contentType))) {
    throw refusal('unsupported_media_type');
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw refusal('unsupported_media_type', 'Bodies are read without `Content-Encoding`.');
  }
  // Buffer's own decoder would put U+FFFD in place of what is no UTF-8, and two different ids would become one.
  if (!isUtf8(bytes)) throw refusal('malformed_json', 'The body is not UTF-8.');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw refusal('malformed_json', 'The body is not valid JSON.');
  }
}
