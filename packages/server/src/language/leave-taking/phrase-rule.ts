import { foldedPattern } from '../plain-sets.ts';
import { wholeWords } from '../whole-words.ts';

/** A way to say something; the pattern sees folded text (fold-text.ts). */
export interface PhraseRule {
  /** `plea`; unique in its language. */
  name: string;
  pattern: RegExp;
}

/** Whole words or phrases, whatever the script. */
export function words(...sources: readonly string[]): RegExp {
  return foldedPattern(wholeWords(sources.join('|')), 'u');
}

/** For scripts without spaces between words. */
export function characters(...sources: readonly string[]): RegExp {
  return new RegExp(`(?:${sources.join('|')})`, 'u');
}

/** Nothing more follows in the clause: "I am going", and not "I am going to the lake". */
export const CLAUSE_END = '(?= ?(?:$|[,.!?;:)\\n]))';
