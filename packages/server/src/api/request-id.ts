import { randomBase62 } from '../platform/ids.ts';

/**
 * Ids for `X-Request-Id`: unique over processes and restarts, and cheap, because every request gets one. An id that a
 * client sends is not taken over: it would stand in our logs, and could be anybody's text.
 */
export function createRequestIds(): () => string {
  const process = randomBase62(70);
  let count = 0;
  return () => {
    count += 1;
    return `req_${process}${count.toString(36).padStart(6, '0')}`;
  };
}
