import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Det er veldig bra at du fortalde meg dette. Ver så snill, ikkje ber på det åleine: Snakk med nokon du stolar på, eller med folk som er der for akkurat dette, dag og natt:',
  backTranslation:
    'It is very good that you told me this. Please do not carry it alone: talk to someone you trust, or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
