import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'Ļoti labi, ka tu man to pateici. Lūdzu, nepaliec ar to bez palīdzības: parunā ar cilvēku, kuram uzticies, vai ar tiem, kuri tieši tāpēc ir sasniedzami dienu un nakti:',
  backTranslation:
    "It is very good that you told me. Please don't stay with this without help: talk to a person you trust, or to those who can be reached day and night for exactly this:",
  reviewedBy: null,
};
