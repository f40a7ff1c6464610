import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Bara så att du vet: det är en AI som skriver mina meddelanden här, och jag gillar att chatta med dig.',
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Personen i den här profilen är påhittad.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
