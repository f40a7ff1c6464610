import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Nagyon jó, hogy ezt elmondtad nekem. Kérlek, ne maradj ezzel egyedül: beszélj valakivel, akiben megbízol, vagy olyanokkal, akik éjjel-nappal éppen ezért vannak:',
  backTranslation:
    'It is very good that you told me this. Please do not stay alone with it: talk to somebody you trust, or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
