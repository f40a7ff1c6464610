import { expect, test } from 'vitest';
import { percentiles } from './percentiles.ts';
import { proportion } from './proportion.ts';
import { tally } from './tally.ts';

test.each([
  // Brown, Cai and DasGupta (2001) and R's prop.test without continuity correction.
  [75, 100, 0.6569, 0.8246],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [1, 2, 0.0945, 0.9055],
])('the interval of %i of %i is that of Wilson', (hits, of, low, high) => {
  const measured = proportion(hits, of);
  expect(measured.share).toBe(hits / of);
  expect(measured.low).toBeCloseTo(low, 3);
  expect(measured.high).toBeCloseTo(high, 3);
});

test('nothing counted has no share', () => {
  expect(proportion(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: null, high: null });
  expect(percentiles([])).toBeNull();
});

test('percentiles are values that occurred', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentiles(hundred)).toEqual({ count: 100, p10: 10, p50: 50, p90: 90, p99: 99 });
  expect(percentiles([7])).toEqual({ count: 1, p10: 7, p50: 7, p90: 7, p99: 7 });
});

test('a tally puts the most frequent first, and equal ones by name', () => {
  expect(tally(['b', 'a', 'c', 'c'])).toEqual([
    { name: 'c', count: 2 },
    { name: 'a', count: 1 },
    { name: 'b', count: 1 },
  ]);
});
