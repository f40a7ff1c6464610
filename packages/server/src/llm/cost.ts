import type { ModelPrices } from './model.ts';
import type { Usage } from './usage.ts';

/**
 * Money as a whole number of 10^-15 units of the model's currency. A price has at most 9 decimals and is for a million
 * tokens, so tokens × price is a whole number of these: nothing is rounded before a cost is shown.
 */
export type Cost = bigint;

const decimals = 15;
const unit = 10n ** BigInt(decimals);
const roundingStep = unit / 10_000n;

/** A price in 10^-9 units; the schema of the model table admits only prices this is exact for. */
function priceNanos(price: number): bigint {
  return BigInt(price.toFixed(9).replace('.', ''));
}

const tokens = (count: number): bigint => BigInt(Math.max(0, Math.trunc(count)));

/**
 * What a call cost at the given prices, exactly. Cache writes without a price of their own cost what input costs; with
 * one, what is kept for an hour costs 8/5 of it (Anthropic: 2 against 1.25 times input).
 */
export function costOf(usage: Usage, prices: ModelPrices): Cost {
  const writePrice = priceNanos(prices.cacheWritePerMillion ?? prices.inputPerMillion);
  const longWritePrice = prices.cacheWritePerMillion === undefined ? writePrice : (writePrice * 8n) / 5n;
  const longWrites = Math.min(usage.longCacheWriteTokens ?? 0, usage.cacheWriteTokens);
  const plainInput = usage.inputTokens - usage.cachedInputTokens - usage.cacheWriteTokens;
  // 10^-9 per million tokens is 10^-15 per token: no further scaling.
  return (
    tokens(plainInput) * priceNanos(prices.inputPerMillion) +
    tokens(usage.cachedInputTokens) * priceNanos(prices.cachedInputPerMillion) +
    tokens(usage.cacheWriteTokens - longWrites) * writePrice +
    tokens(longWrites) * longWritePrice +
    tokens(usage.outputTokens) * priceNanos(prices.outputPerMillion)
  );
}

const nano = unit / 1_000_000_000n;

/** A cost in whole 10^-9 units, half up, for a `bigint` column: off by at most half a unit of the ninth decimal. */
export function nanosOfCost(cost: Cost): bigint {
  return (cost + nano / 2n) / nano;
}

/** The cost that 10^-9 units are. */
export function costOfNanos(nanos: bigint): Cost {
  return nanos * nano;
}

/** Four decimals, half up, as an answer shows it: `"0.0012"`. */
export function formatCost(cost: Cost): string {
  const steps = (cost + roundingStep / 2n) / roundingStep;
  return `${steps / 10_000n}.${String(steps % 10_000n).padStart(4, '0')}`;
}

/** Every decimal, for a `numeric` column and for usage reports: `"0.001234567"`, `"0"`. */
export function formatExactCost(cost: Cost): string {
  const fraction = String(cost % unit)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(cost / unit) : `${cost / unit}.${fraction}`;
}

/**
 * The cost behind a decimal text such as a `numeric` column or a project's flat price.
 * @throws RangeError when it is no plain non-negative decimal, or has digits beyond 15 decimals.
 */
export function parseCost(text: string): Cost {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  const fraction = (match?.[2] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > decimals) throw new RangeError('not a decimal with at most 15 decimals');
  return BigInt(match[1] as string) * unit + BigInt(fraction.padEnd(decimals, '0'));
}
