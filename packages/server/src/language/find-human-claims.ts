import { eachMatch } from '../platform/each-match.ts';
import { type MayMatch, mayMatchIn } from '../platform/pattern-filter/index.ts';
import { claimsBody, embodiedClaims } from './embodied-claims.ts';
import { type FoldedSentence, foldForMatching, splitFoldedSentences } from './fold-text.ts';
import type { ClaimRule, HumanClaimRules, LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/** Where a rule fired. Never holds the text. */
export interface ClaimMatch {
  /** `en.denies_ai` */
  rule: string;
  /** Offset in the folded text: good for ordering, not for cutting the original. */
  index: number;
}

/**
 * Finds statements of a persona to be human, real, not a bot or not an AI, or that a person types. All packs look at
 * every text, whatever language was planned (a model may switch). One match per rule is reported.
 *
 * Questions about it ("do I sound like a bot?") and honest sentences ("I'm not a real person") are no claims.
 */
export function findHumanClaims(text: string, packs: readonly LanguagePack[] = languagePacks): ClaimMatch[] {
  const matches = new Map<string, ClaimMatch>();
  for (const form of foldForMatching(text)) {
    const mayMatch = mayMatchIn(form);
    const sentences = splitFoldedSentences(form);
    const whole: FoldedSentence = { text: form, index: 0, isQuestion: false };
    for (const pack of packs) {
      const roundabout = findRoundaboutClaim(sentences, pack, packs, mayMatch);
      if (roundabout !== null && !matches.has(roundabout.rule)) matches.set(roundabout.rule, roundabout);
      const { anchor } = pack.guarding.humanClaims;
      if (!mayMatch(anchor) || !anchor.test(form)) continue;
      const suspects = sentences.filter(({ text: sentence }) => anchor.test(sentence));
      for (const rule of pack.guarding.humanClaims.rules) {
        if (!mayMatch(rule.pattern)) continue;
        const name = `${pack.ruleName}.${rule.name}`;
        if (matches.has(name)) continue;
        for (const sentence of rule.spansSentences ? [whole] : suspects) {
          const index = findStandingClaim(sentence, rule, pack.guarding.humanClaims);
          if (index === null) continue;
          matches.set(name, { rule: name, index });
          break;
        }
      }
    }
  }
  return [...matches.values()].sort((a, b) => a.index - b.index);
}

/** A body claimed without the word human; not in a sentence that says an AI writes. */
function findRoundaboutClaim(
  sentences: readonly FoldedSentence[],
  { ruleName }: LanguagePack,
  packs: readonly LanguagePack[],
  mayMatch: MayMatch,
): ClaimMatch | null {
  const rules = embodiedClaims[ruleName];
  if (rules === undefined || !mayMatch(rules.gate)) return null;
  const claim = sentences.find(
    ({ text, isQuestion }) =>
      claimsBody(text, isQuestion, rules) &&
      !packs.some(({ guarding }) => guarding.honesty.honestStatement.test(text.trim())),
  );
  return claim === undefined ? null : { rule: `${ruleName}.claims_body`, index: claim.index };
}

/** Characters before and after a claim that can undo it. */
const contextLength = 80;
/** More candidates of one rule in one sentence than any honest text has: taken as a claim (and the search stays linear). */
const candidatesMax = 100;
const clauseSeparator = /[,;:()、]| - /g;
const alternativeQuestion =
  /^ ?(?:or|o|ou|oder|of|u|eller|vai|vagy|sau|ori|или|η|ar|czy|nebo|alebo|ci|ili|ali)(?![\p{L}\p{N}])/u;

function findStandingClaim(sentence: FoldedSentence, rule: ClaimRule, rules: HumanClaimRules): number | null {
  let candidates = 0;
  for (const match of eachMatch(rule.pattern, sentence.text)) {
    const end = match.index + match[0].length;
    candidates += 1;
    if (candidates > candidatesMax || stands(sentence, match.index, end, rule, rules))
      return sentence.index + match.index;
  }
  return null;
}

function stands(
  sentence: FoldedSentence,
  start: number,
  end: number,
  rule: ClaimRule,
  rules: HumanClaimRules,
): boolean {
  if (rule.spansSentences) return true;
  const before = sentence.text.slice(Math.max(0, start - contextLength), start);
  const lead = lastClause(before);
  const after = sentence.text.slice(end, end + contextLength);
  if (rule.isNegatable && rules.negation.test(lead)) return false;
  if (rules.undoneBefore.test(before)) return false;
  if (rules.undoneAfter?.test(after)) return false;
  return !(sentence.isQuestion && isAskedAbout(sentence.text.slice(end), lead, rules));
}

/** True when the claim is what a question asks about; "I'm not a bot, why do you ask?" still claims. */
function isAskedAbout(rest: string, lead: string, rules: HumanClaimRules): boolean {
  if (rest.search(clauseSeparator) >= 0) return false;
  if (rules.questionLead.test(lead)) return true;
  return !/\p{L}/u.test(rest) || alternativeQuestion.test(rest);
}

function lastClause(lead: string): string {
  let start = 0;
  for (const separator of eachMatch(clauseSeparator, lead)) start = separator.index + separator[0].length;
  return lead.slice(start);
}
