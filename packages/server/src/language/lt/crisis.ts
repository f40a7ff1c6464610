import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Labai gerai, kad man tai pasakei. Prašau, nelik su tuo be pagalbos: pasikalbėk su žmogumi, kuriuo pasitiki, arba su tais, kurie būtent tam ir yra, dieną ir naktį:',
  backTranslation:
    "It is very good that you told me. Please don't stay with this without help: talk to a person you trust, or to those who are there for exactly this, day and night:",
  reviewedBy: null,
};
