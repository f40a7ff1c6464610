import type { ReviewedSentence } from '../language-pack.ts';

export const disclosure: ReviewedSentence = {
  text: 'Só pra você saber: quem escreve minhas mensagens aqui é uma IA, e eu adoro conversar com você.',
  backTranslation: 'Just so you know: the one who writes my messages here is an AI, and I love talking with you.',
  reviewedBy: null,
};
