import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Que bom que você me contou. Por favor, não fique só com isso: fale com alguém de confiança ou com pessoas que estão aí justamente para isso, de dia e de noite:',
  backTranslation:
    "It is good that you told me. Please don't stay alone with this: talk to someone you trust or to people who are there exactly for this, by day and by night:",
  reviewedBy: null,
};
