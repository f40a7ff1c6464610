import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Solo para que lo sepas: mis mensajes aquí los escribe una IA, y me alegra charlar contigo.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I am happy to chat with you.',
  reviewedBy: null,
};
