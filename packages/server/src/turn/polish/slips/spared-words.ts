import type { Language } from '@repartee/contract';
import { everydayWords, foldForMatching, languagePackFor } from '../../../language/index.ts';
import type { Gathered } from '../../gather/gathered.ts';
import { mentionsAi } from '../../text/index.ts';

const WORDS = /\p{L}+/gu;
/** Scripts that write no capitals show no names. */
const CASELESS = /[^\p{Lu}\p{Ll}\p{M}'’-]/u;

/** What no slip may touch: names, and words that may be one. */
export interface SparedWords {
  /** Every word of a name or place in the two profiles, lower case. */
  names: ReadonlySet<string>;
  everyday: ReadonlySet<string>;
}

export function sparedWords({ user, persona }: Gathered, language: Language): SparedWords {
  const names = new Set<string>();
  for (const profile of [user, persona]) {
    const others = [...(profile.children ?? []), ...(profile.pets ?? [])];
    for (const value of [profile.firstName, profile.nickname, profile.city, ...others.map(({ name }) => name)]) {
      // The text is in NFC by now.
      for (const word of value?.normalize('NFC').toLowerCase().match(WORDS) ?? []) names.add(word);
    }
  }
  return { names, everyday: everydayWords(language) };
}

/** A word of small letters that is no name. Where a script has no capitals, only everyday words are known to be none. */
export function maySlip(word: string, { names, everyday }: SparedWords): boolean {
  if (word !== word.toLowerCase() || names.has(word)) return false;
  for (const part of word.split(/['’-]/)) if (names.has(part)) return false;
  return !CASELESS.test(word) || everyday.has(word);
}

/** Whether a word with a capital at the start of a sentence is surely no name. */
export function isEverydayOpening(word: string, { names, everyday }: SparedWords): boolean {
  const small = word.toLowerCase();
  return everyday.has(small) && !names.has(small);
}

/** Sentences on what the persona is stay letter by letter: a slip must neither blur nor turn them. */
export function isSparedSentence(sentence: string, language: Language): boolean {
  const anchor = languagePackFor(language).guarding?.humanClaims.anchor;
  return mentionsAi(sentence) || (anchor !== undefined && foldForMatching(sentence).some((form) => anchor.test(form)));
}
