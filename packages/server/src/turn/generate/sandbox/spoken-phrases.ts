import { foldPlainly, splitSentences } from '../../../language/index.ts';
import { shapeSimilarity, shapeText, type TextShape } from '../../../language/text-similarity.ts';
import type { HistoryMessage } from '../../gather/gathered.ts';

/** What the persona already said, so that it does not say it again. */
export interface SpokenPhrases {
  hasSentence(key: string): boolean;
  /** Close to something said: the same sentence after typos. */
  hasNearly(text: string): boolean;
  /** A template whose fixed part was heard, whatever stood in its slot. */
  hasTemplate(templateKey: string): boolean;
  add(text: string): void;
}

/** Letters and digits of a folded sentence: what two sentences are compared by. */
export function phraseKey(sentence: string): string {
  return foldPlainly(sentence).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Less than what polish takes for a repeat (0.9): what it would drop again must not be drawn, also with a slip or two. */
const NEARLY_SAME = 0.85;

export function spokenPhrases(history: readonly HistoryMessage[]): SpokenPhrases {
  const keys = new Set<string>();
  const shapes: TextShape[] = [];
  for (const message of history) {
    if (message.sender !== 'PERSONA' || message.text === null) continue;
    for (const sentence of splitSentences(message.text)) {
      keys.add(phraseKey(sentence));
      shapes.push(shapeText(sentence));
    }
  }
  let everything = [...keys].join(' ');
  const templates = new Map<string, boolean>();
  return {
    hasSentence: (key) => keys.has(key),
    hasNearly: (text) => {
      const shape = shapeText(text);
      return shapes.some((other) => shapeSimilarity(shape, other, NEARLY_SAME) >= NEARLY_SAME);
    },
    hasTemplate: (templateKey) => {
      let known = templates.get(templateKey);
      if (known === undefined) {
        known = everything.includes(templateKey);
        templates.set(templateKey, known);
      }
      return known;
    },
    add: (text) => {
      const key = phraseKey(text);
      keys.add(key);
      shapes.push(shapeText(text));
      everything += ` ${key}`;
      templates.clear();
    },
  };
}
