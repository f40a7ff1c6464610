import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Le bheith macánta leat, is AI a scríobhann mo chuid teachtaireachtaí anseo, agus is breá liom a bheith ag comhrá leat.',
  backTranslation: 'To be honest with you, it is an AI that writes my messages here, and I love chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Duine cumtha is ea an duine sa phróifíl seo.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
