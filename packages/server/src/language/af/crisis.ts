import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Ek is regtig bly jy het my vertel. Moet asseblief nie alleen hiermee bly nie. Praat met iemand wat jy vertrou, of met mense wat juis hiervoor daar is, dag en nag:',
  backTranslation:
    "I'm really glad you told me. Please don't stay alone with this. Talk to someone you trust, or to people who are there for exactly this, day and night:",
  reviewedBy: null,
};
