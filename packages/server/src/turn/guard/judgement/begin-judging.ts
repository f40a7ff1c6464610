import {
  type CallModel,
  type ChatModel,
  costOf,
  type ModelFailure,
  type ModelOutcome,
  nanosOfCost,
} from '../../../llm/index.ts';
import type { Gathered, TurnSubject } from '../../gather/gathered.ts';
import { unansweredTexts } from '../guards/unanswered-texts.ts';
import { questionsFor } from './judged-questions.ts';
import type { JudgementBook, JudgementCallRecord } from './judgement-book.ts';
import { type JudgementPrompt, judgementPrompt } from './judgement-prompt.ts';
import type { ModelFindings, ModelJudgement } from './model-judgement.ts';
import { readJudgement } from './read-judgement.ts';

/** Enough for the answer and for models that think before it. */
const OUTPUT_TOKENS_MAX = 1_000;
/** What a draft that must be written again needs before the deadline. */
const REWRITE_MS = 10_000;
/** Less is not worth a call: it would be cut off and paid for. */
const CALL_TIME_MIN_MS = 1_000;
/** The longest wait for a place at a busy endpoint: a reply waits behind it. */
const PLACE_WAIT_MAX_MS = 5_000;

export interface JudgingTools {
  /** Undefined: there is none, and the rules judge alone. */
  guardian: ChatModel | undefined;
  /** Null: nothing is judged here. */
  book: JudgementBook | null;
  callModel: CallModel;
  now: () => Date;
  /** The turn is merged or the worker drains. */
  signal: AbortSignal;
}

/** ABORTED: given up with the run, or for a merge: neither a judgement nor a failure of one. */
export type JudgingOutcome = ModelJudgement | { kind: 'ABORTED' } | { kind: 'FENCED' };

/** A judgement under way. */
export interface Judging {
  /** Of the database's failures alone it rejects. */
  ended: Promise<JudgingOutcome>;
  /** Gives the call up, and returns when nothing of it goes on. */
  leave(): Promise<void>;
}

/** What an earlier run of the turn was told about the same messages; null: nothing. */
export function storedJudgement(gathered: Gathered, { guardian, book }: JudgingTools): ModelJudgement | null {
  if (guardian === undefined || book === null) return null;
  const stored = book.stored(gathered.unansweredKeys);
  return stored && { kind: 'JUDGED', ...stored };
}

/**
 * Asks the guardian, once, while other work goes on. Null where there is nothing to ask: no guardian, no new text of the
 * user, test mode. Nothing a provider does makes it throw.
 */
export function beginJudging(subject: TurnSubject, gathered: Gathered, tools: JudgingTools): Judging | null {
  const { guardian, book } = tools;
  if (guardian === undefined || book === null || subject.isTest) return null;
  if (unansweredTexts(gathered).length === 0) return null;
  const left = new AbortController();
  const signal = AbortSignal.any([tools.signal, left.signal]);
  const ended = judge(subject, gathered, { ...tools, guardian, book, signal });
  // Whoever began it asks later, or leaves.
  ended.catch(() => {});
  return {
    ended,
    async leave() {
      left.abort();
      await ended.catch(() => {});
    },
  };
}

async function judge(
  subject: TurnSubject,
  gathered: Gathered,
  tools: JudgingTools & { guardian: ChatModel; book: JudgementBook },
): Promise<JudgingOutcome> {
  const { guardian, book } = tools;
  const failed = (code: string): JudgingOutcome => ({ kind: 'FAILED', model: guardian.model, code });
  const questions = questionsFor(subject);
  const asked = judgementPrompt(gathered, questions);
  if (asked === null) return failed('too_long');
  if (book.callsLeft() === 0) return failed('too_many_calls');
  const timeoutMs = Date.parse(subject.deadlineAt) - tools.now().getTime() - REWRITE_MS;
  if (timeoutMs < CALL_TIME_MIN_MS) return failed('too_late');

  const { outcome, isBegun, isOverBudget } = await call(subject, asked, timeoutMs, tools);
  if (isOverBudget) return failed('over_budget');
  const { findings, failure } = read(outcome, (text, structured) =>
    readJudgement(text, structured, questions, asked.judged),
  );
  if (isBegun) {
    const record = recordOf(guardian, outcome, failure);
    if ((await book.note(record, gathered.unansweredKeys, findings)) === 'FENCED') return { kind: 'FENCED' };
  }
  if (findings !== null) return { kind: 'JUDGED', model: guardian.model, findings };
  return failure?.code === 'aborted' ? { kind: 'ABORTED' } : failed(failure?.code ?? 'malformed_answer');
}

async function call(
  { projectId }: TurnSubject,
  { prompt, schema }: JudgementPrompt,
  timeoutMs: number,
  { guardian, book, callModel, signal }: JudgingTools & { guardian: ChatModel; book: JudgementBook },
): Promise<{ outcome: ModelOutcome; isBegun: boolean; isOverBudget: boolean }> {
  const begun: { verdict?: boolean } = {};
  const outcome = await callModel(guardian, {
    prompt,
    outputSchema: schema,
    maxOutputTokens: OUTPUT_TOKENS_MAX,
    temperature: 0,
    // With the wait for its place; from being sent, the time of the entry holds, or its circuit could never tell a hang.
    timeoutMs: Math.min(timeoutMs, PLACE_WAIT_MAX_MS + guardian.timeoutMs),
    signal,
    caller: { share: projectId, isEngagement: false, waitMs: PLACE_WAIT_MAX_MS },
    begin: async () => {
      begun.verdict = await book.mayCall();
      return begun.verdict;
    },
  });
  return { outcome, isBegun: begun.verdict === true, isOverBudget: begun.verdict === false };
}

function read(
  outcome: ModelOutcome,
  parse: (text: string, structured: unknown) => ModelFindings | null,
): { findings: ModelFindings | null; failure: ModelFailure | null } {
  if (!outcome.ok) return { findings: null, failure: outcome.error };
  if (outcome.finishReason === 'refusal' || outcome.finishReason === 'content_filter') {
    return { findings: null, failure: { code: 'refused', status: 200, retryable: false } };
  }
  const findings = parse(outcome.text, outcome.structured);
  return { findings, failure: findings ? null : { code: 'malformed_answer', status: 200, retryable: true } };
}

function recordOf(model: ChatModel, outcome: ModelOutcome, failure: ModelFailure | null): JudgementCallRecord {
  const usage = outcome.usage ?? null;
  return {
    purpose: 'JUDGEMENT',
    chatModel: model.chatModel,
    provider: model.provider,
    model: model.model,
    usage,
    costNano: usage ? String(nanosOfCost(costOf(usage, model.prices))) : '0',
    durationMs: outcome.durationMs,
    failure,
  };
}
