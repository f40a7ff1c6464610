import type { Prompt } from '../../llm/index.ts';
import type { DraftFault } from './draft.ts';

/** A sentence this long is not the same by chance. */
const CHARACTERS_MIN = 40;
const SENTENCE_END = /(?<=[.!?:])\s+|\n/;

/**
 * Sentences of our own instructions in a draft, to the letter: a prompt given away, in part or whole. Cards and history are
 * data: a persona may well quote them.
 */
export function findRecitals(messages: readonly string[], { system, messages: sent }: Prompt): DraftFault[] {
  // A data block of the messages runs over several of them.
  const instructions = [...system.map(({ text }) => text), sent.map(({ text }) => text).join('\n')];
  return messages.flatMap((message, messageIndex): DraftFault[] => {
    const isRecited = message.split(SENTENCE_END).some((piece) => {
      const sentence = piece.replace(/^[-*#\s]+/, '').trim();
      return sentence.length >= CHARACTERS_MIN && instructions.some((text) => holdsOutsideData(text, sentence));
    });
    return isRecited ? [{ code: 'PROMPT_LEAK', rule: 'recited', messageIndex }] : [];
  });
}

function holdsOutsideData(text: string, sentence: string): boolean {
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + sentence.length)) {
    if (text.lastIndexOf('<data ', at) <= text.lastIndexOf('</data>', at)) return true;
  }
  return false;
}
