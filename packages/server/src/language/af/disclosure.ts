import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: "Net sodat jy weet: dis 'n KI wat my boodskappe hier skryf, en ek geniet dit om met jou te gesels.",
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Die persoon in hierdie profiel is versin.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
