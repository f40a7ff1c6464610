import { checkModelCalls } from './check-model-calls.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkStaleness } from './check-staleness.ts';
import { checkTurns } from './check-turns.ts';
import type { TrialHistory, Violation } from './history.ts';

/**
 * Judges a trial from the witnesses' ledgers alone, after everything has been drained. Empty: a 204 was never lost, each
 * turn ended exactly once, events came in order, retries repeated id and bytes, no stored result was paid for again, and
 * no answer passed over what had been said before it.
 */
export function checkHistory(history: TrialHistory): Violation[] {
  const enqueues = byConversation(history.enqueues);
  const receptions = byConversation(history.receptions);
  const modelCalls = byConversation(history.modelCalls);
  const conversations = new Set([...enqueues.keys(), ...receptions.keys(), ...modelCalls.keys()]);
  return [...conversations].flatMap((conversation) => {
    const received = receptions.get(conversation) ?? [];
    const asked = enqueues.get(conversation) ?? [];
    const calls = modelCalls.get(conversation) ?? [];
    return [
      ...checkTurns(conversation, asked, received),
      ...checkRepeats(received, history),
      ...checkModelCalls(conversation, calls, received, asked, history),
      ...checkStaleness(conversation, asked, received, calls),
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
