import type { HistoryMessage } from './gathered.ts';

/** Which messages of the user still want an answer. Pure. */

export interface AnswerState {
  /** Keys of USER messages no answered turn covers, oldest first. */
  unansweredKeys: string[];
  /** Keys of USER messages somebody answered before we met the conversation. */
  answeredBefore: ReadonlySet<string>;
}

/**
 * In a conversation we know, every USER message that no answered turn covered. When we meet one with a past (a platform
 * moving over), its whole list is uncovered: then only what the user wrote last counts, and the rest is remembered as
 * answered before, so that it is not taken for news at the next turn.
 *
 * @param answeredBefore of our stored copy; null when there is none
 */
export function findUnanswered(
  messages: readonly HistoryMessage[],
  coveredKeys: ReadonlySet<string>,
  answeredBefore: ReadonlySet<string> | null,
): AnswerState {
  const fromUser = messages.filter(({ sender }) => sender === 'USER').map(({ key }) => key);
  if (answeredBefore !== null) {
    const unansweredKeys = fromUser.filter((key) => !coveredKeys.has(key) && !answeredBefore.has(key));
    return { unansweredKeys, answeredBefore };
  }
  const end = messages.findLastIndex(({ sender }) => sender === 'USER') + 1;
  const start = messages.slice(0, end).findLastIndex(({ sender }) => sender === 'PERSONA') + 1;
  const last = new Set(messages.slice(start, end).map(({ key }) => key));
  return {
    unansweredKeys: fromUser.filter((key) => last.has(key) && !coveredKeys.has(key)),
    answeredBefore: new Set(fromUser.filter((key) => !last.has(key))),
  };
}
