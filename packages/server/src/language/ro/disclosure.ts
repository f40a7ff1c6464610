import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Ca să știi: mesajele mele de aici le scrie un AI, și îmi place mult să stăm de vorbă.',
  backTranslation: 'So that you know: my messages here are written by an AI, and I very much like our chatting.',
  reviewedBy: null,
};
