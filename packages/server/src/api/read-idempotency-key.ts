import type { IncomingHttpHeaders } from 'node:http';
import { invalid } from './problem.ts';

const visibleAscii = /^[\x21-\x7e]{1,255}$/;

/** Null: none was sent. @throws PublicError `validation_failed` */
export function readIdempotencyKey(headers: IncomingHttpHeaders): string | null {
  const header = headers['idempotency-key'];
  if (header === undefined) return null;
  if (typeof header === 'string' && visibleAscii.test(header)) return header;
  throw invalid([
    {
      pointer: '#header/Idempotency-Key',
      code: 'invalid_format',
      message: 'Must be 1 to 255 visible ASCII characters, sent once.',
    },
  ]);
}
