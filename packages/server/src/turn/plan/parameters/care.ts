import type { Language } from '@repartee/contract';
import { languagePackFor } from '../../../language/index.ts';
import { helpLinesFor } from '../../help-lines/index.ts';
import type { CarePlan, Plan, Sourced } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** Help lines for a user who spoke of harming themselves: those of the country the profile names. Test mode too. */
export function planCare({ decision, user }: PlanContext, writtenLanguage: Language): CarePlan | null {
  if (!decision.isCrisis) return null;
  const { country, lines } = helpLinesFor(user.countryCode, writtenLanguage);
  return {
    sentence: languagePackFor(writtenLanguage).crisis.text,
    helpLines: lines,
    country,
    language: writtenLanguage,
  };
}

/** What a reply of care has not: play, flirting, slips, pictures, a shower of messages. */
export function plainForCare(plan: Plan): Partial<Plan> {
  const ruled = <T>(value: T): Sourced<T> => ({ value, source: 'RULE' });
  return {
    emojis: { ...plan.emojis, min: 0, max: 0 },
    question: { ...plan.question, choice: 'FREE' },
    split: { ...plan.split, answers: 1 },
    fluencyDegradation: ruled('NONE'),
    personality: ruled(null),
    sexualDrive: ruled('NONE'),
    preventAggressiveTone: ruled(true),
    meeting: null,
    sharePicture: undefined,
  };
}
