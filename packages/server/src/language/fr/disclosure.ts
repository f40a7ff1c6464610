import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Juste pour que tu le saches : c’est une IA qui écrit mes messages ici, et ça me fait plaisir de discuter avec toi.',
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'La personne de ce profil est inventée.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
