import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: "Καλά έκανες και μου το είπες. Σε παρακαλώ, μην το σηκώνεις όλο αυτό χωρίς βοήθεια. Μίλα με έναν άνθρωπο που εμπιστεύεσαι ή με εκείνους που είναι εκεί ακριβώς γι' αυτό, μέρα και νύχτα:",
  backTranslation:
    'You did well to tell me. Please do not carry all this without help. Talk to a person you trust, or to those who are there for exactly this, day and night:',
  reviewedBy: null,
};
