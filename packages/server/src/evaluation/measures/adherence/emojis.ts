import { countEmoji } from '../../../turn/index.ts';
import { type AdherenceMeasure, bandInWords, isWithin, wholeReply } from './adherence-measure.ts';

export const emojis: AdherenceMeasure = {
  parameter: 'emojis',
  meaning: 'replies with as many emoji as planned',
  asked: ({ emojis: { setting } }) => setting,
  planned: ({ emojis: band }) => bandInWords(band),
  judge: (texts, plan) =>
    wholeReply(
      isWithin(
        texts.reduce((sum, text) => sum + countEmoji(text), 0),
        plan.emojis,
      ),
    ),
};
