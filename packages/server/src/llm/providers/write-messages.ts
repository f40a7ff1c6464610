import type { PromptMessage } from '../prompt.ts';
import type { WirePrompt } from './provider.ts';

/** The messages after the system prompt, the same for every provider. */
export function writeMessages(messages: readonly PromptMessage[]): WirePrompt {
  return messages.map((message) => ({ role: message.role, content: [{ type: 'text', text: message.text }] }));
}
