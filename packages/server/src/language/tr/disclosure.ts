import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Haberin olsun: buradaki mesajlarımı bir yapay zekâ yazıyor, seninle sohbet etmek de çok hoşuma gidiyor.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I very much enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Bu profildeki kişi hayal ürünü.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
