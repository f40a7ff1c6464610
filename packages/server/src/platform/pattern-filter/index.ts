/**
 * Which of thousands of patterns a text can match at all.
 *
 * Promises: a pattern that is ruled out cannot match the text, nor any part of it; asking about all of them costs about as
 * much as reading the text once. Assumes that patterns are constants: each is learnt once and kept. A pattern of which
 * nothing is known always passes. Front door: `mayMatchIn`, `preparePatterns`; the build writes `tableOf` all patterns beside
 * the compiled code (scripts/write-literals.mjs).
 */
export { forgetTable, tableOf } from './known-literals.ts';
export { type MayMatch, mayMatchIn, preparePatterns } from './pattern-filter.ts';
