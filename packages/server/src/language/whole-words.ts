/** Whether a language puts spaces between words, by some of its words: with kana among them it does not. */
export function isWrittenWithSpaces(words: string): boolean {
  return !/[\u3041-\u30ff]/.test(words);
}

/** The source of a pattern that is not part of a longer word; where no spaces are written, wherever it stands. */
export function wholeWords(source: string, isSpaced = true): string {
  return isSpaced ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : `(?:${source})`;
}

/** "J'ai" is no AI, and stands in every third French sentence: before patterns that know "ai". */
export const notFrenchHave = "(?<!(?<!\\p{L})j')";
