/**
 * The judgement: one call of the guardian for all guards, beside the generation, where the operator's table has that entry.
 *
 * Promises. One call a run, at most three for a request; what it answered is stored at once and never asked for again about the
 * same messages, counts into the turn's cost, the spend caps and the metrics, and is no writing call. What people wrote
 * reaches the model as fenced data. What it answers is evidence beside that of the rules (`weighFindings`): it confirms a stop
 * or takes the confirmation away, it calls for care, a review or an honest answer by itself, and never stops anybody alone.
 *
 * Assumes. The rules let something be written; `guardConversation` decides again with what comes of it, before anything is
 * sent.
 *
 * When things go wrong. It closes: a call that fails, hangs, is turned away or over budget, or an answer that cannot be read,
 * is FAILED, and sexual text is off in this reply. Only the database's failures are thrown.
 */
export {
  beginJudging,
  type Judging,
  type JudgingOutcome,
  type JudgingTools,
  storedJudgement,
} from './begin-judging.ts';
export { judgedQuestions, questionsFor } from './judged-questions.ts';
export type { JudgementBook, JudgementCallRecord } from './judgement-book.ts';
export { judgementPrompt } from './judgement-prompt.ts';
export type { JudgedGuard, ModelFindings, ModelJudgement } from './model-judgement.ts';
export { readJudgement } from './read-judgement.ts';
export { weighFindings } from './weigh-findings.ts';
