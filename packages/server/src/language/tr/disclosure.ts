import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Haberin olsun: buradaki mesajlarımı bir yapay zekâ yazıyor, seninle sohbet etmek de çok hoşuma gidiyor.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I very much enjoy chatting with you.',
  reviewedBy: null,
};
