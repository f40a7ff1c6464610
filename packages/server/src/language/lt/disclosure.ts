import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Tik kad žinotum: mano žinutes čia rašo dirbtinis intelektas (DI), ir man smagu su tavimi bendrauti.',
  backTranslation:
    'Just so you know: an artificial intelligence (AI) writes my messages here, and I enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Asmuo šiame profilyje yra išgalvotas.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
