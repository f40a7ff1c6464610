import { createPatternFilter } from './pattern-filter.ts';
import { packTable, readTable } from './pattern-table.ts';

/**
 * Which of thousands of patterns a text can match at all.
 *
 * Promises: a pattern that is ruled out cannot match the text, nor any part of it; asking about all of them costs about as
 * much as reading the text once. Assumes that patterns are constants: each is learnt once and kept. A pattern of which
 * nothing is known always passes. Front door: `mayMatchIn`, `preparePatterns`; the build writes `tableOf` all patterns beside
 * the compiled code (scripts/write-patterns.mjs).
 */
export type { MayMatch } from './pattern-filter.ts';

/** One for the whole process. */
export const { mayMatchIn, preparePatterns } = createPatternFilter(readTable);

/** What the build writes down of all patterns, for `readTable`. */
export function tableOf(patterns: readonly RegExp[]): Buffer {
  return packTable(createPatternFilter(() => null).tableOf(patterns));
}
