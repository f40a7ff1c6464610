import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Even zodat je het weet: mijn berichten hier worden door een AI geschreven, en ik vind het leuk om met je te chatten.',
  backTranslation: 'Just so you know: my messages here are written by an AI, and I like chatting with you.',
  reviewedBy: null,
};
