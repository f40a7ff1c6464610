import {
  type EnqueueAttempt,
  type Interruption,
  type ModelCall,
  mayBeStored,
  type Reception,
  restartsMax,
  type TrialHistory,
  type Violation,
} from './history.ts';

/**
 * A result is on disk this long after the model answered, or the call may be made again. On a machine so busy that a killed
 * server needs longer than this to be back, a result may need as long.
 */
const storedWithinMs = 1_500;

/** From a turn's claim to its model call, as a rule; a busy machine takes longer. */
const gatheredWithinMs = 1_000;

/**
 * No model call for a stored result: between two endings of a conversation one call is made, and another one only after
 * the earlier one failed, was interrupted before its result can have been stored, or was begun before a later message.
 */
export function checkModelCalls(
  conversation: string,
  calls: readonly ModelCall[],
  receptions: readonly Reception[],
  enqueues: readonly EnqueueAttempt[],
  history: TrialHistory,
): Violation[] {
  const endings = endingTimes(receptions);
  const violations: Violation[] = [];
  let earlier: { call: ModelCall; turn: number; restarts: number } | undefined;
  for (const call of [...calls].sort((one, other) => one.atMs - other.atMs)) {
    const ended = [...endings].filter(([, atMs]) => atMs <= call.atMs).map(([number]) => number);
    const turn = ended.length;
    let restarts = earlier?.turn === turn ? earlier.restarts : 0;
    if (earlier?.turn === turn && earlier.call.isAnswered) {
      if (history.interruptions.some((one) => mayHaveLost(one, earlier!.call, call.atMs))) {
        // Done again, because it may have been lost.
      } else if (restarts < restartsMax && wasSpokenTo(enqueues, Math.max(0, ...ended), earlier.call, call.atMs))
        restarts += 1;
      else {
        const detail = `turn ${turn + 1} of the conversation, ${call.atMs - (earlier.call.endedAtMs ?? call.atMs)} ms after an answer`;
        violations.push({ code: 'model_call_repeated', conversation, detail });
      }
    }
    earlier = { call, turn, restarts };
  }
  return violations;
}

/** Whether an interruption came while the call was under way, or before its result can have been on disk. */
function mayHaveLost({ fromMs, toMs }: Interruption, { atMs, endedAtMs }: ModelCall, againAtMs: number): boolean {
  const storedAtMs = (endedAtMs ?? againAtMs) + Math.max(storedWithinMs, toMs - fromMs);
  return toMs >= atMs && fromMs <= Math.min(storedAtMs, againAtMs);
}

/**
 * Whether something was enqueued behind the message that opened the turn (the first one after `covered`), after the turn
 * was claimed for its call, so that it may have joined it: where the project merges. What the call was not shown was said after its
 * history was fetched, and so after the claim.
 */
function wasSpokenTo(
  enqueues: readonly EnqueueAttempt[],
  covered: number,
  { atMs: calledAtMs, newest }: ModelCall,
  againAtMs: number,
): boolean {
  const wasAfterClaim = ({ number, answeredAtMs }: EnqueueAttempt) =>
    (newest > 0 && number > newest) || (answeredAtMs ?? Number.POSITIVE_INFINITY) >= calledAtMs - gatheredWithinMs;
  const [, ...later] = enqueues
    .filter((attempt) => attempt.number > covered && mayBeStored(attempt))
    .sort((one, other) => one.number - other.number);
  return later.some((attempt) => attempt.merges && attempt.sentAtMs <= againAtMs && wasAfterClaim(attempt));
}

/** When the first word of each turn's ending arrived, by the number of the enqueue it answers. */
function endingTimes(receptions: readonly Reception[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { isTaken, enqueue, atMs, event } of receptions) {
    if (isTaken && enqueue !== null && event !== 'disclosure.given' && !times.has(enqueue)) times.set(enqueue, atMs);
  }
  return times;
}
