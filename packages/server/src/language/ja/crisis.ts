import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: '話してくれてありがとうございます。どうか一人で抱え込まないでください。信頼できる人か、こういう時のためにいる相談窓口に、今すぐ話してみてください：',
  backTranslation:
    "Thank you for telling me. Please don't carry this alone. Please talk right now to someone you trust, or to a counselling line that is there for times like this:",
  reviewedBy: null,
};
