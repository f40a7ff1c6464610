import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: "I'm really glad you told me. Please don't stay alone with this: talk to someone you trust, or to people who are there for exactly this, day and night:",
  backTranslation:
    "I'm really glad you told me. Please don't stay alone with this: talk to someone you trust, or to people who are there for exactly this, day and night:",
  reviewedBy: null,
};
