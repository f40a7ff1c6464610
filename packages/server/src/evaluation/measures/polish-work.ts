import type { MeasuredReply } from './measured-reply.ts';
import { type Proportion, proportion } from './proportion.ts';
import { type Counted, tally } from './tally.ts';

/** What polish had to mend. */
export interface PolishWork {
  /** Replies that went out word for word as the model wrote them. */
  untouched: Proportion;
  /** Replies in which a pass changed something. */
  byPass: Counted[];
  /** What a pass could not bring about: `enforce-questions question_missing`. */
  notes: Counted[];
}

export function measurePolishWork(replies: readonly MeasuredReply[]): PolishWork {
  const untouched = replies.filter(
    ({ draft, sent }) => draft.length === sent.length && draft.every((text, index) => text === sent[index]),
  );
  const steps = replies.flatMap(({ turn }) => [
    ...new Map(turn.outcome.polish.map((step) => [`${step.pass} ${step.note}`, step])).values(),
  ]);
  return {
    untouched: proportion(untouched.length, replies.length),
    byPass: tally(
      replies.flatMap(({ turn }) => [
        ...new Set(turn.outcome.polish.filter(({ changedMessages }) => changedMessages > 0).map(({ pass }) => pass)),
      ]),
    ),
    notes: tally(steps.flatMap(({ pass, note }) => (note === null ? [] : `${pass} ${note}`))),
  };
}
