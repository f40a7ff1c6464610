/**
 * One pattern each time, two percent of a core. What a text needs before its turn came is compiled then: of a hundred
 * patterns a text can match eight (pattern-filter/).
 */
const everyMs = 100;

/**
 * Compiles patterns one after the other while the server already works. Left to their first use, several
 * may come together in one text and hold the event loop. The smallest first: the largest takes 70 ms whenever its turn comes.
 * Keeps no process alive.
 *
 * One use each: it reads the pattern and makes its bytecode, five sixths of the work. Machine code comes with the next use;
 * made here as well, for texts with and without characters beyond Latin-1, it slowed whole turns by an eighth.
 *
 * @returns ends it
 */
export function compileGently(patterns: readonly RegExp[]): () => void {
  const left = patterns.toSorted((a, b) => b.source.length - a.source.length);
  const timer = setInterval(() => {
    const pattern = left.pop();
    if (pattern === undefined) return clearInterval(timer);
    pattern.test('');
    pattern.lastIndex = 0;
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
