import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Ukuze nje wazi: imiyalezo yami lapha ibhalwa yi-AI, futhi ngiyakuthanda ukuxoxa nawe.',
  backTranslation: 'Just so you know: my messages here are written by an AI, and I like chatting with you.',
  reviewedBy: null,
};
