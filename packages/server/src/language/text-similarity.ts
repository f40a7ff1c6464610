/**
 * How alike two chat messages are, 0 … 1, for "is this the echo of that" and "is this the same message again".
 *
 * Dice coefficient over character bigrams of folded text: linear in the length (edit distance is quadratic, and
 * platforms send messages of any length), needs no words (Japanese has no spaces), forgives typos, changed punctuation
 * and stripped emoji, and falls steeply as soon as whole words differ.
 */

/** Enough to tell two messages apart; bounds the work on hostile lengths. */
const COMPARED_CHARACTERS_MAX = 4000;
/** Typographic quotes, accents, emoji, other scripts. */
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * What is left of a text when case, accents, punctuation, emoji, drawn-out letters ("heyyyy") and spacing are taken
 * away. Empty for a text without letters and digits.
 */
export function foldForComparison(text: string): string {
  const compared = text.slice(0, COMPARED_CHARACTERS_MAX);
  return NOT_ASCII.test(compared) ? foldAnyScript(compared) : foldAscii(compared);
}

/** The same for plain text, at a third of the cost. */
function foldAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/([a-z])\1+/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function foldAnyScript(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text made ready to be compared with many others. */
export interface TextShape {
  folded: string;
  /** The bigrams of the folded text with how often each occurs; counted when a comparison first needs them. */
  readonly bigrams: ReadonlyMap<number, number>;
  size: number;
  /** Compared where nothing is left after folding (a message of emoji). */
  bare: string;
}

/** Several checks compare the same messages one after the other. Oldest first. */
const lastShaped = new Map<string, TextShape>();
const KEPT_SHAPES = 64;

export function shapeText(text: string): TextShape {
  const known = lastShaped.get(text);
  if (known) return known;
  const shape = shapeAnew(text);
  if (lastShaped.size >= KEPT_SHAPES) lastShaped.delete(lastShaped.keys().next().value!);
  lastShaped.set(text, shape);
  return shape;
}

function shapeAnew(text: string): TextShape {
  const folded = foldForComparison(text);
  let bigrams: Map<number, number> | undefined;
  return {
    folded,
    // Most comparisons end at the lengths, and counting is the dearest part.
    get bigrams() {
      bigrams ??= countBigrams(folded);
      return bigrams;
    },
    size: Math.max(0, folded.length - 1),
    bare: text.slice(0, COMPARED_CHARACTERS_MAX).replace(/\s+/g, ''),
  };
}

/** A bigram is named by its two UTF-16 units in one integer: half the cost of cutting it out as a text. */
function countBigrams(folded: string): Map<number, number> {
  const bigrams = new Map<number, number>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const bigram = (folded.charCodeAt(i) << 16) | folded.charCodeAt(i + 1);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  return bigrams;
}

/**
 * 0 … 1; 1 for texts that are equal after folding. Two texts without letters and digits are equal or not.
 *
 * @param atLeast what the caller acts upon: 0 is returned where the lengths alone rule it out
 */
export function shapeSimilarity(a: TextShape, b: TextShape, atLeast = 0): number {
  if (a.folded === '' && b.folded === '') return a.bare === b.bare && a.bare !== '' ? 1 : 0;
  if (a.folded === b.folded) return 1;
  if (a.size === 0 || b.size === 0) return 0;
  if ((2 * Math.min(a.size, b.size)) / (a.size + b.size) < atLeast) return 0;
  const [small, large] = a.bigrams.size <= b.bigrams.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [bigram, count] of small.bigrams) shared += Math.min(count, large.bigrams.get(bigram) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

export function textSimilarity(a: string, b: string): number {
  return shapeSimilarity(shapeText(a), shapeText(b));
}
