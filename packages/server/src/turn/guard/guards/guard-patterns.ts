import { patternsIn } from '../../../language/index.ts';
import { hijackRules } from './hijack/rules/index.ts';
import { abuseLanguages } from './hostile/rules/index.ts';
import { maliceLanguages } from './malicious-content/rules/index.ts';
import { ageRulesOfLanguages } from './underage-detection/rules/index.ts';

/** Every pattern of every guard's own rules, for whoever learns what they need before a text comes. */
export function guardPatterns(): RegExp[] {
  return patternsIn([ageRulesOfLanguages, abuseLanguages, hijackRules, maliceLanguages]);
}
