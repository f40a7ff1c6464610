import { shapeSimilarity, shapeText, type TextShape } from '../../../language/text-similarity.ts';
import { mentionsAi, splitSentences } from '../../text/index.ts';
import type { PolishPass } from './polish-pass.ts';

/** How far back the persona remembers its own words here. */
const RECENT_MESSAGES = 12;
const NEARLY_SAME = 0.9;
/** Shorter sentences ("Haha yes!", "And you?") are repeated by everybody. */
const LETTERS_MIN = 15;

/**
 * Sentences the persona wrote lately, or a moment ago in this very reply. Where everything would go, everything stays:
 * a repeated answer is better than none, and the draft's check asks for another one before it comes to that. Who asks
 * again whether an AI writes is told again.
 */
export const dropOwnRepeats: PolishPass = {
  name: 'drop-own-repeats',
  apply(texts, { gathered, plan }) {
    const known: TextShape[] = [];
    const own = gathered.history.filter((message) => message.sender === 'PERSONA' && message.text !== null);
    for (const message of own.slice(-RECENT_MESSAGES)) {
      // What it said twice by then stands twice: only new sentences are compared.
      for (const sentence of splitSentences(message.text!, plan.writtenLanguage)) {
        const shape = shapeText(sentence);
        if (shape.folded.length >= LETTERS_MIN) known.push(shape);
      }
    }
    const kept: string[] = [];
    for (const text of texts) {
      const left = splitSentences(text, plan.writtenLanguage).filter(
        (sentence) => mentionsAi(sentence) || remember(known, sentence),
      );
      const rest = left.join('').trim();
      if (rest !== '') kept.push(left.join(''));
    }
    return kept.length > 0 ? { texts: kept } : { texts: [...texts], note: 'only_repeats' };
  },
};

/** False when the sentence was known already. */
function remember(known: TextShape[], sentence: string): boolean {
  const shape = shapeText(sentence);
  if (shape.folded.length < LETTERS_MIN) return true;
  if (known.some((other) => shapeSimilarity(shape, other, NEARLY_SAME) >= NEARLY_SAME)) return false;
  known.push(shape);
  return true;
}
