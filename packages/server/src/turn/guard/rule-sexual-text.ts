import type { Profile } from '@repartee/contract';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import { ADULT_AGE_YEARS, knownAge } from '../known-age.ts';
import { isCrisisWithin, WITHOUT_SEXUAL_TEXT_MS } from '../recent-crisis.ts';
import type { SexualTextCondition, SexualTextRuling } from './verdict.ts';

/**
 * Whether sexual text may be written in this turn (product.md 4.5): every condition must hold, and all that fail are
 * named. Whether the chat model is marked for it, and the persona is meant to write it, is the plan's to add. Pure.
 *
 * @param found isAgeSuspected: a guard that protects minors found something, or broke; isCrisis: the user speaks of harming
 *   themselves in this turn
 */
export function ruleSexualText(
  subject: TurnSubject,
  gathered: Gathered,
  { isAgeSuspected, isCrisis }: { isAgeSuspected: boolean; isCrisis: boolean },
): SexualTextRuling {
  const { request, settings } = subject;
  const failed: SexualTextCondition[] = [];
  if (request.replyParameters?.enableSexualTextContent === false) failed.push('REQUEST_FORBIDS');
  // No default for requests but the project's own word: the request cannot overrule it.
  if (settings.replyDefaults?.enableSexualTextContent === false) failed.push('PROJECT_FORBIDS');
  const { user, persona } = gathered.unreadableBirthdates ?? {};
  // An age was stated and we do not know which: no declaration of the project stands in for it.
  if (isAgeSuspected || gathered.userUnderReview || user || persona) failed.push('AGE_SUSPECTED');
  if (isCrisis || isCrisisWithin(WITHOUT_SEXUAL_TEXT_MS, gathered)) failed.push('USER_IN_CRISIS');
  const isAdultsOnly = settings.adultsOnly !== undefined;
  failed.push(...judgeAge('USER', gathered.user, gathered.at, isAdultsOnly));
  failed.push(...judgeAge('PERSONA', gathered.persona, gathered.at, isAdultsOnly));
  return { allowed: failed.length === 0, failedConditions: failed };
}

/** The project's declaration stands in for a missing birthdate, never for one under 18. */
function judgeAge(
  who: 'USER' | 'PERSONA',
  profile: Profile,
  now: string,
  isAdultsOnly: boolean,
): SexualTextCondition[] {
  const years = knownAge(profile.birthdate, now);
  if (years === null) return isAdultsOnly ? [] : [`${who}_AGE_UNKNOWN`];
  return years < ADULT_AGE_YEARS ? [`${who}_UNDER_18`] : [];
}
