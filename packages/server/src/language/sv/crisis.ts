import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Det är bra att du berättar det här för mig. Snälla, var inte ensam med det. Prata med någon du litar på, eller med dem som finns till för just det här, dag som natt:',
  backTranslation:
    'It is good that you tell me this. Please do not be alone with it. Talk to someone you trust, or to those who are there for exactly this, by day as by night:',
  reviewedBy: null,
};
