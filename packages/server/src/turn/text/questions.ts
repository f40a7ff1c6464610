import type { Language } from '@repartee/contract';

/** Emoji, quotes, brackets, spaces and further marks may follow. */
const CLOSING = String.raw`[\s.!…。！\p{Emoji_Presentation}\p{Extended_Pictographic}\uFE0F\u200D"'»”’)\]】」』~♥❤]*$`;
const MARKED = new RegExp(`[?？؟⁇⁈⁉‽][!！?？.…]*${CLOSING}`, 'u');
/** U+037E is the Greek question mark; people type the semicolon that looks the same, which in `;)` is half a face. */
const GREEK = new RegExp(String.raw`[;\u037E](?![)\]])${CLOSING}`, 'u');
/** Japanese questions often end in か with a full stop or nothing. */
const JAPANESE = new RegExp(`(?:です|ます|ました|でした|ません|でしょう|だろう)か[。．！]?${CLOSING}`, 'u');

/** Whether one sentence asks something, by how it is written. */
export function isQuestion(sentence: string, language: Language): boolean {
  if (MARKED.test(sentence)) return true;
  if (language === 'EL_GR') return GREEK.test(sentence);
  if (language === 'JA') return JAPANESE.test(sentence);
  return false;
}

/** Whether any of the sentences asks something. */
export function containsQuestion(sentences: readonly string[], language: Language): boolean {
  return sentences.some((sentence) => isQuestion(sentence, language));
}
