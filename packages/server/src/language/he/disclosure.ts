import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'רק שיהיה ברור: את ההודעות שלי כאן כותבת בינה מלאכותית (AI), וכיף לי להתכתב איתך.',
  backTranslation:
    'Just so it is clear: an artificial intelligence (AI) writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'הדמות בפרופיל הזה בדויה.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
