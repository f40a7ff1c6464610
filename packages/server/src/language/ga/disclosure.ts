import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Le bheith macánta leat, is AI a scríobhann mo chuid teachtaireachtaí anseo, agus is breá liom a bheith ag comhrá leat.',
  backTranslation: 'To be honest with you, it is an AI that writes my messages here, and I love chatting with you.',
  reviewedBy: null,
};
