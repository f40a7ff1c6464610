import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Len nech je jasno: moje správy tu píše AI a veľmi ma baví rozprávať sa s tebou.',
  backTranslation: 'Just so that it is clear: an AI writes my messages here and I really enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Osoba v tomto profile je vymyslená.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
