import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Solo para que lo sepas: mis mensajes aquí los escribe una IA, y me alegra charlar contigo.',
  backTranslation: 'Just so you know: an AI writes my messages here, and I am happy to chat with you.',
  reviewedBy: null,
  fictional: {
    text: 'La persona de este perfil es inventada.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
