import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Det er godt, at du fortæller mig det. Du skal ikke være alene med det her. Tal med en, du stoler på, eller med dem, der er til for netop det her, både dag og nat:',
  backTranslation:
    'It is good that you tell me. You should not have to be alone with this. Talk to someone you trust, or to those who are there for exactly this, both day and night:',
  reviewedBy: null,
};
