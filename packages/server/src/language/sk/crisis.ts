import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Je veľmi dobre, že mi to hovoríš. Nemusíš to niesť bez pomoci. Porozprávaj sa, prosím, s niekým, komu veríš, alebo s ľuďmi, ktorí sú tu presne na toto, vo dne v noci:',
  backTranslation:
    'It is very good that you are telling me this. You do not have to carry it without help. Please talk to someone you trust, or to people who are here for exactly this, day and night:',
  reviewedBy: null,
};
