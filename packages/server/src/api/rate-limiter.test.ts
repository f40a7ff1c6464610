import { expect, it } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

it('a key may send its limit at once, then at the rate of the limit; others are not touched', () => {
  let nowMs = 0;
  const limiter = createRateLimiter(2, () => nowMs);
  expect([1, 2, 3].map(() => limiter.take('a').isAllowed)).toEqual([true, true, false]);
  expect(limiter.take('b')).toMatchObject({ isAllowed: true, limit: 2, remaining: 1 });
  nowMs = 499;
  expect(limiter.take('a')).toMatchObject({ isAllowed: false, remaining: 0, retryAfterSeconds: 1 });
  nowMs = 500;
  expect([1, 2].map(() => limiter.take('a').isAllowed)).toEqual([true, false]);
  nowMs = 60_000;
  expect([1, 2, 3].map(() => limiter.take('a').isAllowed)).toEqual([true, true, false]);
});

it('a rate below one a second names the seconds to wait', () => {
  const limiter = createRateLimiter(0.1, () => 0);
  expect(limiter.take('a')).toMatchObject({ isAllowed: true, limit: 1, remaining: 0, resetSeconds: 10 });
  expect(limiter.take('a')).toMatchObject({ isAllowed: false, retryAfterSeconds: 10 });
});
