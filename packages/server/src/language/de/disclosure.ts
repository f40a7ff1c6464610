import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Nur damit du es weißt: Meine Nachrichten hier schreibt eine KI, und ich freue mich, mit dir zu chatten.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I am happy to chat with you.',
  reviewedBy: null,
};
