import { describe, expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const minuteMs = 60_000;

/** Takes whatever the limit gives for so long, asking again exactly when it says. */
function takeGreedily(perMinute: number, untilMs: number, amount = 1): number[] {
  const limit = createRateLimit(perMinute, 0);
  const takenAtMs: number[] = [];
  for (let nowMs = 0; nowMs < untilMs; ) {
    const waitMs = limit.waitMs(amount, nowMs);
    if (waitMs > 0) nowMs += waitMs;
    else {
      limit.take(amount, nowMs);
      takenAtMs.push(nowMs);
    }
  }
  return takenAtMs;
}

describe('a rate limit', () => {
  test.each([1, 2, 3, 7, 10, 59, 60, 500, 6_000])('of %i a minute gives no more in any minute', (perMinute) => {
    const takenAtMs = takeGreedily(perMinute, 5 * minuteMs);
    for (let first = 0; first + perMinute < takenAtMs.length; first += 1) {
      expect(takenAtMs[first + perMinute]! - takenAtMs[first]!).toBeGreaterThanOrEqual(minuteMs - 1);
    }
  });

  test('gives at least four fifths of what it allows, evenly', () => {
    const takenAtMs = takeGreedily(600, 10 * minuteMs);
    expect(takenAtMs.length).toBeGreaterThan(600 * 10 * 0.8);
    const gaps = takenAtMs.slice(61).map((at, index) => at - takenAtMs[60 + index]!);
    expect(Math.max(...gaps)).toBeLessThan(200);
  });

  test('says exactly when the next may go', () => {
    const limit = createRateLimit(60, 0);
    for (let call = 0; call < 6; call += 1) limit.take(1, 0);
    const waitMs = limit.waitMs(1, 0);
    expect(limit.waitMs(1, waitMs - 2)).toBeGreaterThan(0);
    expect(limit.waitMs(1, waitMs)).toBe(0);
  });

  test('lets a call through that is larger than the burst, and has the next ones pay for it', () => {
    const limit = createRateLimit(1_000, 0);
    expect(limit.waitMs(5_000, 0)).toBe(0);
    limit.take(5_000, 0);
    expect(limit.waitMs(1, 0)).toBeGreaterThan(5 * minuteMs);
  });

  test('gives back what was taken and not used, and collects what was used and not taken', () => {
    const limit = createRateLimit(1_000, 0);
    limit.take(100, 0);
    limit.correct(-90, 0);
    expect(limit.waitMs(90, 0)).toBe(0);
    limit.correct(50, 0);
    expect(limit.waitMs(90, 0)).toBeGreaterThan(0);
    expect(limit.waitMs(40, 0)).toBe(0);
  });

  test('giving back never makes the burst larger', () => {
    const limit = createRateLimit(1_000, 0);
    limit.correct(-1_000_000, 0);
    limit.take(100, 0);
    expect(limit.waitMs(1, 0)).toBeGreaterThan(0);
  });
});
