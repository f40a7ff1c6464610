import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Bare så du ved det: Det er en AI, der skriver mine beskeder her, og jeg kan godt lide at chatte med dig.',
  backTranslation: 'Just so you know: it is an AI that writes my messages here, and I like chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Personen i denne profil er opdigtet.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
