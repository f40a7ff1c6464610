import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Even zodat je het weet: mijn berichten hier worden door een AI geschreven, en ik vind het leuk om met je te chatten.',
  backTranslation: 'Just so you know: my messages here are written by an AI, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'De persoon in dit profiel is verzonnen.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
