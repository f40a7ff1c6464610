import { foldForMatching, splitSentences } from '../../../language/index.ts';
import type { HistoryMessage } from '../../gather/gathered.ts';

/** What the persona already said, so that it does not say it again. */
export interface SpokenPhrases {
  hasSentence(key: string): boolean;
  /** Close to something said: the same sentence after typos. */
  hasNearly(key: string): boolean;
  /** A template whose fixed part was heard, whatever stood in its slot. */
  hasTemplate(templateKey: string): boolean;
  add(key: string): void;
}

/** Letters and digits of a folded sentence: what two sentences are compared by. */
export function phraseKey(sentence: string): string {
  return foldForMatching(sentence)[0]!.replace(/[^\p{L}\p{N}]+/gu, '');
}

export function spokenPhrases(history: readonly HistoryMessage[]): SpokenPhrases {
  const keys = new Set<string>();
  for (const message of history) {
    if (message.sender !== 'PERSONA' || message.text === null) continue;
    for (const sentence of splitSentences(message.text)) keys.add(phraseKey(sentence));
  }
  let everything = [...keys].join(' ');
  const templates = new Map<string, boolean>();
  const pairs = new Map<string, Set<string>>();
  const pairsOf = (key: string): Set<string> => {
    let known = pairs.get(key);
    if (known === undefined) {
      known = letterPairs(key);
      pairs.set(key, known);
    }
    return known;
  };
  return {
    hasSentence: (key) => keys.has(key),
    hasNearly: (key) => {
      for (const other of keys) {
        if (Math.abs(other.length - key.length) > key.length * 0.12) continue;
        if (similarity(pairsOf(key), pairsOf(other)) >= 0.9) return true;
      }
      return false;
    },
    hasTemplate: (templateKey) => {
      let known = templates.get(templateKey);
      if (known === undefined) {
        known = everything.includes(templateKey);
        templates.set(templateKey, known);
      }
      return known;
    },
    add: (key) => {
      keys.add(key);
      everything += ` ${key}`;
      templates.clear();
    },
  };
}

function letterPairs(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < key.length; index += 1) pairs.add(key.slice(index, index + 2));
  return pairs;
}

/** Dice coefficient, 0 … 1. */
function similarity(left: Set<string>, right: Set<string>): number {
  if (left.size + right.size === 0) return 1;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
