import type { TurnRecord } from '../run/turn-record.ts';
import { type Adherence, adherenceMeasures, measureAdherence } from './adherence/index.ts';
import { type ChatLengths, measureChatLengths } from './chat-lengths.ts';
import { type DraftFaults, measureDraftFaults } from './draft-faults.ts';
import { type DraftLanguage, measureDraftLanguage } from './draft-language.ts';
import { type EmojiShare, measureEmojiShare } from './emoji-share.ts';
import { type Endings, measureEndings } from './endings.ts';
import { type Latency, measureLatency } from './latency.ts';
import { measuredReplies } from './measured-reply.ts';
import { measurePolishWork, type PolishWork } from './polish-work.ts';
import { measureQuestionShare, type QuestionShare } from './question-share.ts';
import { measureSplitShare, type SplitShare } from './split-share.ts';
import { measureTokensAndCost, type TokensAndCost } from './tokens-and-cost.ts';
import { measureWritingCalls, type WritingCalls } from './writing-calls.ts';

/**
 * Everything that is measured of the turns of one set of parameters. Pure: the same turns, the same figures. One file for
 * each measure; shares carry their counts and 95 % intervals, so that nobody takes 3 of 4 for 75 %.
 */
export interface Figures {
  endings: Endings;
  /** Plain replies written to their end: what the figures about texts are of. */
  replies: number;
  adherence: Adherence[];
  questions: QuestionShare;
  emojis: EmojiShare;
  splits: SplitShare;
  lengths: ChatLengths[];
  languages: DraftLanguage[];
  faults: DraftFaults;
  writingCalls: WritingCalls;
  polish: PolishWork;
  tokens: TokensAndCost;
  latencyMs: Latency;
}

export function measureTurns(turns: readonly TurnRecord[]): Figures {
  const replies = measuredReplies(turns);
  const whole = turns.filter(({ outcome: { ending } }) => !['OVER_BUDGET', 'INTERRUPTED'].includes(ending.kind));
  return {
    endings: measureEndings(turns),
    replies: replies.length,
    adherence: adherenceMeasures.map((measure) => measureAdherence(measure, replies)),
    questions: measureQuestionShare(replies),
    emojis: measureEmojiShare(replies),
    splits: measureSplitShare(replies),
    lengths: measureChatLengths(replies),
    languages: measureDraftLanguage(replies),
    faults: measureDraftFaults(whole),
    writingCalls: measureWritingCalls(whole),
    polish: measurePolishWork(replies),
    tokens: measureTokensAndCost(turns),
    latencyMs: measureLatency(whole),
  };
}

export { notMeasured } from './adherence/index.ts';
