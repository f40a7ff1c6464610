import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Gracias por contármelo, es importante. No te quedes a solas con esto, por favor: habla con alguien de confianza o con personas que están justo para esto, de día y de noche:',
  backTranslation:
    "Thank you for telling me, it is important. Please don't stay alone with this: talk to someone you trust or to people who are there for just this, by day and by night:",
  reviewedBy: null,
};
