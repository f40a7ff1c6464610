import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Nur damit du es weißt: Meine Nachrichten hier schreibt eine KI, und ich freue mich, mit dir zu chatten.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I am happy to chat with you.',
  reviewedBy: null,
  fictional: {
    text: 'Die Person in diesem Profil ist erfunden.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
