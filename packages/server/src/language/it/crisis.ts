import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Grazie per avermelo detto, è importante. Per favore, non affrontarlo senza nessuno accanto: parla con una persona di cui ti fidi, o con chi è lì proprio per questo, giorno e notte:',
  backTranslation:
    "Thank you for telling me, it is important. Please don't face it with nobody beside you: talk to a person you trust, or to those who are there just for this, day and night:",
  reviewedBy: null,
};
