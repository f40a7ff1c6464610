import { describe, expect, test } from 'vitest';
import { costOf, costOfNanos, formatCost, formatExactCost, nanosOfCost, parseCost } from './cost.ts';
import { addUsage, noUsage } from './usage.ts';

const prices = {
  inputPerMillion: 0.15,
  cachedInputPerMillion: 0.075,
  cacheWritePerMillion: 0.1875,
  outputPerMillion: 0.6,
  currency: 'USD',
};
const usage = {
  inputTokens: 1_000,
  cachedInputTokens: 600,
  cacheWriteTokens: 100,
  outputTokens: 50,
  reasoningTokens: 20,
};

describe('costOf', () => {
  test('each token is paid once, at the price of its kind', () => {
    // 300 × 0.15 + 600 × 0.075 + 100 × 0.1875 + 50 × 0.6 = 138.75 millionths
    expect(formatExactCost(costOf(usage, prices))).toBe('0.00013875');
  });

  test('cache writes without a price of their own cost what input costs', () => {
    const { cacheWritePerMillion: _none, ...plain } = prices;
    expect(formatExactCost(costOf(usage, plain))).toBe('0.000135');
  });

  test('what is cached for an hour costs 8/5 of a cache write, and input where no write has a price', () => {
    const long = { ...usage, longCacheWriteTokens: 60 };
    // 60 × 0.1875 × 0.6 = 6.75 millionths more
    expect(formatExactCost(costOf(long, prices))).toBe('0.0001455');
    const { cacheWritePerMillion: _none, ...plain } = prices;
    expect(costOf(long, plain)).toBe(costOf(usage, plain));
    expect(addUsage(long, usage)).toMatchObject({ cacheWriteTokens: 200, longCacheWriteTokens: 60 });
  });

  test('prices that no binary fraction holds stay exact over a million calls', () => {
    const one = costOf({ ...noUsage, outputTokens: 1 }, { ...prices, outputPerMillion: 0.1 });
    expect(formatExactCost(one)).toBe('0.0000001');
    expect(formatExactCost(one * 1_000_000n)).toBe('0.1');
  });

  test('the smallest and the largest price the table admits are exact', () => {
    const smallest = costOf({ ...noUsage, outputTokens: 1 }, { ...prices, outputPerMillion: 0.000000001 });
    expect(formatExactCost(smallest)).toBe('0.000000000000001');
    const largest = costOf({ ...noUsage, outputTokens: 1_000_000 }, { ...prices, outputPerMillion: 999_999.999 });
    expect(formatExactCost(largest)).toBe('999999.999');
  });

  test('counts that contradict each other never make a cost negative', () => {
    const odd = { ...noUsage, inputTokens: 5, cachedInputTokens: 10 };
    expect(formatExactCost(costOf(odd, prices))).toBe('0.00000075');
  });
});

describe('formatting', () => {
  test.each([
    ['0', '0.0000'],
    ['0.00004999', '0.0000'],
    ['0.00005', '0.0001'],
    ['0.00014999', '0.0001'],
    ['0.99995', '1.0000'],
    ['12.3', '12.3000'],
  ])('%s is shown as %s, half up', (exact, shown) => {
    expect(formatCost(parseCost(exact))).toBe(shown);
  });

  test.each(['0', '1', '0.000000000000001', '10.5', '123456789.987654321'])(
    '%s survives reading and writing',
    (text) => {
      expect(formatExactCost(parseCost(text))).toBe(text);
    },
  );

  test.each([
    ['0.0000000005', 1n],
    ['0.0000000004', 0n],
    ['0.00013875', 138_750n],
  ])('%s is %s nanos, half up', (exact, nanos) => {
    expect(nanosOfCost(parseCost(exact))).toBe(nanos);
  });

  test('nanos are costs', () => {
    expect(formatExactCost(costOfNanos(138_750n))).toBe('0.00013875');
  });

  test('what a numeric column pads with zeros reads the same', () => {
    expect(parseCost('0.500000000000000000')).toBe(parseCost('0.5'));
  });

  test.each(['', '-1', '1e3', '.5', '5.', 'NaN', '0.0000000000000001'])('%j is refused', (text) => {
    expect(() => parseCost(text)).toThrow(RangeError);
  });
});
