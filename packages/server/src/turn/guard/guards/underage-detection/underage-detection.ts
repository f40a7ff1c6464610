import { isUnderAge } from '../../../known-age.ts';
import type { Guard } from '../guard.ts';

/** The user's profile says under 18. A persona under 18 never gets here: gather refuses it. */
export const underageDetection: Guard = {
  name: 'underageDetection',
  holdsUser: true,
  protectsMinors: true,
  find({ user, at }) {
    if (!isUnderAge(user.birthdate, at)) return null;
    return { evidence: { messageKeys: [], rule: 'birthdate', confidence: 1 }, isConfirmed: true };
  },
};
