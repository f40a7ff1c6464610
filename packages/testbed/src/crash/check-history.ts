import { checkModelCalls } from './check-model-calls.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkTurns } from './check-turns.ts';
import type { TrialHistory, Violation } from './history.ts';

/**
 * Judges a trial from the witnesses' ledgers alone, after everything has been drained. Empty: a 204 was never lost, each
 * turn ended exactly once, events came in order, retries repeated id and bytes, no stored result was paid for again.
 */
export function checkHistory(history: TrialHistory): Violation[] {
  const enqueues = byConversation(history.enqueues);
  const receptions = byConversation(history.receptions);
  const modelCalls = byConversation(history.modelCalls);
  const conversations = new Set([...enqueues.keys(), ...receptions.keys(), ...modelCalls.keys()]);
  return [...conversations].flatMap((conversation) => {
    const received = receptions.get(conversation) ?? [];
    return [
      ...checkTurns(conversation, enqueues.get(conversation) ?? [], received),
      ...checkRepeats(received, history),
      ...checkModelCalls(
        conversation,
        modelCalls.get(conversation) ?? [],
        received,
        enqueues.get(conversation) ?? [],
        history,
      ),
    ];
  });
}

function byConversation<Entry extends { conversation: string }>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.conversation);
    if (group) group.push(entry);
    else groups.set(entry.conversation, [entry]);
  }
  return groups;
}
