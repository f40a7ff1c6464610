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

const SPACE = 32;
const folding = Buffer.alloc(COMPARED_CHARACTERS_MAX);

/** The same for plain text, in one pass. */
function foldAscii(text: string): string {
  let length = 0;
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isUpper = code >= 65 && code <= 90;
    const folded = isUpper ? code + 32 : code;
    const isLetter = isUpper || (code >= 97 && code <= 122);
    const kept = isLetter || (code >= 48 && code <= 57) ? folded : SPACE;
    // Neither a letter drawn out nor one space more.
    if (kept === last && (isLetter || kept === SPACE)) continue;
    folding[length++] = kept;
    last = kept;
  }
  if (last === SPACE && length > 0) length -= 1;
  return folding.toString('latin1', 0, length);
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
  /** How many bigrams it has. */
  size: number;
  /** Made when a comparison first needs it: most end at the lengths. */
  sketch?: Uint16Array;
  /** The bigrams of the folded text with how often each occurs; few comparisons come to them. */
  bigrams?: ReadonlyMap<number, number>;
  /** Compared where nothing is left after folding (a message of emoji); else empty. */
  bare: string;
}

/** The checks of a turn compare the same messages before and after its model call. Oldest first. */
const lastShaped = new Map<string, TextShape>();
const KEPT_SHAPES = 4_096;
/** Longer ones are rare and made anew: what is kept stays within some megabytes. */
const KEPT_CHARACTERS_MAX = 200;

export function shapeText(text: string): TextShape {
  const known = lastShaped.get(text);
  if (known) return known;
  const shape = shapeAnew(text);
  if (text.length > KEPT_CHARACTERS_MAX) return shape;
  if (lastShaped.size >= KEPT_SHAPES) lastShaped.delete(lastShaped.keys().next().value!);
  lastShaped.set(text, shape);
  return shape;
}

function shapeAnew(text: string): TextShape {
  const folded = foldForComparison(text);
  return {
    folded,
    size: Math.max(0, folded.length - 1),
    bare: folded === '' ? text.slice(0, COMPARED_CHARACTERS_MAX).replace(/\s+/g, '') : '',
  };
}

const SKETCH_SIZE = 128;

/**
 * How often bigrams fall into each of 128 places. What two sketches share is never less than what the texts share, and
 * hardly ever as much as a caller asks for: it ends nearly all comparisons, at a twentieth of what counting costs.
 */
function sketchOf(shape: TextShape): Uint16Array {
  if (shape.sketch) return shape.sketch;
  const sketch = new Uint16Array(SKETCH_SIZE);
  const { folded } = shape;
  let before = folded.charCodeAt(0);
  for (let i = 1; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const place = (before * 31 + unit) & (SKETCH_SIZE - 1);
    sketch[place] = sketch[place]! + 1;
    before = unit;
  }
  shape.sketch = sketch;
  return sketch;
}

function sharedAtMost(a: TextShape, b: TextShape): number {
  const [one, other] = [sketchOf(a), sketchOf(b)];
  let shared = 0;
  for (let place = 0; place < SKETCH_SIZE; place++) shared += Math.min(one[place]!, other[place]!);
  return shared;
}

function bigramsOf(shape: TextShape): ReadonlyMap<number, number> {
  shape.bigrams ??= countBigrams(shape.folded);
  return shape.bigrams;
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
 * @param atLeast what the caller acts upon: 0 is returned where lengths or sketches rule it out
 */
export function shapeSimilarity(a: TextShape, b: TextShape, atLeast = 0): number {
  if (a.folded === '' && b.folded === '') return a.bare === b.bare && a.bare !== '' ? 1 : 0;
  if (a.folded === b.folded) return 1;
  if (a.size === 0 || b.size === 0) return 0;
  if ((2 * Math.min(a.size, b.size)) / (a.size + b.size) < atLeast) return 0;
  if (atLeast > 0 && (2 * sharedAtMost(a, b)) / (a.size + b.size) < atLeast) return 0;
  const [one, other] = [bigramsOf(a), bigramsOf(b)];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [bigram, count] of small) shared += Math.min(count, large.get(bigram) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

export function textSimilarity(a: string, b: string): number {
  return shapeSimilarity(shapeText(a), shapeText(b));
}
