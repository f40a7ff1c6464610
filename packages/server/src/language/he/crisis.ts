import type { ReviewedSentence } from '../language-pack.ts';

export const crisis: ReviewedSentence = {
  text: 'טוב שסיפרת לי. בבקשה לא להישאר עם זה לבד. חשוב לדבר עכשיו עם אדם קרוב שיש לך אמון בו, או עם אנשים שנמצאים שם בדיוק בשביל זה, ביום ובלילה:',
  backTranslation:
    'It is good that you told me. Please do not stay alone with this. It is important to talk now to someone close whom you trust, or to people who are there for exactly this, day and night:',
  reviewedBy: null,
};
