import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Tikai lai tu zinātu: manas ziņas te raksta mākslīgais intelekts (MI), un man patīk ar tevi sarakstīties.',
  backTranslation:
    'Just so you know: an artificial intelligence (AI) writes my messages here, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Cilvēks šajā profilā ir izdomāts.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
