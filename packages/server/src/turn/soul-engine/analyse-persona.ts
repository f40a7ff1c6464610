import type { PersonaStyleValues, Profile } from '@repartee/contract';
import {
  type CallModel,
  type ChatModel,
  costOf,
  costOfNanos,
  formatExactCost,
  type ModelOutcome,
  nanosOfCost,
} from '../../llm/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { packJson } from '../../platform/packed-bytes.ts';
import {
  type AnalysingTurn,
  type AnalysisCall,
  claimAnalysis,
  failAnalysis,
  type PersonaVersion,
  storeAnalysis,
} from '../../records/persona-styles.ts';
import { analysisPrompt, analysisSchema } from './analysis-prompt.ts';
import { type AnalysisCallRecord, type AnalysisStory, analysisStage } from './analysis-story.ts';
import { analysedProfile } from './persona-version.ts';
import { readAnalysis } from './read-analysis.ts';
import { packAnalysis } from './stored-style.ts';

/** One call, its place included, takes no longer: a user waits for the reply behind it. */
export const analysisMaxMs = 20_000;
/** Longer than any call: whoever still holds a claim then is believed dead. */
const holdMs = 3 * analysisMaxMs;
/** The longest wait for a place at a busy endpoint. */
const placeWaitMs = 5_000;
/** Enough for the answer and for models that think before it; the operator's limit is below it by default. */
const outputTokensMax = 1_500;
/** The same profile should give the same style. */
const temperature = 0.2;

export interface AnalysisTask {
  version: PersonaVersion;
  turn: AnalysingTurn;
  profile: Profile;
  model: ChatModel;
  timeoutMs: number;
}

export interface AnalysisTools {
  database: Queryable;
  callModel: CallModel;
  now: () => Date;
  /** The worker drains: the call is given up. A merge of the turn is no reason to. */
  signal: AbortSignal;
  /** The profile as a data block for a prompt. */
  describe: (profile: Profile, options: { isSexualTextAllowed: boolean }) => string;
  /** Whether the spend caps leave room for the call; asked when it has its place. */
  isBudgetLeft: () => Promise<boolean>;
  /** Counts the call in the metrics. */
  countCall: (record: AnalysisCallRecord) => void;
}

export type AnalysisOutcome =
  /** `costNano`: what the turn bears of it, 1e-9 units. */
  | { kind: 'ANALYSED'; values: PersonaStyleValues; costNano: bigint }
  /** Somebody else claimed it a moment ago, or had it done. */
  | { kind: 'TAKEN' }
  | { kind: 'FAILED'; code: string };

/** One try: claim, one call, its result or its failure stored. Nothing a provider does makes it throw. */
export async function analysePersona(task: AnalysisTask, tools: AnalysisTools): Promise<AnalysisOutcome> {
  const { version, turn, model } = task;
  const { database } = tools;
  const claimId = await claimAnalysis(database, version, { turnId: turn.turnId, holdMs });
  if (claimId === null) return { kind: 'TAKEN' };

  const begun: Begun = {};
  const outcome = await callFor(task, tools, begun);
  const fail = async (code: string, call: AnalysisCall | null): Promise<AnalysisOutcome> => {
    const waitMs = outcome.ok ? 0 : (outcome.error.retryAfterMs ?? 0);
    await failAnalysis(database, version, turn, call, {
      claimId,
      code,
      isTry: call !== null && code !== 'aborted',
      waitMs,
    });
    return { kind: 'FAILED', code };
  };
  if (begun.verdict === 'OVER_BUDGET') return fail('over_budget', null);
  if (begun.verdict !== 'GO') return fail(outcome.ok ? 'aborted' : outcome.error.code, null);

  const { values, failure } = read(outcome);
  const record = recordOf(model, outcome, failure);
  tools.countCall(record);
  const story: AnalysisStory = { version: 1, at: tools.now().toISOString(), record, messages: null };
  const costNano = BigInt(record.costNano);
  const call = {
    stage: analysisStage(claimId),
    story: packJson(story),
    cost: formatExactCost(costOfNanos(costNano)),
  };
  if (values === null) return fail(failure?.code ?? 'malformed_answer', call);
  const { charged } = await storeAnalysis(database, version, turn, call, {
    body: packAnalysis({ values, profileVersion: task.profile.version ?? null }),
    chatModel: model.chatModel,
    model: model.model,
    inputTokens: outcome.usage?.inputTokens ?? 0,
    outputTokens: outcome.usage?.outputTokens ?? 0,
  });
  return { kind: 'ANALYSED', values, costNano: charged ? costNano : 0n };
}

/** Empty: the call never got a place. */
interface Begun {
  verdict?: 'GO' | 'OVER_BUDGET';
}

function callFor(
  { profile, model, version, timeoutMs }: AnalysisTask,
  { callModel, describe, signal, isBudgetLeft }: AnalysisTools,
  begun: Begun,
): Promise<ModelOutcome> {
  const isIntimate = model.capabilities.sexualText;
  const card = describe(analysedProfile(profile, isIntimate), { isSexualTextAllowed: isIntimate });
  return callModel(model, {
    prompt: analysisPrompt(card),
    outputSchema: analysisSchema,
    maxOutputTokens: outputTokensMax,
    temperature,
    timeoutMs,
    signal,
    caller: { share: version.projectId, isEngagement: false, waitMs: Math.min(placeWaitMs, timeoutMs) },
    begin: async () => {
      begun.verdict = (await isBudgetLeft()) ? 'GO' : 'OVER_BUDGET';
      return begun.verdict === 'GO';
    },
  });
}

function read(outcome: ModelOutcome): { values: PersonaStyleValues | null; failure: AnalysisCallRecord['failure'] } {
  if (!outcome.ok) return { values: null, failure: outcome.error };
  if (outcome.finishReason === 'refusal' || outcome.finishReason === 'content_filter') {
    return { values: null, failure: { code: 'refused', status: 200, retryable: false } };
  }
  const values = readAnalysis(outcome.text, outcome.structured);
  return { values, failure: values === null ? { code: 'malformed_answer', status: 200, retryable: true } : null };
}

function recordOf(model: ChatModel, outcome: ModelOutcome, failure: AnalysisCallRecord['failure']): AnalysisCallRecord {
  const usage = outcome.usage ?? null;
  return {
    purpose: 'SOUL_ENGINE',
    chatModel: model.chatModel,
    provider: model.provider,
    model: model.model,
    usage,
    costNano: usage ? String(nanosOfCost(costOf(usage, model.prices))) : '0',
    durationMs: outcome.durationMs,
    failure,
  };
}
