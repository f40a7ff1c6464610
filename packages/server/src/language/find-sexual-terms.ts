import { mayMatchIn } from '../platform/pattern-filter/index.ts';
import { foldForMatching } from './fold-text.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/** Where a rule fired. Never holds the text. */
export interface SexualTermMatch {
  /** `en.sexual_acts` */
  rule: string;
  /** Offset in the folded text. */
  index: number;
}

/**
 * Finds explicit sexual vocabulary in a text of ours that must not have any. Conservative: flirting, kissing and words
 * with an everyday meaning stay unreported; a miss is caught by the prompt rule, a false alarm costs a regeneration.
 */
export function findSexualTerms(text: string, packs: readonly LanguagePack[] = languagePacks): SexualTermMatch[] {
  const matches = new Map<string, SexualTermMatch>();
  for (const form of foldForMatching(text)) {
    const mayMatch = mayMatchIn(form);
    for (const pack of packs) {
      for (const rule of pack.guarding.sexualTerms) {
        if (!mayMatch(rule.pattern)) continue;
        const name = `${pack.ruleName}.${rule.name}`;
        if (matches.has(name)) continue;
        const index = form.search(rule.pattern);
        if (index >= 0) matches.set(name, { rule: name, index });
      }
    }
  }
  return [...matches.values()].sort((a, b) => a.index - b.index);
}
