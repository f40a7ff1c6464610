import { type Language, languages } from '@repartee/contract';

/** NOT_MEASURED: nobody could tell. */
export type LanguageVerdict = 'EXPECTED' | 'FOREIGN' | 'NOT_MEASURED';

/** Whether a text is in the language it should be in. The place where an identification of languages is put in. */
export interface LanguageJudge {
  /** What the report says of how it was judged. */
  method: string;
  judge: (text: string, expected: Language) => LanguageVerdict | Promise<LanguageVerdict>;
}

/** Scripts in which one of our languages is written, and whether it is the only language of any size in it. */
const scripts: Readonly<Record<string, { letters: RegExp; isOwn: boolean }>> = {
  el: { letters: /\p{Script=Greek}/u, isOwn: true },
  he: { letters: /\p{Script=Hebrew}/u, isOwn: true },
  ja: { letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, isOwn: false },
  bg: { letters: /\p{Script=Cyrillic}/u, isOwn: false },
};
const latin = { letters: /\p{Script=Latin}/u, isOwn: false };
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Fewer letters say nothing ("ok", "haha"). */
const lettersMin = 6;
const majority = 0.5;

/**
 * By letters alone: a text in another script is foreign for certain, and a script with one language shows that language. Two
 * languages in Latin letters look the same, so most texts stay unmeasured.
 */
export const judgeByScript: LanguageJudge = {
  method: 'script: other alphabets are found, languages that share one are not told apart',
  judge(text, expected) {
    const { base } = languages[expected];
    const { letters, isOwn } = scripts[base] ?? latin;
    let all = 0;
    let own = 0;
    for (const letter of text) {
      if (!/\p{L}/u.test(letter)) continue;
      all++;
      if (letters.test(letter)) own++;
    }
    if (all < lettersMin) return 'NOT_MEASURED';
    if (own / all < majority) return 'FOREIGN';
    return isOwn || (base === 'ja' && kana.test(text)) ? 'EXPECTED' : 'NOT_MEASURED';
  },
};
