import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: "Tá áthas orm gur inis tú dom é. Ná fan i d'aonar leis seo, le do thoil. Labhair le duine a bhfuil muinín agat as, nó le daoine atá ann chuige seo go díreach, de ló is d'oíche:",
  backTranslation:
    'I am glad that you told me. Please do not stay alone with this. Talk to somebody you trust, or to people who are there for exactly this, by day and by night:',
  reviewedBy: null,
};
