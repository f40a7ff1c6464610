import { foldPlainly, splitSentences } from '../../../language/index.ts';
import { shapeSimilarity, shapeText, type TextShape } from '../../../language/text-similarity.ts';
import type { HistoryMessage } from '../../gather/gathered.ts';

/** What the persona already said, so that it does not say it again. */
export interface SpokenPhrases {
  hasSentence(key: string): boolean;
  /** Close to something said: the same sentence after typos. `key`: that of the text, where it is at hand. */
  hasNearly(text: string, key?: string): boolean;
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
/** Sentences whose keys differ more in length than this cannot be that alike, spaces and doubled letters counted in. */
const KEY_LENGTHS_ALIKE = 0.7;

interface SpokenSentence {
  text: string;
  key: string;
  /** Made when something of its length is first compared with it. */
  shape: TextShape | null;
}

export function spokenPhrases(history: readonly HistoryMessage[]): SpokenPhrases {
  const sentences: SpokenSentence[] = [];
  const keys = new Set<string>();
  const remember = (text: string): string => {
    const key = phraseKey(text);
    sentences.push({ text, key, shape: null });
    keys.add(key);
    return key;
  };
  for (const message of history) {
    if (message.sender === 'PERSONA' && message.text !== null) splitSentences(message.text).forEach(remember);
  }
  let everything = [...keys].join(' ');
  const templates = new Map<string, boolean>();
  return {
    hasSentence: (key) => keys.has(key),
    hasNearly: (text, key = phraseKey(text)) => {
      let shape: TextShape | null = null;
      return sentences.some((other) => {
        const [short, long] = key.length < other.key.length ? [key, other.key] : [other.key, key];
        if (short.length < long.length * KEY_LENGTHS_ALIKE) return false;
        shape ??= shapeText(text);
        other.shape ??= shapeText(other.text);
        return shapeSimilarity(shape, other.shape, NEARLY_SAME) >= NEARLY_SAME;
      });
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
      everything += ` ${remember(text)}`;
      templates.clear();
    },
  };
}
