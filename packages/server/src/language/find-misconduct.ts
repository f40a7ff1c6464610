import { type MayMatch, mayMatchIn } from '../platform/pattern-filter/index.ts';
import { findContactDetails } from './find-contact-details.ts';
import { type FoldedSentence, foldForMatching, splitFoldedSentences } from './fold-text.ts';
import type { ConductRules, LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/** What a persona may not say, whatever was planned. */
export type Misconduct = 'MEETING' | 'CONTACT' | 'LINK' | 'MONEY' | 'UNDER_AGE' | 'MODEL_REFUSAL';

/** Where a rule fired. Never holds the text. */
export interface MisconductMatch {
  kind: Misconduct;
  /** `en.meeting`, `any.phone_number` */
  rule: string;
}

/**
 * Finds promises of a meeting, contact details asked for or given, requests for money, an age under 18, and a model that
 * declines its task. All packs look at every
 * text, whatever language was planned.
 */
export function findMisconduct(text: string, packs: readonly LanguagePack[] = languagePacks): MisconductMatch[] {
  const matches = new Map<string, MisconductMatch>(
    findContactDetails(text).map(({ kind, rule }) => [rule, { kind, rule: `any.${rule}` }]),
  );
  const form = foldForMatching(text)[0]!;
  const mayMatch = mayMatchIn(form);
  for (const sentence of splitFoldedSentences(form)) {
    for (const { guarding, ruleName } of packs) {
      for (const kind of misconductIn(sentence, guarding.conduct, mayMatch)) {
        const rule = `${ruleName}.${kind.toLowerCase()}`;
        matches.set(rule, { kind, rule });
      }
    }
  }
  return [...matches.values()];
}

function misconductIn({ text }: FoldedSentence, rules: ConductRules, mayMatch: MayMatch): Misconduct[] {
  const found: Misconduct[] = [];
  if (mayMatch(rules.meeting) && stands(text, rules.meeting, rules)) found.push('MEETING');
  if (mayMatch(rules.contact) && stands(text, rules.contact, rules)) found.push('CONTACT');
  if (mayMatch(rules.money) && stands(text, rules.money, rules)) found.push('MONEY');
  if (mayMatch(rules.underAge) && rules.underAge.test(text)) found.push('UNDER_AGE');
  if (mayMatch(rules.modelRefusal) && rules.modelRefusal.test(text)) found.push('MODEL_REFUSAL');
  return found;
}

/** Characters around a phrase that can undo it. */
const CONTEXT_CHARACTERS = 80;
const CLAUSE_END = /[,;:()、]| - /;
const CLAUSES_BEFORE = /^.*(?:[,;:()、]| - )/su;

function stands(sentence: string, pattern: RegExp, { negation, turnedDown }: ConductRules): boolean {
  const match = pattern.exec(sentence);
  if (match === null) return false;
  const end = match.index + match[0].length;
  const before = sentence.slice(Math.max(0, match.index - CONTEXT_CHARACTERS), match.index).replace(CLAUSES_BEFORE, '');
  const after = sentence.slice(end, end + CONTEXT_CHARACTERS);
  const clauseEnd = after.search(CLAUSE_END);
  const clause = `${before}${match[0]}${clauseEnd < 0 ? after : after.slice(0, clauseEnd)}`;
  return !negation.test(clause) && !turnedDown.test(after);
}
