import { type AdherenceMeasure, wholeReply } from './adherence-measure.ts';

export const numberOfMessages: AdherenceMeasure = {
  parameter: 'multipleMessagesPerReply',
  meaning: 'replies of as many messages as planned',
  asked: ({ split: { enabled, frequency } }) => ({
    value: enabled.value ? frequency.value : false,
    source: enabled.value ? frequency.source : enabled.source,
  }),
  planned: ({ split }) => String(split.answers),
  judge: (texts, { split }) => wholeReply(texts.length === split.answers),
};
