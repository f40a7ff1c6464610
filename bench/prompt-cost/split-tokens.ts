/**
 * Tokens of a text as numbers, the same number for the same token. No tokenizer of a provider is installed here, so this
 * is an estimate, in one of two ways:
 * - `words`: the text is split as the published patterns of BPE tokenizers split it (a word with the space before it,
 *   digits by three, punctuation), a word of up to 7 letters is one token and a longer one a token for every 5 letters;
 *   each character of a script without spaces is one. English prose comes to about 4.5 characters for a token.
 * - `characters`: four characters are a token.
 * What is compared are shares and ratios of such counts, which depend little on it.
 */
export type TokenWay = 'words' | 'characters';

const PIECE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]| ?\p{L}+| ?\p{N}{1,3}| ?[^\s\p{L}\p{N}]{1,3}|\n+| +/gu;
const WORD_LETTERS_MAX = 7;
const LETTERS_PER_TOKEN = 5;

export function createTokenSplitter(way: TokenWay): (text: string) => readonly number[] {
  const numbers = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const numberOf = (token: string): number => {
    const found = numbers.get(token);
    if (found !== undefined) return found;
    numbers.set(token, numbers.size);
    return numbers.size - 1;
  };
  const splitLine = (line: string): readonly number[] => {
    const found = known.get(line);
    if (found) return found;
    const tokens = (way === 'words' ? wordTokens(line) : characterTokens(line)).map(numberOf);
    known.set(line, tokens);
    return tokens;
  };
  // By lines, as a prompt is mostly lines that were seen before.
  return (text) => {
    const tokens: number[] = [];
    for (let from = 0; from < text.length; ) {
      const lineEnd = text.indexOf('\n', from);
      const to = lineEnd < 0 ? text.length : lineEnd + 1;
      for (const token of splitLine(text.slice(from, to))) tokens.push(token);
      from = to;
    }
    return tokens;
  };
}

function wordTokens(text: string): string[] {
  const pieces: string[] = text.match(PIECE) ?? [];
  return pieces.flatMap((piece) => {
    const letters = piece.trimStart().length;
    if (letters <= WORD_LETTERS_MAX) return [piece];
    return cut(piece, Math.ceil(piece.length / Math.ceil(letters / LETTERS_PER_TOKEN)));
  });
}

const characterTokens = (text: string): string[] => cut(text, 4);

function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += length) parts.push(text.slice(from, from + length));
  return parts;
}
