import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Για να ξέρεις: τα μηνύματά μου εδώ τα γράφει μια τεχνητή νοημοσύνη (AI), και χαίρομαι που τα λέμε.',
  backTranslation:
    "Just so you know: an artificial intelligence (AI) writes my messages here, and I'm glad we're chatting.",
  reviewedBy: null,
};
