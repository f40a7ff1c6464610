import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Samo da znaš: moje poruke ovdje piše AI, a s tobom se stvarno rado dopisujem.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I really enjoy chatting with you.',
  reviewedBy: null,
};
