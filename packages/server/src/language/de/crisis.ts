import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Gut, dass du es mir sagst. Bleib damit bitte nicht allein: Sprich mit einem Menschen, dem du vertraust, oder mit Leuten, die genau dafür da sind, Tag und Nacht:',
  backTranslation:
    "It is good that you tell me. Please don't stay alone with it: talk to a person you trust, or to people who are there for exactly this, day and night:",
  reviewedBy: null,
};
