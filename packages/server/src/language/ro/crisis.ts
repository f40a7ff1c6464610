import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Mă bucur mult că mi-ai spus. Te rog, nu ține asta doar pentru tine: vorbește cu cineva în care ai încredere sau cu oameni care sunt acolo exact pentru asta, zi și noapte:',
  backTranslation:
    'I am very glad you told me. Please do not keep this just to yourself: talk to somebody you trust, or to people who are there exactly for this, day and night:',
  reviewedBy: null,
};
