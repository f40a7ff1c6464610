import { measureText } from '../../../language/index.ts';
import { type AdherenceMeasure, bandInWords, isWithin, wholeReply } from './adherence-measure.ts';

export const sentenceCount: AdherenceMeasure = {
  parameter: 'messageLength (sentences)',
  meaning: 'replies of as many sentences as planned',
  asked: ({ lengths }) => lengths.messageLength,
  planned: ({ lengths }) => bandInWords(lengths.sentences),
  judge: (texts, { lengths }) =>
    wholeReply(
      isWithin(
        texts.reduce((sum, text) => sum + measureText(text, lengths.unit).sentences.length, 0),
        lengths.sentences,
      ),
    ),
};
