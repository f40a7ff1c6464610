import { type Language, languages } from '@repartee/contract';
import { foldForMatching, splitFoldedSentences } from '../fold-text.ts';
import { languagePackFor } from '../language-packs.ts';
import { farewells } from './farewells.ts';

/** A longer message that ends with a farewell wants more than one back. */
const CHARACTERS_MAX = 160;
/** A good night in so many characters is nothing but that (as the sandbox hears it). */
const GOOD_NIGHT_CHARACTERS_MAX = 80;
/** A farewell stands at the end: in the last sentence, or in the one before its "haha" or "kisses". */
const SENTENCES = 2;

/**
 * Whether a message of the user takes leave: a farewell of one of the languages, or of English, which people use
 * everywhere; or a good night. A good night with a question in it may only ask how somebody slept.
 */
export function takesLeave(text: string, asked: readonly Language[]): boolean {
  const folded = foldForMatching(text)[0]!;
  if (folded === '' || folded.length > CHARACTERS_MAX) return false;
  const codes = new Set<Language>([...asked, 'EN']);
  const closing = splitFoldedSentences(folded).slice(-SENTENCES);
  const rules = [...codes].flatMap((code) => farewells[languages[code].base] ?? []);
  if (closing.some(({ text: sentence }) => rules.some((rule) => rule.test(sentence.trim())))) return true;
  if (folded.includes('?') || folded.length > GOOD_NIGHT_CHARACTERS_MAX) return false;
  return [...codes].some((code) => languagePackFor(code).listening.goodNight.test(folded));
}
