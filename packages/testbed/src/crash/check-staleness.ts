import {
  type EnqueueAttempt,
  type ModelCall,
  mayBeStored,
  mergeTimeMinMs,
  type Reception,
  restartsMax,
  type Violation,
} from './history.ts';

/** The engine follows the database's clock, and looks at it several times a second. */
const clocksDifferMs = 100;

/**
 * No answer passes over what had been said before it. It was written by a call that was shown the message of the request
 * it answers, whatever was merged or reused on the way; and where the project merges, it was not armed any more once a
 * later message was stored, unless the turn had begun anew as often as it may, or had no time left for it. A follow-up has
 * no such excuse: it is withdrawn. Answers that polish changed beyond recognition are not judged.
 */
export function checkStaleness(
  conversation: string,
  enqueues: readonly EnqueueAttempt[],
  receptions: readonly Reception[],
  modelCalls: readonly ModelCall[],
): Violation[] {
  const violations: Violation[] = [];
  const calls = new Map(modelCalls.map((call) => [call.number, call]));
  const judged = new Set<string>();
  /** Enqueues up to this one belong to turns before. */
  let covered = 0;
  let current = 0;
  for (const { enqueue, event, webhookId, call, armedAtMs, answerNumber, isTaken } of receptions) {
    if (enqueue === null || event === 'disclosure.given' || judged.has(webhookId)) continue;
    judged.add(webhookId);
    if (enqueue > current) [covered, current] = [current, enqueue];
    const shown = call === null ? undefined : calls.get(call)?.newest;
    if (shown === undefined || !isTaken) continue;
    const report = (detail: string) =>
      violations.push({
        code: 'answer_stale',
        conversation,
        detail: `answer to ${enqueue}, shown ${shown}: ${detail}`,
      });
    if (shown < enqueue) {
      report('written without it');
      continue;
    }
    const together = enqueues.filter((one) => one.number > covered && one.number <= shown && mayBeStored(one));
    const deadlineFromMs = Math.min(...together.map((one) => one.deadlineFromMs));
    const hadNoTime = armedAtMs !== null && armedAtMs + clocksDifferMs > deadlineFromMs - mergeTimeMinMs;
    if (answerNumber === 0 && (together.length > restartsMax || hadNoTime)) continue;
    const passedOver = enqueues.find(
      ({ number, outcome, merges, storedByMs }) =>
        number > shown &&
        outcome === 'ACCEPTED' &&
        merges &&
        storedByMs !== null &&
        armedAtMs !== null &&
        storedByMs + clocksDifferMs < armedAtMs,
    );
    if (passedOver) report(`armed although ${passedOver.number} was stored`);
  }
  return violations;
}
