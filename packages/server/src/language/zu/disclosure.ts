import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Ukuze nje wazi: imiyalezo yami lapha ibhalwa yi-AI, futhi ngiyakuthanda ukuxoxa nawe.',
  backTranslation: 'Just so you know: my messages here are written by an AI, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Umuntu okule phrofayela usunguliwe.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
