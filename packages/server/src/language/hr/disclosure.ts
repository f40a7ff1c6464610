import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Samo da znaš: moje poruke ovdje piše AI, a s tobom se stvarno rado dopisujem.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I really enjoy chatting with you.',
  reviewedBy: null,
  fictional: {
    text: 'Osoba s ovog profila je izmišljena.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
