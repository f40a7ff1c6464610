import { isUnderAge, isUnderAgeByYear } from '../../../known-age.ts';
import type { Guard } from '../guard.ts';

/**
 * The user's profile says under 18: by its birthdate, or by the year of one that cannot be read. A persona under 18 never
 * gets here: gather refuses it.
 */
export const underageDetection: Guard = {
  name: 'underageDetection',
  holdsUser: true,
  enters: 'AGE_REVIEW',
  protectsMinors: true,
  find({ user, unreadableBirthdates, at }) {
    const found = (rule: string) => ({
      evidence: { messageKeys: [], messageIds: [], rule, confidence: 1 },
      isConfirmed: true,
      calls: 'STOP' as const,
    });
    if (isUnderAge(user.birthdate, at)) return found('birthdate');
    return isUnderAgeByYear(unreadableBirthdates?.user, at) ? found('birth_year') : null;
  },
};
