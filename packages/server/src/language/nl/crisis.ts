import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Goed dat je het me vertelt. Blijf hier alsjeblieft niet alleen mee zitten: praat met iemand die je vertrouwt, of met mensen die er precies hiervoor zijn, dag en nacht:',
  backTranslation:
    "It is good that you tell me. Please don't stay alone with this: talk to someone you trust, or to people who are there for exactly this, day and night:",
  reviewedBy: null,
};
