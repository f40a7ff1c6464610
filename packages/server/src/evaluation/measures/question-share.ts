import { containsQuestion, splitSentences } from '../../turn/index.ts';
import type { MeasuredReply } from './measured-reply.ts';
import { type Proportion, proportion } from './proportion.ts';

/** Of the answers (single messages), as `questionFrequency` counts them. */
export interface QuestionShare {
  /** What was asked for, where all replies had the same; null: not set, or several. */
  asked: number | null;
  /** Of the answers whose plan decides it; the others are left to the model. */
  planned: Proportion;
  firstDraft: Proportion;
  sent: Proportion;
  /** Of the humans' answers in the same places of the same conversations. */
  human: Proportion;
}

export function measureQuestionShare(replies: readonly MeasuredReply[]): QuestionShare {
  const asks = (text: string, reply: MeasuredReply) =>
    containsQuestion(splitSentences(text, reply.plan.writtenLanguage), reply.plan.writtenLanguage);
  const shareOf = (textsOf: (reply: MeasuredReply) => readonly string[]): Proportion => {
    const verdicts = replies.flatMap((reply) => textsOf(reply).map((text) => asks(text, reply)));
    return proportion(verdicts.filter(Boolean).length, verdicts.length);
  };
  const decided = replies.filter(({ plan }) => plan.question.choice !== 'FREE');
  const plannedAsking = decided.reduce(
    (sum, { plan: { question } }) => sum + (question.choice === 'ASK' ? (question.answers ?? 1) : 0),
    0,
  );
  const settings = new Set(replies.map(({ plan }) => plan.question.setting.value));
  return {
    asked: settings.size === 1 ? [...settings][0]! : null,
    planned: proportion(
      plannedAsking,
      decided.reduce((sum, { plan }) => sum + plan.split.answers, 0),
    ),
    firstDraft: shareOf(({ firstDraft }) => firstDraft),
    sent: shareOf(({ sent }) => sent),
    human: shareOf(({ turn }) => turn.human),
  };
}
