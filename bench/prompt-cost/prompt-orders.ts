import type { Prompt, PromptMessage, PromptSection } from '../../packages/server/src/llm/index.ts';

/** The same texts in other orders, to compare with. */

const TASK = '# Task for this reply';

interface Parts {
  system: PromptSection[];
  /** The user's card and the history, piece by piece. */
  conversation: PromptMessage[];
  /** Ends the block of the history. */
  closing: string;
  task: string;
}

function partsOf({ system, messages }: Prompt): Parts {
  const ending = messages.at(-1)!.text;
  const at = ending.indexOf(TASK);
  if (at < 0) throw new Error('a prompt without a task');
  return {
    system: system.map(({ name, text }) => ({ name, text })),
    conversation: messages.slice(0, -1).map(({ role, text }) => ({ role, text })),
    closing: ending.slice(0, at),
    task: ending.slice(at),
  };
}

/**
 * The order of an ordinary implementation: one system prompt that begins with what the turn is about (time, task, lengths),
 * then the rules, then the two profiles; then the history. No cache breakpoints: nothing would ever be read from them.
 */
export function naiveOrder(prompt: Prompt): Prompt {
  const { system, conversation, closing, task } = partsOf(prompt);
  return {
    system: [{ name: 'task', text: task }, ...system],
    messages: [...conversation, { role: 'user', text: closing }],
  };
}

/** A more careful one: rules and persona first, with a breakpoint; then the turn's task, the user and the history. */
export function rulesFirstOrder(prompt: Prompt): Prompt {
  const { system, conversation, closing, task } = partsOf(prompt);
  const last = system.pop()!;
  return {
    system: [...system, { ...last, cacheBreakpoint: true }, { name: 'task', text: task }],
    messages: [...conversation, { role: 'user', text: closing }],
  };
}
