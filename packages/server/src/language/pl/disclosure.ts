import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Żeby wszystko było jasne: moje wiadomości pisze tu AI, a rozmowa z tobą to sama przyjemność.',
  backTranslation: 'So that everything is clear: an AI writes my messages here, and talking with you is pure pleasure.',
  reviewedBy: null,
  fictional: {
    text: 'Osoba z tego profilu jest zmyślona.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
