import type { ChatMessage, EnqueueRequest } from '@repartee/contract';
import type { JudgeLanguage } from '../../language/index.ts';
import type { CallModel, ModelTable } from '../../llm/index.ts';
import { createInStep } from '../../platform/in-step.ts';
import type { PersonaRecord, TurnSubject } from '../gather/gathered.ts';
import { type GivenConversation, gatherGiven } from '../gather/index.ts';
import type { DraftFault, ModelCallRecord } from '../generate/draft.ts';
import type { StoredCall } from '../generate/writing-ledger.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import type { Plan } from '../plan/plan.ts';
import type { PolishStep } from '../polish/polished.ts';
import { createReplayLedger, type ReplayLedgerTools } from './replay-ledger.ts';

/** One turn of a conversation, with everything a live turn would have loaded. */
export interface ReplayInput {
  conversationId: string;
  turnNumber: number;
  /** 64-bit, decimal; the second is the same for all turns of the conversation. */
  seed: string;
  conversationSeed: string;
  request: EnqueueRequest;
  userProfile: GivenConversation['userProfile'];
  personaProfile: GivenConversation['personaProfile'];
  /** Oldest first. What the user wrote after the persona's last one wants an answer. */
  messages: readonly ChatMessage[];
  record: PersonaRecord;
  lastDisclosureAt: string | null;
  /** ISO: when the turn begins, on the conversation's clock. */
  at: string;
}

export interface ReplayTools extends ReplayLedgerTools {
  models: ModelTable;
  callModel: CallModel;
  judgeLanguage: JudgeLanguage;
  /** A wait the engine would spend in the database. */
  wait: (waitMs: number) => Promise<void>;
  /** Ends the turn where it is. */
  signal: AbortSignal;
}

export type ReplayEnding =
  | { kind: 'ANSWERED' }
  /** By a guard, with or without a last answer. */
  | { kind: 'STOPPED'; reason: string }
  | { kind: 'IGNORED'; reason: string }
  | { kind: 'DROPPED'; reason: string; code: string | null }
  /** `mayCall` refused a call: what there is was not made as a live turn would have made it. */
  | { kind: 'OVER_BUDGET' }
  | { kind: 'INTERRUPTED' };

export interface ReplayOutcome {
  ending: ReplayEnding;
  /** Null where none was made. */
  plan: Plan | null;
  calls: readonly ModelCallRecord[];
  /** Calls that answered, with nothing that can be read as a reply. */
  unreadableAnswers: number;
  /** The first text that could be read; null for none. */
  firstDraft: readonly string[] | null;
  /** What polish was given. */
  draft: readonly string[] | null;
  writtenBy: 'MODEL' | 'SANDBOX' | null;
  /** The answers without the disclosure that code puts before them. */
  sent: readonly string[];
  /** The answers as the user gets them. */
  answers: readonly string[];
  faults: readonly DraftFault[];
  polish: readonly PolishStep[];
  /** Codes of what gathering and planning had to say. */
  warnings: readonly string[];
  record: PersonaRecord;
  /** Whether the first answer told that an AI writes. */
  isDisclosed: boolean;
  /** Real time from the turn's begin to its end, waits included. */
  durationMs: number;
}

const deadlineSecondsDefault = 300;

/** One turn through the pipeline, again and again as long as a provider in trouble asks to wait and there is time. */
export async function replayTurn(input: ReplayInput, tools: ReplayTools): Promise<ReplayOutcome> {
  const subject = subjectOf(input);
  const ledger = createReplayLedger(tools);
  const inStep = createInStep();
  const startedMs = performance.now();
  // Where a wait is shorter than asked for (tests), the conversation's clock goes on all the same.
  let skippedMs = 0;
  const nowMs = () => Date.parse(input.at) + (performance.now() - startedMs) + skippedMs;
  let answers = 0;
  const end = (ending: ReplayEnding, result: PipelineResult | null) =>
    outcomeOf(ending, result, ledger.calls, input.record, performance.now() - startedMs);

  for (;;) {
    const result = await runPipeline(subject, {
      gather: async () => gatherGiven(subject, conversationOf(input), rememberedOf(input), Date.parse(input.at)),
      models: tools.models,
      callModel: tools.callModel,
      inStep,
      ledger,
      enterProtections: async () => 'GO',
      // Left out of a replay: its figures are those of the writing.
      obtainStyle: async () => ({ values: null, warning: null, costNano: 0n }),
      judgeLanguage: tools.judgeLanguage,
      watch: { begin: () => {}, isWanted: () => false, signal: tools.signal },
      now: () => new Date(nowMs()),
      newAnswerId: () => `${input.conversationId}-${input.turnNumber}-${answers++}`,
      // Left out as well: its figures are taken by themselves (docs/trust.md).
      judgements: null,
      vision: null,
    });
    if (ledger.isOverBudget()) return end({ kind: 'OVER_BUDGET' }, result);
    switch (result.kind) {
      case 'WRITTEN':
        return end(
          result.plan.stop ? { kind: 'STOPPED', reason: result.plan.stop.reason } : { kind: 'ANSWERED' },
          result,
        );
      case 'IGNORED':
        return end({ kind: 'IGNORED', reason: result.reason }, result);
      case 'DROPPED':
        return end({ kind: 'DROPPED', reason: result.reason, code: result.code }, result);
      case 'MERGE':
      case 'FENCED':
        // Nobody else has this conversation, and nothing is enqueued meanwhile.
        throw new Error(`a replayed turn ended as ${result.kind}`);
      case 'WAIT': {
        if (tools.signal.aborted) return end({ kind: 'INTERRUPTED' }, result);
        const wokenAtMs = nowMs() + result.afterMs;
        if (wokenAtMs >= Date.parse(subject.deadlineAt)) {
          return end({ kind: 'DROPPED', reason: result.reason ?? 'DEADLINE_EXCEEDED', code: result.code }, result);
        }
        await tools.wait(result.afterMs);
        skippedMs += Math.max(0, wokenAtMs - nowMs());
      }
    }
  }
}

function conversationOf({ userProfile, personaProfile, messages }: ReplayInput): GivenConversation {
  return { userProfile, personaProfile, messages: [...messages] };
}

/** Nothing but what the caller keeps: no guard remembers anything of a conversation from a file. */
function rememberedOf({ record, lastDisclosureAt }: ReplayInput): Parameters<typeof gatherGiven>[2] {
  return { record, lastDisclosureAt, deliveredAnswers: [], offences: {}, userUnderReview: false, crisisAt: null };
}

function subjectOf(input: ReplayInput): TurnSubject {
  const seconds = input.request.replyParameters?.maxProcessingTimeSeconds ?? deadlineSecondsDefault;
  return {
    projectId: 'replay',
    projectPublicId: 'replay',
    conversationId: input.conversationId,
    turnId: `${input.conversationId}-${input.turnNumber}`,
    turnNumber: input.turnNumber,
    seed: input.seed,
    conversationSeed: input.conversationSeed,
    request: input.request,
    settings: {},
    isTest: false,
    firstEnqueuedAt: input.at,
    deadlineAt: new Date(Date.parse(input.at) + seconds * 1_000).toISOString(),
  };
}

function outcomeOf(
  ending: ReplayEnding,
  result: PipelineResult | null,
  calls: readonly StoredCall[],
  recordBefore: PersonaRecord,
  durationMs: number,
): ReplayOutcome {
  const written = result?.kind === 'WRITTEN' ? result : null;
  const plan = result !== null && 'plan' in result ? result.plan : null;
  const readable = calls.find(({ messages }) => messages !== null);
  const answers = written?.reply.answers.flatMap(({ text }) => text ?? []) ?? [];
  const sentence = written?.reply.disclosure?.sentence ?? null;
  const planned = new Set(plan?.warnings.map(({ code }) => code));
  return {
    ending,
    plan,
    calls: calls.map(({ record }) => record),
    unreadableAnswers: calls.filter(({ record, messages }) => messages === null && record.failure === null).length,
    firstDraft: readable?.messages ?? written?.draft?.messages ?? null,
    draft: written?.draft?.messages ?? null,
    writtenBy: written?.draft?.source ?? null,
    sent:
      sentence === null
        ? answers
        : answers.map((text, index) => (index === 0 ? text.slice(sentence.length + 1) : text)),
    answers,
    faults: written?.faults ?? (result?.kind === 'DROPPED' ? result.faults : []),
    polish: written?.polish ?? [],
    warnings: [...new Set([...(result?.warnings.map(({ code }) => code) ?? []), ...planned])],
    record: written?.reply.record ?? recordBefore,
    isDisclosed: sentence !== null,
    durationMs: Math.round(durationMs),
  };
}
