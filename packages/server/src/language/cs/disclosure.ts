import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Jen ať je jasno: moje zprávy tady píše AI a moc mě baví si s tebou povídat.',
  backTranslation: 'Just so that it is clear: an AI writes my messages here and I really enjoy chatting with you.',
  reviewedBy: null,
};
