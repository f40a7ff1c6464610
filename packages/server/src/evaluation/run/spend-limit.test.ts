import { expect, test } from 'vitest';
import { parseCost, resolveModelTable } from '../../llm/index.ts';
import type { BeginningCall, ModelCallRecord } from '../../turn/index.ts';
import { createSpendLimit } from './spend-limit.ts';

const table = resolveModelTable(
  {
    m: {
      provider: 'openai-compatible',
      baseUrl: 'http://127.0.0.1:1/v1',
      model: 'm',
      prices: { inputPerMillion: 1, outputPerMillion: 1, currency: 'USD' },
      limits: { maxOutputTokens: 1_000 },
    },
  },
  () => undefined,
);
if (!table.ok) throw new Error('table');
const model = table.models.get('m')!;
/** 500 characters: at most 1,500 + 500 + 1,000 tokens, 0.003. */
const call = { promptSections: [{ chars: 200 }, { chars: 300 }] } as BeginningCall;
const ended = (costNano: string, failure: ModelCallRecord['failure'] = null) =>
  ({ usage: failure ? null : {}, costNano, failure }) as ModelCallRecord;

test('calls side by side set aside the most they can cost, together no more than the limit', () => {
  const limit = createSpendLimit(model, parseCost('0.0095'));
  const accounts = [limit.open(), limit.open(), limit.open(), limit.open()];
  expect(accounts.map(({ mayCall }) => mayCall(call))).toEqual([true, true, true, false]);
  expect(limit.isReached()).toBe(true);
});

test('what a call did not need comes back', () => {
  const limit = createSpendLimit(model, parseCost('0.0040'));
  const account = limit.open();
  for (const costNano of ['400000', '500000']) {
    expect(account.mayCall(call)).toBe(true);
    account.onCall(ended(costNano));
  }
  // 0.0009 spent: 0.003 more would fit, 0.0032 would not.
  expect(account.mayCall(call)).toBe(true);
  account.onCall(ended('200000'));
  expect(account.mayCall(call)).toBe(false);
});

test('a call that may be charged for although nothing was told counts at its most', () => {
  const limit = createSpendLimit(model, parseCost('0.0055'));
  const account = limit.open();
  expect(account.mayCall(call)).toBe(true);
  account.onCall(ended('0', { code: 'rate_limited', retryable: true }));
  expect(account.mayCall(call)).toBe(true);
  account.onCall(ended('0', { code: 'timeout', retryable: true }));
  expect(account.mayCall(call)).toBe(false);
});

test('without a limit nothing is refused', () => {
  const limit = createSpendLimit(model, null);
  expect(limit.open().mayCall({ promptSections: [{ chars: 1e9 }] } as BeginningCall)).toBe(true);
  expect(limit.isReached()).toBe(false);
});
