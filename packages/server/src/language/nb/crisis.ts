import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Det er bra at du forteller meg det. Du skal ikke være alene med dette. Snakk med noen du stoler på, eller med dem som er der for akkurat dette, både dag og natt:',
  backTranslation:
    'It is good that you tell me. You should not have to be alone with this. Talk to someone you trust, or to those who are there for exactly this, both day and night:',
  reviewedBy: null,
};
