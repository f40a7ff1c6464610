import type { AdherenceMeasure } from './adherence-measure.ts';
import { emojis } from './emojis.ts';
import { messageLength } from './message-length.ts';
import { numberOfMessages } from './number-of-messages.ts';
import { questionFrequency } from './question-frequency.ts';
import { sentenceCount } from './sentence-count.ts';
import { sentenceLength } from './sentence-length.ts';

/** Parameters whose adherence code can see. A new one: a file here and a line in this list. */
export const adherenceMeasures: readonly AdherenceMeasure[] = [
  questionFrequency,
  emojis,
  numberOfMessages,
  messageLength,
  sentenceCount,
  sentenceLength,
];

export { type Adherence, measureAdherence } from './adherence-measure.ts';

/** Said in every report: what no code of ours judges. A person, or a model as a judge, would have to. */
export const notMeasured: readonly string[] = [
  'whether a reply answers what was said, holds together with earlier ones and sounds like the persona',
  'personaPersonality, personaProfileOverrides.sexualDrive, preventAggressiveTone and meetingPolicy in tone and content',
  'enableSexualTextContent beyond the check that forbidden words are not sent',
  'pictures, SoulEngine, icebreakers, nudges, pauses, typing delays, deliveries: a replay has none of them',
];
