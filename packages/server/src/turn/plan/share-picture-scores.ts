import { foldForMatching } from '../../language/index.ts';

/** Of Japanese words two characters already mean something; elsewhere they are "of" and "me". */
const WORD_CHARACTERS_MIN = 3;
const STEM_CHARACTERS_MIN = 3;
const TEXT_CHARACTERS_MAX = 4_000;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * How well captions fit what was asked: shared words, a rare one more than one that stands in many captions. Lexical: no
 * language is known of either side, so forms of a word meet by their beginnings ("beach", "beaches").
 */
export function scorePictures(asked: readonly string[], captions: readonly (string | null)[]): number[] {
  const wanted = wordsOf(asked.join('\n'));
  const words = captions.map((caption) => wordsOf(caption ?? ''));
  const weights = wanted.map((word) => 1 / Math.max(1, words.filter((of) => holds(of, word)).length));
  return words.map((of) => wanted.reduce((sum, word, index) => sum + (holds(of, word) ? weights[index]! : 0), 0));
}

function wordsOf(text: string): string[] {
  const folded = foldForMatching(text.slice(0, TEXT_CHARACTERS_MAX))[0]!;
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(folded)) {
    const isDense = /[\u3040-\u30ff\u3400-\u9fff]/.test(segment);
    if (isWordLike && segment.length >= (isDense ? 2 : WORD_CHARACTERS_MIN)) words.add(segment);
  }
  return [...words];
}

function holds(words: readonly string[], wanted: string): boolean {
  return words.some((word) => word === wanted || haveOneStem(word, wanted));
}

/** All but the last quarter of the longer word, and at least three letters. */
function haveOneStem(one: string, other: string): boolean {
  const stem = Math.max(STEM_CHARACTERS_MIN, Math.ceil(Math.max(one.length, other.length) * 0.75));
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}
