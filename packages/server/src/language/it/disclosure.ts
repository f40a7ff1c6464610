import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Giusto perché tu lo sappia: i miei messaggi qui li scrive un’IA, e mi fa piacere chiacchierare con te.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'La persona di questo profilo è inventata.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
