import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: "Just so you know: an AI writes my messages here, and I'm glad we're chatting.",
  backTranslation: "Just so you know: an AI writes my messages here, and I'm glad we're chatting.",
  reviewedBy: null,
};
