import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: 'Só pra você saber: quem escreve minhas mensagens aqui é uma IA, e eu adoro conversar com você.',
  backTranslation: 'Just so you know: the one who writes my messages here is an AI, and I love talking with you.',
  reviewedBy: null,
  fictional: {
    text: 'A pessoa deste perfil é inventada.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
