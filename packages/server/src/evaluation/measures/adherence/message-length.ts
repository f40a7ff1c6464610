import { measureText } from '../../../language/index.ts';
import { type AdherenceMeasure, bandInWords, isWithin, wholeReply } from './adherence-measure.ts';

export const messageLength: AdherenceMeasure = {
  parameter: 'messageLength',
  meaning: 'replies whose whole length is in the planned band (kept strictly only with fixedResponseLength)',
  asked: ({ lengths: { messageLength: asked, fixed } }) => ({
    value: `${asked.value ?? 'not set'}${fixed.value ? ', fixed' : ''}`,
    source: asked.source,
  }),
  planned: ({ lengths }) => `${bandInWords(lengths.total)} ${lengths.unit.toLowerCase()}`,
  judge: (texts, { lengths }) =>
    wholeReply(
      isWithin(
        texts.reduce((sum, text) => sum + measureText(text, lengths.unit).total, 0),
        lengths.total,
      ),
    ),
};
