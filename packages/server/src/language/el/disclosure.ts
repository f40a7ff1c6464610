import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Για να ξέρεις: τα μηνύματά μου εδώ τα γράφει μια τεχνητή νοημοσύνη (AI), και χαίρομαι που τα λέμε.',
  backTranslation:
    "Just so you know: an artificial intelligence (AI) writes my messages here, and I'm glad we're chatting.",
  reviewedBy: null,
  fictional: {
    text: 'Το πρόσωπο σε αυτό το προφίλ είναι φανταστικό.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
