import { type ModelCall, overlaps, type Reception, type TrialHistory, type Violation } from './history.ts';

/** A result is on disk this long after the model answered, or the call may be made again. */
const storedWithinMs = 1_500;

/**
 * No model call for a stored result: between two endings of a conversation one call is made, and another one only after
 * the earlier one failed, or was interrupted before its result can have been stored.
 */
export function checkModelCalls(
  conversation: string,
  calls: readonly ModelCall[],
  receptions: readonly Reception[],
  history: TrialHistory,
): Violation[] {
  const endings = endingTimes(receptions);
  const violations: Violation[] = [];
  let earlier: { call: ModelCall; turn: number } | undefined;
  for (const call of [...calls].sort((one, other) => one.atMs - other.atMs)) {
    const turn = endings.filter((atMs) => atMs <= call.atMs).length;
    if (earlier?.turn === turn && earlier.call.isAnswered) {
      const { atMs, endedAtMs } = earlier.call;
      const storedAtMs = (endedAtMs ?? call.atMs) + storedWithinMs;
      if (!overlaps(history.interruptions, atMs, Math.min(storedAtMs, call.atMs))) {
        violations.push({ code: 'model_call_repeated', conversation, detail: `turn ${turn + 1} of the conversation` });
      }
    }
    earlier = { call, turn };
  }
  return violations;
}

/** When the first word of each turn's ending arrived. */
function endingTimes(receptions: readonly Reception[]): number[] {
  const times = new Map<number, number>();
  for (const { isTaken, enqueue, atMs, event } of receptions) {
    if (isTaken && enqueue !== null && event !== 'disclosure.given' && !times.has(enqueue)) times.set(enqueue, atMs);
  }
  return [...times.values()];
}
