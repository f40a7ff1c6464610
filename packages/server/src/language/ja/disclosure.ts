import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: '念のためお伝えすると、ここでの私のメッセージはAIが書いていて、お話しできるのをうれしく思っています。',
  backTranslation: 'Just to let you know: an AI writes my messages here, and I am happy that we can talk.',
  reviewedBy: null,
};
