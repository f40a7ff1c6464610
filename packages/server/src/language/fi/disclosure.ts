import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Ihan vaan tiedoksi: mun viestit täällä kirjoittaa tekoäly, ja sun kanssa on kiva jutella.',
  backTranslation: 'Just so you know: an AI writes my messages here, and it is nice chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Tämän profiilin henkilö on keksitty.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
