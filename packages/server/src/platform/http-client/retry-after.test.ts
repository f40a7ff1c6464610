import { expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

test('reads Retry-After as seconds or as a date, and nothing else', () => {
  const now = Date.UTC(2026, 10, 20, 12, 0, 0);
  expect(parseRetryAfter('120', now)).toBe(120_000);
  expect(parseRetryAfter('Fri, 20 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
  expect(parseRetryAfter('Fri, 20 Nov 2026 11:00:00 GMT', now)).toBe(0);
  expect(parseRetryAfter('soon', now)).toBeNull();
  expect(parseRetryAfter('-5', now) === null || parseRetryAfter('-5', now) === 0).toBe(true);
  expect(parseRetryAfter(undefined, now)).toBeNull();
});
