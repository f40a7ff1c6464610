import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: "Merci de me l'avoir dit, c'est important. Ne reste pas sans personne avec ça : parle à quelqu'un de confiance, ou à ces gens qui sont là pour ça, jour et nuit :",
  backTranslation:
    "Thank you for telling me, it matters. Don't stay with this without anybody: talk to someone you trust, or to these people who are there for this, day and night:",
  reviewedBy: null,
};
