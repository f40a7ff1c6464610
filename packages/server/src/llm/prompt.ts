/** One part of the system prompt. `name` is for stories and golden files and is never sent. */
export interface PromptSection {
  name: string;
  text: string;
  /**
   * The provider is asked to cache everything up to and including this section, where it takes such marks. LONG: for an
   * hour instead of five minutes, at a higher price for the write; for what nearly every call of the installation begins
   * with. No LONG one may follow a plain one.
   */
  cacheBreakpoint?: boolean | 'LONG';
}

/** A picture as bytes: the provider is never told where it came from, and fetches nothing. */
export interface PromptImage {
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  bytes: Uint8Array;
}

/**
 * Something one side says. Messages of one role that follow each other are sent as one message of several parts, so a
 * caller may give a long text in pieces: a piece is what a provider's cache can end at (Anthropic takes marks at pieces
 * only, and looks for what it knows at the ends of pieces).
 */
export interface PromptMessage {
  role: 'user' | 'assistant';
  text: string;
  /** Shown before the text. Only for models whose `vision` is true, and only in messages of the user. */
  images?: readonly PromptImage[];
  /** As for a section, for five minutes. */
  cacheBreakpoint?: boolean;
}

/**
 * What a model is told. `system` runs from the most to the least stable section, and so do the messages, so that the
 * prefix caches of the providers hit: a section that changes more often than its successor spoils the cache for both. At
 * most four cache breakpoints in all (Anthropic's limit).
 */
export interface Prompt {
  system: PromptSection[];
  messages: PromptMessage[];
}

/** One piece of a message. */
export type PromptPart = Omit<PromptMessage, 'role'>;

/** A prompt as providers are given it. */
export interface NormalPrompt {
  system: PromptSection[];
  /** The roles alternate; the first and the last message are the user's. */
  messages: { role: PromptMessage['role']; parts: PromptPart[] }[];
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
export function normalizePrompt(prompt: Prompt): NormalPrompt {
  const messages: NormalPrompt['messages'] = [];
  for (const { role, ...part } of prompt.messages) {
    const previous = messages.at(-1);
    if (isBlank(part.text)) {
      if (part.cacheBreakpoint && previous) previous.parts.push({ ...previous.parts.pop()!, cacheBreakpoint: true });
      continue;
    }
    if (previous?.role === role) previous.parts.push(part);
    else messages.push({ role, parts: [part] });
  }
  if (messages[0]?.role !== 'user') messages.unshift({ role: 'user', parts: [{ text: openingText }] });
  if (messages.at(-1)?.role !== 'user') messages.push({ role: 'user', parts: [{ text: continuationText }] });

  const system: PromptSection[] = [];
  for (const section of prompt.system) {
    if (!isBlank(section.text)) system.push(section);
    // The mark of an empty section must survive it: what stands before is just as stable.
    else if (section.cacheBreakpoint && system.length > 0) {
      system.push({ ...system.pop()!, cacheBreakpoint: section.cacheBreakpoint });
    }
  }
  return { system, messages };
}
