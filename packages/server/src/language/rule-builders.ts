import type { ClaimRule, SexualTermRule } from './language-pack.ts';
import { inWord } from './plain-sets.ts';

const open = `(?<![${inWord}])`;
const close = `(?![${inWord}])`;

/** A claim that stands by itself ("I'm not a bot"). */
export function claim(name: string, source: string): ClaimRule {
  return { name, pattern: new RegExp(source, 'gu'), isNegatable: false, spansSentences: false };
}

/** A claim that a negation before it turns into the honest statement ("[not] a real person is typing"). */
export function negatableClaim(name: string, source: string): ClaimRule {
  return { name, pattern: new RegExp(source, 'gu'), isNegatable: true, spansSentences: false };
}

/** A claim made of a question and its answer ("a bot? no way"). */
export function claimAcrossSentences(name: string, source: string): ClaimRule {
  return { name, pattern: new RegExp(source, 'gu'), isNegatable: false, spansSentences: true };
}

/** Whole words or phrases, given as regular expression sources. */
export function sexualWords(name: string, sources: readonly string[]): SexualTermRule {
  return { name, pattern: new RegExp(`${open}(?:${sources.join('|')})${close}`, 'gu') };
}

/** For scripts without spaces between words. */
export function sexualCharacters(name: string, sources: readonly string[]): SexualTermRule {
  return { name, pattern: new RegExp(`(?:${sources.join('|')})`, 'gu') };
}

/** Words or phrases with nothing of a word around them, given as regular expression sources. */
export function phrases(...sources: readonly string[]): RegExp {
  return new RegExp(`${open}(?:${sources.join('|')})${close}`, 'u');
}

/**
 * Any of the sources, looked for only in sentences that hold the anchor: a short list of word beginnings, one of which every
 * match has. For tests alone: a match begins where the sentence does.
 */
export function anchored(anchor: string, ...sources: readonly string[]): RegExp {
  return new RegExp(`^(?=[^]*?(?:${anchor}))[^]*?(?:${sources.join('|')})`, 'u');
}

/** Services a chat could move to; as a regular expression source. */
export const messengers =
  '(?:whats ?app|wapp|telegram|snap(?:chat)?|insta(?:gram)?|skype|kik|signal|viber|discord|wechat|threema|facebook|messenger|zalo|facetime|tik ?tok|onlyfans)';

/** Accounts money is sent to; as a regular expression source. */
export const purses =
  '(?:pay ?pal|venmo|cash ?app|revolut|zelle|bizum|twint|mb ?way|pix|iban|wallet|western union|moneygram)';
