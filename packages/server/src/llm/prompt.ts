/** One part of the system prompt. `name` is for stories and golden files and is never sent. */
export interface PromptSection {
  name: string;
  text: string;
  /** The provider is asked to cache everything up to and including this section, where it takes such marks. */
  cacheBreakpoint?: boolean;
}

export interface PromptMessage {
  role: 'user' | 'assistant';
  text: string;
}

/**
 * What a model is told. `system` runs from the most to the least stable section, so that the prefix caches of the
 * providers hit: a section that changes more often than its successor spoils the cache for both.
 */
export interface Prompt {
  system: PromptSection[];
  messages: PromptMessage[];
}

/** Sent as a message of the user where a conversation does not begin with one: several providers refuse that. */
export const openingText = '(The conversation starts here.)';
/** Sent as a message of the user where the last message is the assistant's: several providers refuse that, too. */
export const continuationText = '(Write the next message.)';

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The prompt in the narrowest form all providers take: no blank texts (Anthropic answers 400), messages that alternate
 * (many chat templates of self-hosted models refuse others) and that begin and end with the user. The caller's objects
 * stay as they are.
 */
export function normalizePrompt(prompt: Prompt): Prompt {
  const messages: PromptMessage[] = [];
  for (const message of prompt.messages) {
    if (isBlank(message.text)) continue;
    const previous = messages.at(-1);
    if (previous?.role === message.role) previous.text += `\n${message.text}`;
    else messages.push({ role: message.role, text: message.text });
  }
  if (messages[0]?.role !== 'user') messages.unshift({ role: 'user', text: openingText });
  if (messages.at(-1)?.role !== 'user') messages.push({ role: 'user', text: continuationText });

  const system: PromptSection[] = [];
  for (const section of prompt.system) {
    if (!isBlank(section.text)) system.push(section);
    else if (section.cacheBreakpoint && system.length > 0) {
      // The mark must survive an empty section: what stands before it is just as stable.
      system.push({ ...(system.pop() as PromptSection), cacheBreakpoint: true });
    }
  }
  return { system, messages };
}
