import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: "Net sodat jy weet: dis 'n KI wat my boodskappe hier skryf, en ek geniet dit om met jou te gesels.",
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
};
