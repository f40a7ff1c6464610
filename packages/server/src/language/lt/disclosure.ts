import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Tik kad žinotum: mano žinutes čia rašo dirbtinis intelektas (DI), ir man smagu su tavimi bendrauti.',
  backTranslation:
    'Just so you know: an artificial intelligence (AI) writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
};
