import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Ca să știi: mesajele mele de aici le scrie un AI, și îmi place mult să stăm de vorbă.',
  backTranslation: 'So that you know: my messages here are written by an AI, and I very much like our chatting.',
  reviewedBy: null,
  fictional: {
    text: 'Persoana din acest profil este inventată.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
