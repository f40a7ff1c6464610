import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Len nech je jasno: moje správy tu píše AI a veľmi ma baví rozprávať sa s tebou.',
  backTranslation: 'Just so that it is clear: an AI writes my messages here and I really enjoy chatting with you.',
  reviewedBy: null,
};
