import type { MeasuredReply } from './measured-reply.ts';
import { type Proportion, proportion } from './proportion.ts';

/** Of the replies: those of several messages. */
export interface SplitShare {
  planned: Proportion;
  firstDraft: Proportion;
  sent: Proportion;
}

export function measureSplitShare(replies: readonly MeasuredReply[]): SplitShare {
  const share = (messages: (reply: MeasuredReply) => number) =>
    proportion(replies.filter((reply) => messages(reply) > 1).length, replies.length);
  return {
    planned: share(({ plan }) => plan.split.answers),
    firstDraft: share(({ firstDraft }) => firstDraft.length),
    sent: share(({ sent }) => sent.length),
  };
}
