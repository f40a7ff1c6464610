import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Bunu bana anlatman çok iyi oldu. Lütfen bununla tek başına kalma, güvendiğin biriyle ya da gece gündüz tam da bunun için orada olan insanlarla konuş:',
  backTranslation:
    'It is very good that you told me this. Please do not stay alone with it, talk to somebody you trust or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
