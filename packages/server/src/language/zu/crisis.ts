import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Ngiyabonga kakhulu ngokungitshela lokhu. Ngicela ungabhekani nakho uwedwa. Khuluma nomuntu omethembayo, noma nabantu abahlale bekulungele ukukusiza ngezinto ezinjengalezi, imini nobusuku:',
  backTranslation:
    'Thank you very much for telling me this. Please do not face it alone. Talk to someone you trust, or to people who are always ready to help you with things like these, day and night:',
  reviewedBy: null,
};
