import assert from 'node:assert/strict';
import { type Block, createAutomaticCache, createExplicitCache } from './provider-caches.ts';

const minuteMs = 60_000;
const block = (from: number, count: number, more: Partial<Block> = {}): Block => ({
  tokens: Array.from({ length: count }, (_, index) => from + index),
  isMarked: false,
  isLong: false,
  ...more,
});
const marked = (from: number, count: number): Block => block(from, count, { isMarked: true });

/** Cases worked out by hand from the providers' documents: a simulation that errs would say nothing. */
export function checkCaches(): void {
  const automatic = createAutomaticCache({ tokensMin: 1_024, stepTokens: 128, lifeMs: 5 * minuteMs });
  const long = block(0, 1_500);
  assert.deepEqual(automatic([block(0, 1_000)], 0), { read: 0, written: 0, writtenLong: 0, plain: 1_000 });
  assert.equal(automatic([long], 0).read, 0);
  // 11 whole steps of 128.
  assert.equal(automatic([long], minuteMs).read, 1_408);
  assert.equal(automatic([block(0, 1_100), block(9_000, 400)], 2 * minuteMs).read, 1_024);
  // Less than the minimum in common.
  assert.equal(automatic([block(0, 900), block(5_000, 600)], 3 * minuteMs).read, 0);
  // The use at minute 2 renewed the first 1,024 only, the one at minute 1 the rest.
  assert.equal(automatic([long], 6.5 * minuteMs).read, 1_024);
  assert.equal(automatic([long], 12 * minuteMs).read, 0);

  const rules = { tokensMin: 1_024, lifeMs: 5 * minuteMs };
  const explicit = createExplicitCache(rules);
  assert.deepEqual(explicit([marked(0, 1_000)], 0), { read: 0, written: 0, writtenLong: 0, plain: 1_000 });
  const first = [marked(0, 1_100), block(2_000, 50), marked(3_000, 50)];
  assert.deepEqual(explicit([...first, block(4_000, 80)], 0), { read: 0, written: 1_200, writtenLong: 0, plain: 80 });
  // Grown by two blocks: what the last breakpoint wrote is found two blocks before the new one.
  const grown = [marked(0, 1_100), block(2_000, 50), block(3_000, 50), block(5_000, 30), marked(6_000, 30)];
  assert.deepEqual(explicit([...grown, block(7_000, 80)], minuteMs), {
    read: 1_200,
    written: 60,
    writtenLong: 0,
    plain: 80,
  });
  // More than 20 blocks behind: only the first breakpoint is found.
  const far = [
    ...grown.slice(0, 3),
    ...Array.from({ length: 25 }, (_, index) => block(8_000 + index, 1)),
    marked(9_000, 1),
  ];
  assert.equal(explicit(far, minuteMs).read, 1_100);
  assert.equal(explicit(first, 7 * minuteMs).read, 0);
  assert.throws(() =>
    explicit(
      Array.from({ length: 5 }, (_, index) => marked(index, 10)),
      0,
    ),
  );

  const mixed = createExplicitCache({ ...rules, longLifeMs: 60 * minuteMs });
  const prompt = [block(0, 1_100, { isMarked: true, isLong: true }), marked(2_000, 100)];
  assert.deepEqual(mixed(prompt, 0), { read: 0, written: 100, writtenLong: 1_100, plain: 0 });
  assert.deepEqual(mixed(prompt, 30 * minuteMs), { read: 1_100, written: 100, writtenLong: 0, plain: 0 });
}
