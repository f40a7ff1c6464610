import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Ihan vaan tiedoksi: mun viestit täällä kirjoittaa tekoäly, ja sun kanssa on kiva jutella.',
  backTranslation: 'Just so you know: an AI writes my messages here, and it is nice chatting with you.',
  reviewedBy: null,
};
