import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Je moc dobře, že mi to říkáš. Nemusíš to nést bez pomoci. Promluv si, prosím, s někým, komu věříš, nebo s lidmi, kteří jsou tu přesně pro tohle, ve dne v noci:',
  backTranslation:
    'It is very good that you are telling me this. You do not have to carry it without help. Please talk to someone you trust, or to people who are here for exactly this, day and night:',
  reviewedBy: null,
};
