import { preparePattern } from './pattern-filter/index.ts';

/** One pattern each time: the largest takes 40 ms, and nothing else may wait longer than for one. */
const everyMs = 20;

/**
 * Compiles patterns one after the other while the server already works. Left to their first use, those of the guards
 * come together in a few texts and hold the event loop for 400 ms. Keeps no process alive.
 *
 * One use each: it reads the pattern and makes its bytecode, five sixths of the work. Machine code comes with the next use;
 * made here as well, for texts with and without characters beyond Latin-1, it slowed whole turns by an eighth.
 *
 * @returns ends it
 */
export function compileGently(patterns: readonly RegExp[]): () => void {
  const left = patterns.toSorted((a, b) => a.source.length - b.source.length);
  const timer = setInterval(() => {
    const pattern = left.pop();
    if (pattern === undefined) return clearInterval(timer);
    preparePattern(pattern);
    pattern.test('');
    pattern.lastIndex = 0;
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
