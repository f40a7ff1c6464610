import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Bardzo dobrze, że mi o tym mówisz. Nie musisz dźwigać tego w pojedynkę. Porozmawiaj, proszę, z kimś, komu ufasz, albo z ludźmi, którzy są właśnie od tego, w dzień i w nocy:',
  backTranslation:
    'It is very good that you are telling me about this. You do not have to carry it on your own. Please talk to someone you trust, or to people who are there for exactly this, by day and by night:',
  reviewedBy: null,
};
