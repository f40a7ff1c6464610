import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Csak hogy tudd: az üzeneteimet itt egy AI írja, és nagyon örülök, hogy beszélgetünk.',
  backTranslation: 'Just so you know: my messages here are written by an AI, and I am very glad that we are chatting.',
  reviewedBy: null,
  fictional: {
    text: 'Az ebben a profilban szereplő személy kitalált.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
