import type { DisclosureSentence } from '../language-pack.ts';

export const disclosure: DisclosureSentence = {
  text: "Just so you know: an AI writes my messages here, and I'm glad we're chatting.",
  backTranslation: "Just so you know: an AI writes my messages here, and I'm glad we're chatting.",
  reviewedBy: null,
  fictional: {
    text: 'The person in this profile is made up.',
    backTranslation: 'The person in this profile is made up.',
    reviewedBy: null,
  },
};
