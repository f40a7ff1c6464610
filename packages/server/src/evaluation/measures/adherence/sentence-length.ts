import { measureText } from '../../../language/index.ts';
import { type AdherenceMeasure, bandInWords, isWithin } from './adherence-measure.ts';

export const sentenceLength: AdherenceMeasure = {
  parameter: 'sentenceLength',
  meaning: 'sentences (not replies) whose length is in the planned band',
  asked: ({ lengths }) => lengths.sentenceLength,
  planned: ({ lengths }) => `${bandInWords(lengths.perSentence)} ${lengths.unit.toLowerCase()}`,
  judge(texts, { lengths }) {
    const sentences = texts.flatMap((text) => measureText(text, lengths.unit).sentences);
    return { kept: sentences.filter((length) => isWithin(length, lengths.perSentence)).length, of: sentences.length };
  },
};
