import { countEmoji } from '../../turn/index.ts';
import type { MeasuredReply } from './measured-reply.ts';
import { type Proportion, proportion } from './proportion.ts';
import { type Counted, tally } from './tally.ts';

/** Of the replies, as the table of `emojis` counts them: those that hold at least one. */
export interface EmojiShare {
  asked: Counted[];
  /** Replies that must hold one, and replies that may: the share sent should lie between the two. */
  planned: { must: Proportion; may: Proportion };
  firstDraft: Proportion;
  sent: Proportion;
}

export function measureEmojiShare(replies: readonly MeasuredReply[]): EmojiShare {
  const share = (has: (reply: MeasuredReply) => boolean) => proportion(replies.filter(has).length, replies.length);
  const hold = (texts: readonly string[]) => texts.some((text) => countEmoji(text) > 0);
  return {
    asked: tally(replies.map(({ plan }) => plan.emojis.setting.value)),
    planned: { must: share(({ plan }) => plan.emojis.min > 0), may: share(({ plan }) => plan.emojis.max > 0) },
    firstDraft: share(({ firstDraft }) => hold(firstDraft)),
    sent: share(({ sent }) => hold(sent)),
  };
}
