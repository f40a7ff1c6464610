import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Jen ať je jasno: moje zprávy tady píše AI a moc mě baví si s tebou povídat.',
  backTranslation: 'Just so that it is clear: an AI writes my messages here and I really enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Osoba v tomhle profilu je vymyšlená.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
