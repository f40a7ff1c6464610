import { isUnderAge, isUnderAgeByYear } from '../../../known-age.ts';
import type { Guard, GuardFinding } from '../guard.ts';
import { ageListener } from './find-age.ts';
import { ageRulesOfLanguages } from './rules/index.ts';

const listen = ageListener(ageRulesOfLanguages);

/**
 * The user is under 18: the profile says so (by its birthdate, or by the year of one that cannot be read) or the user
 * does; a stop either way. What only minors tend to say calls for care. A persona under 18 never gets here: gather
 * refuses it.
 */
export const underageDetection: Guard = {
  name: 'underageDetection',
  holdsUser: true,
  enters: 'AGE_REVIEW',
  protectsMinors: true,
  find(gathered) {
    const { user, unreadableBirthdates, at } = gathered;
    if (isUnderAge(user.birthdate, at)) return profileSays('birthdate');
    if (isUnderAgeByYear(unreadableBirthdates?.user, at)) return profileSays('birth_year');
    const finding = listen(gathered);
    if (finding === null) return null;
    const isStated = finding.says === 'STATED';
    return {
      evidence: {
        messageKeys: finding.messages.map(({ key }) => key),
        messageIds: finding.messages.map(({ id }) => id),
        rule: finding.rule,
        confidence: finding.confidence,
      },
      // A statement of age is enough by itself.
      isConfirmed: isStated,
      calls: isStated ? 'STOP' : 'CARE',
    };
  },
};

function profileSays(rule: string): GuardFinding {
  return {
    evidence: { messageKeys: [], messageIds: [], rule, confidence: 1 },
    isConfirmed: true,
    calls: 'STOP',
  };
}
