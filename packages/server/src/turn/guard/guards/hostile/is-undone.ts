import { findSexualTerms, foldPlainly, languagePacks } from '../../../../language/index.ts';
import type { AbuseRules } from './abuse-rules.ts';

const FACES = /[😂🤣😅😆😉😜😝😛😋😘🥰😍❤💕💖💗😁🤭🙈😏🤪😹💋]|(?:^|\s)(?:[:;=x]-?[)dp]+|<3)(?!\p{L})/iu;
/** Laughter of every language: people mix them. */
const LAUGHTER =
  /(?<![\p{L}\p{N}])(?:(?:a?ha){2,}h?|(?:he){2,}|(?:hi){2,}|h(?:a|e)hah?|lo+l|lmf?ao+|rofl|xd+|j[ae]j[aej]*|k{3,}|(?:rs){2,}|mdr+|ptdr+|(?:хи){2,}|(?:ха){2,}х?|(?:χα){2,}|хех|חח+|jk)(?![\p{L}\p{N}])|(?:w{2,}|笑|草)\s*$/u;

/** A tease: laughter, a kiss, "just kidding". */
export function isPlayful(text: string, { play }: AbuseRules): boolean {
  if (FACES.test(text)) return true;
  const folded = foldPlainly(text);
  return LAUGHTER.test(folded) || play.test(folded);
}

/** Talk of desire between adults, in which an insult may be part of the game. */
export function isDesire(text: string, { desire, ruleName }: AbuseRules): boolean {
  if (desire.test(foldPlainly(text))) return true;
  // Of the language of the insult, or of English: elsewhere the same word may be nothing but a curse.
  const packs = languagePacks.filter((pack) => pack.ruleName === ruleName || pack.ruleName === 'en');
  return findSexualTerms(text, packs).some(({ rule }) => rule.endsWith('_acts'));
}
