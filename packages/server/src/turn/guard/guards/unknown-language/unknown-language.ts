import type { Guard } from '../guard.ts';

/**
 * The user's last texts are clearly in none of the allowed languages. What they are in was judged before the guards ran
 * (turn/hear-language.ts), because it may take a thread some milliseconds; where nobody judged, nothing is found.
 */
export const unknownLanguage: Guard = {
  name: 'unknownLanguage',
  holdsUser: false,
  protectsMinors: false,
  find({ heardLanguage }) {
    if (heardLanguage?.verdict !== 'FOREIGN') return null;
    const { language, confidence, isConfirmed, messageKeys, messageIds } = heardLanguage;
    return {
      evidence: { messageKeys, messageIds, rule: language === null ? 'language' : `language.${language}`, confidence },
      isConfirmed,
      calls: 'STOP',
    };
  },
};
