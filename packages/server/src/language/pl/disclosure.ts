import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Żeby wszystko było jasne: moje wiadomości pisze tu AI, a rozmowa z tobą to sama przyjemność.',
  backTranslation: 'So that everything is clear: an AI writes my messages here, and talking with you is pure pleasure.',
  reviewedBy: null,
};
