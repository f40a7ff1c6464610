import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Todella hyvä, että kerroit. Älä jää tämän kanssa yksin. Puhu jollekin, johon luotat, tai ihmisille, jotka ovat juuri tätä varten tavoitettavissa yötä päivää:',
  backTranslation:
    'It is really good that you told me. Do not stay alone with this. Talk to someone you trust, or to people who can be reached for exactly this, day and night:',
  reviewedBy: null,
};
