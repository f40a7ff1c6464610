import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Zelo dobro je, da mi to poveš. Prosim, ne nosi tega brez pomoči. Pogovori se z nekom, ki mu zaupaš, ali z ljudmi, ki so tu prav za to, podnevi in ponoči:',
  backTranslation:
    'It is very good that you tell me this. Please do not carry this without help. Talk to someone you trust, or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
