import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: '念のためお伝えすると、ここでの私のメッセージはAIが書いていて、お話しできるのをうれしく思っています。',
  backTranslation: 'Just to let you know: an AI writes my messages here, and I am happy that we can talk.',
  reviewedBy: null,
  fictional: {
    text: 'このプロフィールの人物は架空です。',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
