import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Много е важно, че ми го казваш. Моля те, не минавай през това без подкрепа. Поговори с някого, на когото имаш доверие, или с хора, които са там точно за това, денем и нощем:',
  backTranslation:
    'It is very important that you are telling me this. Please do not go through this without support. Talk to someone you trust, or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
