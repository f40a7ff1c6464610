import { foldForMatching } from '../fold-text.ts';
import { holdingBack } from './holding-back/index.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { returnTimes } from './return-times.ts';

/** Where a rule fired. Never holds the text. */
export interface LeaveTakingMatch {
  /** `en.plea` */
  rule: string;
  /** Offset in the folded text. */
  index: number;
}

/**
 * Guilt, pleading, reproach, bait and false urgency towards somebody who goes or was silent. Looks with the rules of all
 * languages it has, because a model may switch.
 */
export function findHoldingBack(text: string): LeaveTakingMatch[] {
  return find(text, holdingBack);
}

/** Times by which somebody says when they will be back: of the clock, of the calendar, in so many hours. */
export function findReturnTimes(text: string): LeaveTakingMatch[] {
  return find(text, returnTimes);
}

function find(text: string, rules: Readonly<Record<string, readonly PhraseRule[]>>): LeaveTakingMatch[] {
  const folded = foldForMatching(text)[0]!;
  const matches: LeaveTakingMatch[] = [];
  for (const [language, ofLanguage] of Object.entries(rules)) {
    for (const { name, pattern } of ofLanguage) {
      const index = folded.search(pattern);
      if (index >= 0) matches.push({ rule: `${language}.${name}`, index });
    }
  }
  return matches.sort((a, b) => a.index - b.index);
}
