import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Csak hogy tudd: az üzeneteimet itt egy AI írja, és nagyon örülök, hogy beszélgetünk.',
  backTranslation: 'Just so you know: my messages here are written by an AI, and I am very glad that we are chatting.',
  reviewedBy: null,
};
