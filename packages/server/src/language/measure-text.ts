/** Length of a text as the length bands count it. */
export interface TextMeasure {
  /** Length of each sentence, in the unit asked for. */
  sentences: number[];
  total: number;
}

/**
 * Measures words (runs between spaces that hold a letter or digit) or characters (without spaces, punctuation and
 * emoji). A sentence ends at `.`, `!`, `?`, `…` before a space or the end, at `。！？`, and at a line break.
 */
export function measureText(text: string, unit: 'WORDS' | 'CHARACTERS'): TextMeasure {
  const sentences: number[] = [];
  for (const sentence of splitSentences(text)) {
    const length = unit === 'WORDS' ? countWords(sentence) : countCharacters(sentence);
    if (length > 0) sentences.push(length);
  }
  return { sentences, total: sentences.reduce((sum, length) => sum + length, 0) };
}

/** The sentences of a text with their closing marks, trimmed; a trailing emoji stays with the sentence before it. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?…]["»”)]?)\s+|(?<=[。！？])|\n+/u)) {
    const last = sentences.length - 1;
    // What opens with marks or emoji: those end the sentence before.
    const [leading = ''] = last < 0 ? [] : (part.match(/^[^\p{L}\p{N}¿¡"'«„(「『]+/u) ?? []);
    if (leading.trim() !== '') sentences[last] += ` ${leading.trim()}`;
    const rest = part.slice(leading.length).trim();
    if (rest !== '') sentences.push(rest);
  }
  return sentences;
}

function countWords(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(word)) count += 1;
  return count;
}

function countCharacters(text: string): number {
  let count = 0;
  for (const letter of text) if (/[\p{L}\p{N}ー]/u.test(letter)) count += 1;
  return count;
}
