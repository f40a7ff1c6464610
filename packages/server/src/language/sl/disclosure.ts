import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Samo da veš: moja sporočila tukaj piše umetna inteligenca (AI), s tabo pa je prav prijetno klepetati.',
  backTranslation:
    'Just so you know: artificial intelligence (AI) writes my messages here, and chatting with you is really pleasant.',
  reviewedBy: null,
};
