import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Samo da veš: moja sporočila tukaj piše umetna inteligenca (AI), s tabo pa je prav prijetno klepetati.',
  backTranslation:
    'Just so you know: artificial intelligence (AI) writes my messages here, and chatting with you is really pleasant.',
  reviewedBy: null,
  fictional: {
    text: 'Oseba v tem profilu je izmišljena.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
