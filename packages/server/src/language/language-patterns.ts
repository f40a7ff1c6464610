import { pictureRequestRules } from './asks-for-picture.ts';
import { crisisSignals } from './crisis-signals.ts';
import { embodiedClaims } from './embodied-claims.ts';
import { languagePacks } from './language-packs.ts';
import { leaveTakingPatterns } from './leave-taking/index.ts';

/** Every pattern of every language, for whoever compiles them before they are needed. */
export function languagePatterns(): RegExp[] {
  const found = new Set<RegExp>(leaveTakingPatterns());
  collect(languagePacks, found);
  collect(pictureRequestRules, found);
  collect(crisisSignals, found);
  collect(embodiedClaims, found);
  return [...found];
}

/** Every pattern in a value, however deep. */
export function patternsIn(value: unknown): RegExp[] {
  const found = new Set<RegExp>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<RegExp>): void {
  if (value instanceof RegExp) found.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, found);
}
