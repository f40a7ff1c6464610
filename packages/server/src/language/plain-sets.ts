/** Letters of folded text (fold-text.ts) in the scripts of our languages, as the inside of a class. */
const letters =
  'a-z\\u00df-\\u00f6\\u00f8-\\u02ff\\u0370-\\u0589\\u05d0-\\u05ea\\u0620-\\u1fff\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\uff66-\\uffdc';

/** What a word is made of in folded text, for a class. */
export const inWord = `0-9${letters}`;

/** A class, or a property outside of one. */
const SET = /\[(?:[^\]\\]|\\.)*\]|\\p\{[LN]\}/gs;

/**
 * A pattern for folded text. Where its source says `\p{L}` or `\p{N}`, ranges stand in their place: V8 makes those sets anew
 * for every pattern that names them (150 µs for each when it is made, a third of a second for all of ours) and writes kilobytes of code for
 * each when it is first used.
 */
export function foldedPattern(source: string, flags: 'u' | 'gu'): RegExp {
  return new RegExp(
    source.replace(SET, (set) => (set.startsWith('[') ? inside(set) : `[${inside(set)}]`)),
    flags,
  );
}

function inside(set: string): string {
  return set.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '0-9');
}
