import { addUsage, costOfNanos, formatExactCost, noUsage, type Usage } from '../../llm/index.ts';
import type { TurnRecord } from '../run/turn-record.ts';
import { round } from './proportion.ts';

/** What the calls used, and what that costs at the prices of the model table. */
export interface TokensAndCost {
  usage: Usage;
  /** Of the input tokens: read from the provider's prefix cache. */
  cachedShare: number | null;
  /** Calls of which the provider told no tokens: what they used is in no sum. */
  callsWithoutUsage: number;
  /** Every decimal; "0" also where no prices are configured. */
  cost: string;
  /** Per answered turn, six decimals; null without one. */
  costPerReply: string | null;
}

const nanosPerMicro = 1_000n;

export function measureTokensAndCost(turns: readonly TurnRecord[]): TokensAndCost {
  const calls = turns.flatMap(({ outcome }) => outcome.calls);
  const usage = calls.reduce<Usage>((sum, call) => (call.usage ? addUsage(sum, call.usage) : sum), noUsage);
  const nanos = calls.reduce((sum, { costNano }) => sum + BigInt(costNano), 0n);
  const answered = BigInt(turns.filter(({ outcome }) => outcome.ending.kind === 'ANSWERED').length);
  return {
    usage: { ...usage },
    cachedShare: usage.inputTokens === 0 ? null : round(usage.cachedInputTokens / usage.inputTokens),
    callsWithoutUsage: calls.filter((call) => call.usage === null).length,
    cost: formatExactCost(costOfNanos(nanos)),
    costPerReply: answered === 0n ? null : formatExactCost(costOfNanos(perReply(nanos, answered))),
  };
}

/** Rounded half up to six decimals. */
function perReply(nanos: bigint, replies: bigint): bigint {
  return ((nanos * 2n + replies * nanosPerMicro) / (replies * nanosPerMicro * 2n)) * nanosPerMicro;
}
