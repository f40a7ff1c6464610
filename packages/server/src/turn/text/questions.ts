import type { Language } from '@repartee/contract';

const MARK = /[?？؟⁇⁈⁉‽]/;
/** U+037E is the Greek question mark; people type the semicolon that looks the same, which in `;)` is half a face. */
const GREEK_MARK = /[;\u037E](?!-?[)\](D*])/;
/** Japanese questions often end in か with a full stop or nothing. */
const JAPANESE_END = /(?:です|ます|ました|でした|ません|でしょう|だろう)か$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether one sentence asks something, by how it is written: by its mark, or what else follows its last letter. */
export function isQuestion(sentence: string, language: Language): boolean {
  const end = endOfWords(sentence);
  const closing = sentence.slice(end);
  if (MARK.test(closing)) return true;
  if (language === 'EL_GR') return GREEK_MARK.test(closing);
  if (language === 'JA') return JAPANESE_END.test(sentence.slice(Math.max(0, end - 10), end));
  return false;
}

/** Where the last letter or digit ends; from the back, since marks in a long row are not worth a second look each. */
function endOfWords(sentence: string): number {
  let end = sentence.length;
  while (end > 0) {
    const low = sentence.charCodeAt(end - 1);
    const width = end > 1 && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
    if (LETTER_OR_DIGIT.test(sentence.slice(end - width, end))) return end;
    end -= width;
  }
  return 0;
}

/** Whether any of the sentences asks something. */
export function containsQuestion(sentences: readonly string[], language: Language): boolean {
  return sentences.some((sentence) => isQuestion(sentence, language));
}
