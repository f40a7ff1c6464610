import { overlaps, type Reception, type TrialHistory, type Violation } from './history.ts';

/**
 * A push may come again: with the same id and bytes, when the platform did not take it or something was interrupted after
 * it did, and before anything later of its conversation.
 */
export function checkRepeats(receptions: readonly Reception[], history: TrialHistory): Violation[] {
  const violations: Violation[] = [];
  const firstById = new Map<string, Reception>();
  const lastTakenById = new Map<string, Reception>();
  const idByAnswer = new Map<string, string>();
  let newestTaken: Reception | undefined;
  for (const reception of receptions) {
    const { conversation, webhookId, answerId } = reception;
    const report = (code: Violation['code'], detail: string) => violations.push({ code, conversation, detail });
    if (!reception.hasValidSignature) report('signature_invalid', webhookId);
    const first = firstById.get(webhookId);
    if (first === undefined) firstById.set(webhookId, reception);
    else if (first.bodySha256 !== reception.bodySha256) report('repeat_differs', webhookId);
    if (answerId !== null) {
      const knownId = idByAnswer.get(answerId);
      if (knownId === undefined) idByAnswer.set(answerId, webhookId);
      else if (knownId !== webhookId) report('repeat_with_other_id', `${answerId} as ${knownId} and ${webhookId}`);
    }
    const taken = lastTakenById.get(webhookId);
    if (taken !== undefined) {
      if (newestTaken?.webhookId !== webhookId) report('repeat_late', webhookId);
      else if (!overlaps(history.interruptions, taken.atMs, reception.atMs)) report('repeat_unprovoked', webhookId);
    }
    if (!reception.isTaken) continue;
    lastTakenById.set(webhookId, reception);
    newestTaken = reception;
  }
  return violations;
}
