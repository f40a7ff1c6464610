import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Bare så du vet det: Det er en KI som skriver meldingene mine her, og jeg liker å chatte med deg.',
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Personen i denne profilen er oppdiktet.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
