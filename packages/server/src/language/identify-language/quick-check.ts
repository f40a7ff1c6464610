import { eachMatch } from '../../platform/each-match.ts';
import { type BaseLanguage, baseLanguages, functionWords, tellingLetters } from './function-words.ts';
import { areConfusable } from './language-groups.ts';

/**
 * What letters and small words alone say of a text, in microseconds: EXPECTED, that it is in an expected language;
 * FOREIGN, that it is clearly in another; UNCLEAR, that somebody has to look closer. Pure.
 */
export type QuickVerdict = 'EXPECTED' | 'FOREIGN' | 'UNCLEAR';

export interface QuickCheck {
  verdict: QuickVerdict;
  /** The language it seems to be in; null where nothing was settled, or only its script is known. */
  language: BaseLanguage | null;
  by: 'SCRIPT' | 'FUNCTION_WORDS';
}

/** More is not looked at: a text this long has shown its language. */
const CHARACTERS_MAX = 1_000;
/** Letters of a script that are no accident (a name, a quoted word). */
const SCRIPT_LETTERS_MIN = 4;
const SCRIPT_SHARE_MIN = 0.6;
/** Small words of the expected language that settle it, and their lead over every language it is not confused with. */
const EXPECTED_WORDS_MIN = 2;
const EXPECTED_SHARE_MIN = 0.22;
/** What settles the opposite: many more small words of one other language, and hardly one of the expected. */
const FOREIGN_WORDS_MIN = 4;
const FOREIGN_SHARE_MIN = 0.35;
const FOREIGN_LEAD_MIN = 4;

export function quickCheck(text: string, expected: readonly BaseLanguage[]): QuickCheck {
  const read = text.length > CHARACTERS_MAX ? text.slice(0, CHARACTERS_MAX) : text;
  const script = checkScript(read, expected);
  return script ?? checkWords(read, expected);
}

type Script = 'LATIN' | 'GREEK' | 'CYRILLIC' | 'HEBREW' | 'KANA' | 'HAN' | 'OTHER';

const LETTERS: Readonly<Record<Exclude<Script, 'OTHER'>, RegExp>> = {
  LATIN: /\p{Script=Latin}/gu,
  GREEK: /\p{Script=Greek}/gu,
  CYRILLIC: /\p{Script=Cyrillic}/gu,
  HEBREW: /\p{Script=Hebrew}/gu,
  KANA: /[\u3041-\u3096\u30a1-\u30fa]/g,
  HAN: /\p{Script=Han}/gu,
};
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const NOT_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\uabff\uac00-\ufb4f\uff21-\uffdc\u{20000}-\u{3ffff}]/u;
/** Languages that have a script for themselves, among ours and nearly among all. */
const OWN_SCRIPT: Partial<Record<Script, BaseLanguage>> = { GREEK: 'el', HEBREW: 'he', KANA: 'ja' };

function scriptsOf(base: BaseLanguage): readonly Script[] {
  if (base === 'ja') return ['KANA', 'HAN'];
  if (base === 'el') return ['GREEK'];
  if (base === 'he') return ['HEBREW'];
  return base === 'bg' ? ['CYRILLIC'] : ['LATIN'];
}

/** Null where the script says nothing: Latin letters, and scripts that several languages share. */
function checkScript(text: string, expected: readonly BaseLanguage[]): QuickCheck | null {
  if (ASCII_ONLY.test(text) || !NOT_LATIN.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const isExpected = new Set(expected.flatMap(scriptsOf));
  let ofExpected = 0;
  for (const [script, pattern] of Object.entries(LETTERS) as [Script, RegExp][]) {
    const count = text.match(pattern)?.length ?? 0;
    if (isExpected.has(script)) ofExpected += count;
    const own = OWN_SCRIPT[script];
    const shareMin = script === 'KANA' ? 0.25 : SCRIPT_SHARE_MIN;
    if (own !== undefined && expected.includes(own) && count >= letters * shareMin && count > 0) {
      return { verdict: 'EXPECTED', language: own, by: 'SCRIPT' };
    }
  }
  const latin = text.match(LETTERS.LATIN)?.length ?? 0;
  const strange = letters - ofExpected - (isExpected.has('LATIN') ? 0 : latin);
  if (strange >= SCRIPT_LETTERS_MIN && strange >= letters * SCRIPT_SHARE_MIN) {
    return { verdict: 'FOREIGN', language: null, by: 'SCRIPT' };
  }
  return null;
}

/** One bit for each language: 29 fit into an integer. */
const masks: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  baseLanguages.forEach((base, index) => {
    for (const word of functionWords[base].split(' ')) {
      const folded = foldWord(word);
      found.set(folded, (found.get(folded) ?? 0) | (1 << index));
    }
  });
  return found;
})();

const letterMasks: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  baseLanguages.forEach((base, index) => {
    for (const letter of tellingLetters[base] ?? '') found.set(letter, (found.get(letter) ?? 0) | (1 << index));
  });
  return found;
})();
const TELLING_LETTER = new RegExp(`[${[...letterMasks.keys()].join('')}]`, 'u');

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

function foldWord(word: string): string {
  const plain = word.toLowerCase().replace(/['’]/g, '');
  return ASCII_ONLY.test(plain)
    ? plain
    : plain
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ß', 'ss');
}

/** How often each language showed: its small words, and beside them words with its telling letters. */
const wordCounts = new Int32Array(baseLanguages.length);
const letterCounts = new Int32Array(baseLanguages.length);

function checkWords(text: string, expected: readonly BaseLanguage[]): QuickCheck {
  const words = countWords(text);
  const shows = (base: BaseLanguage): number => {
    const index = baseLanguages.indexOf(base);
    return wordCounts[index]! + letterCounts[index]!;
  };
  let ofExpected = 0;
  let expectedBase: BaseLanguage | null = null;
  for (const base of expected) if (shows(base) > ofExpected) [ofExpected, expectedBase] = [shows(base), base];
  const others = baseLanguages.filter((base) => !expected.some((known) => areConfusable(known, base)));
  const isExpected =
    ofExpected >= EXPECTED_WORDS_MIN &&
    ofExpected >= words * EXPECTED_SHARE_MIN &&
    others.every((base) => shows(base) < ofExpected);
  if (isExpected) return { verdict: 'EXPECTED', language: expectedBase, by: 'FUNCTION_WORDS' };

  // Letters alone never make a text foreign: they are mistyped and wrongly encoded too often.
  for (const base of others) {
    const count = wordCounts[baseLanguages.indexOf(base)]!;
    if (count >= FOREIGN_WORDS_MIN && count >= words * FOREIGN_SHARE_MIN && count - ofExpected >= FOREIGN_LEAD_MIN) {
      return { verdict: 'FOREIGN', language: base, by: 'FUNCTION_WORDS' };
    }
  }
  return { verdict: 'UNCLEAR', language: null, by: 'FUNCTION_WORDS' };
}

/** Fills the two counts; returns the number of words. */
function countWords(text: string): number {
  wordCounts.fill(0);
  letterCounts.fill(0);
  let words = 0;
  for (const [word] of eachMatch(WORD, text)) {
    words++;
    const known = masks.get(foldWord(word)) ?? 0;
    if (known !== 0) addTo(wordCounts, known);
    else if (!ASCII_ONLY.test(word)) {
      const letter = TELLING_LETTER.exec(word.toLowerCase());
      if (letter !== null) addTo(letterCounts, letterMasks.get(letter[0])!);
    }
  }
  return words;
}

function addTo(counts: Int32Array, mask: number): void {
  for (let left = mask; left !== 0; left &= left - 1) counts[31 - Math.clz32(left & -left)]!++;
}
