import { eachMatch } from '../platform/each-match.ts';
import { type MayMatch, mayMatchIn } from '../platform/pattern-filter/index.ts';
import { findContactDetails } from './find-contact-details.ts';
import { type FoldedSentence, foldForMatching, splitFoldedSentences } from './fold-text.ts';
import type { ConductRules, LanguagePack } from './language-pack.ts';
import { type GuardedPack, guardedPacks } from './language-packs.ts';

/** What a persona may not say, whatever was planned. */
export type Misconduct = 'MEETING' | 'CONTACT' | 'LINK' | 'MONEY' | 'UNDER_AGE' | 'MODEL_REFUSAL';

/** Where a rule fired. Never holds the text. */
export interface MisconductMatch {
  kind: Misconduct;
  /** `en.meeting`, `any.phone_number` */
  rule: string;
}

/** A clock time beside a proposal to meet: no wish any more. */
const CLOCK_TIME = /(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h]\s?[0-5]\d|\s?(?:uhr|h|am|pm|時))(?!\d)/u;

/**
 * Finds promises of a meeting, contact details asked for or given, requests for money, an age under 18, and a model that
 * declines its task. Addresses, numbers, links and accounts are found in every language; what is said in words in the
 * guarded ones, in all of them whatever was planned. A language without such rules knows one thing alone: a proposal to
 * meet with a clock time in it.
 */
export function findMisconduct(
  text: string,
  written: LanguagePack | null = null,
  packs: readonly GuardedPack[] = guardedPacks,
): MisconductMatch[] {
  const matches = new Map<string, MisconductMatch>(
    findContactDetails(text).map(({ kind, rule }) => [rule, { kind, rule: `any.${rule}` }]),
  );
  const form = foldForMatching(text)[0]!;
  const mayMatch = mayMatchIn(form);
  for (const sentence of splitFoldedSentences(form)) {
    for (const { guarding, ruleName } of packsFor(sentence.text, packs)) {
      for (const kind of misconductIn(sentence, guarding.conduct, mayMatch)) {
        const rule = `${ruleName}.${kind.toLowerCase()}`;
        matches.set(rule, { kind, rule });
      }
    }
  }
  if (written !== null && written.guarding === null) {
    // By lines: the point of "18.30" ends no sentence.
    const lines = form.split('\n');
    if (lines.some((line) => CLOCK_TIME.test(line) && written.listening.meeting.test(line))) {
      matches.set('time', { kind: 'MEETING', rule: `${written.ruleName}.meeting_with_time` });
    }
  }
  return [...matches.values()];
}

const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\d/;
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/;
const TRIGGER_LETTERS = 4;

/** One bit for each guarded pack. */
const triggers: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  guardedPacks.forEach(({ guarding }, index) => {
    for (const word of guarding.conduct.triggers?.split(' ') ?? [])
      found.set(word, (found.get(word) ?? 0) | (1 << index));
  });
  return found;
})();

/** The packs whose rules can have something to say of a sentence. */
function packsFor(sentence: string, packs: readonly GuardedPack[]): readonly GuardedPack[] {
  const hasDigit = DIGIT.test(sentence);
  const isJoined = NO_SPACES.test(sentence);
  let mask = 0;
  for (const [word] of eachMatch(WORD, sentence)) mask |= triggers.get(word.slice(0, TRIGGER_LETTERS)) ?? 0;
  if (mask === 0 && !hasDigit && !isJoined) return [];
  return packs.filter(({ guarding: { conduct } }, index) =>
    conduct.triggers === null ? isJoined : hasDigit || packs !== guardedPacks || (mask & (1 << index)) !== 0,
  );
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
