import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Jako je dobro što mi to govoriš. Molim te, nemoj kroz ovo prolaziti bez podrške. Razgovaraj s nekim kome vjeruješ ili s ljudima koji su tu baš za to, danju i noću:',
  backTranslation:
    'It is very good that you are telling me this. Please do not go through this without support. Talk to someone you trust, or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
