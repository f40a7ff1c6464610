/** Four letters at least, as the guard counts them. */
const LETTERS = /(?:\p{L}\P{L}*){4}/u;

/**
 * Eight messages each, five of them one text as people send it again: in capitals, with a face, mistyped, without
 * punctuation; among three others. Made of real lines, the same every time.
 */
export function nearRepeats(lines: readonly string[], tries: number): string[][] {
  const long = lines.filter((text) => LETTERS.test(text));
  return Array.from({ length: tries }, (_, index) => {
    const text = long[(index * 17) % long.length]!;
    const [one, other, third] = long.slice(index, index + 3) as [string, string, string];
    const [loud, faced, bare] = [text.toUpperCase(), `${text} 😘!!`, text.replace(/[.,!?' ]+/g, ' ')];
    return [text, one, loud, faced, other, third, bare, mistype(text, index)];
  });
}

/** One slip: two neighbouring letters change places. */
function mistype(text: string, seed: number): string {
  const at = seed % Math.max(1, text.length - 1);
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
