import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Bara så att du vet: det är en AI som skriver mina meddelanden här, och jag gillar att chatta med dig.',
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I like chatting with you.',
  reviewedBy: null,
};
