import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Berre så du veit det: Det er ein KI som skriv meldingane mine her, og eg likar å chatta med deg.',
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Personen i denne profilen er oppdikta.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
