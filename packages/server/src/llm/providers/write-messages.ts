import type { NormalPrompt, PromptPart } from '../prompt.ts';
import type { WirePrompt } from './provider.ts';

/** The messages after the system prompt, the parts of each as one text: what every chat template takes. */
export function writeMessages(messages: NormalPrompt['messages']): WirePrompt {
  return messages.map(({ role, parts }) => ({
    role,
    content: [...parts.flatMap(imageBlocks), { type: 'text' as const, text: parts.map(({ text }) => text).join('\n') }],
  }));
}

/**
 * Each part as a block of its own, for a provider whose cache knows only the ends of blocks. `marks` are the provider's
 * options of a block that ends in a cache breakpoint. The line break between two parts belongs to the first, so that a
 * block is the same bytes whatever comes after it.
 */
export function writeMessageBlocks(
  messages: NormalPrompt['messages'],
  marks: NonNullable<WirePrompt[number]['providerOptions']>,
): WirePrompt {
  return messages.map(({ role, parts }) => {
    const blocks = (part: PromptPart, index: number) => [
      ...imageBlocks(part),
      {
        type: 'text' as const,
        text: index < parts.length - 1 ? `${part.text}\n` : part.text,
        ...(part.cacheBreakpoint ? { providerOptions: marks } : {}),
      },
    ];
    return { role, content: parts.flatMap(blocks) };
  });
}

function imageBlocks({ images = [] }: PromptPart) {
  return images.map(({ mediaType, bytes }) => ({ type: 'file' as const, mediaType, data: bytes }));
}
