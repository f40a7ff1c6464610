import { type JudgeLanguage, judgeAtOnce } from '../language/index.ts';
import type { CallModel, ChatModel, ModelTable } from '../llm/index.ts';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { InStep } from '../platform/in-step.ts';
import { checkPolished } from './check-polished.ts';
import { composeReply } from './deliver/compose-reply.ts';
import type { WrittenReply } from './deliver/reply.ts';
import type { EnterProtections } from './enter-protections.ts';
import type { GatherWarning } from './gather/gather-warning.ts';
import type { Gathered, TurnSubject } from './gather/gathered.ts';
import {
  asDrafted,
  type GatherOutcome,
  type GatherReport,
  type GatherWrites,
  type SourceProblem,
} from './gather/index.ts';
import type { Draft, DraftFault } from './generate/draft.ts';
import { generateDraft } from './generate/index.ts';
import { checkDraft, guardConversation, isGuardOn } from './guard/index.ts';
import type { GuardDecision, Verdict } from './guard/verdict.ts';
import { hearLanguage } from './hear-language.ts';
import { isAdditionalLanguageSpoken } from './is-additional-language-spoken.ts';
import type { MergeWatch } from './merge-watch.ts';
import {
  isPictureAskedFor,
  makePlan,
  planChatModel,
  planGeneratePersonality,
  planVision,
  reachedEngageCap,
  wouldEngage,
} from './plan/index.ts';
import type { Plan } from './plan/plan.ts';
import { polish } from './polish/index.ts';
import type { PolishStep } from './polish/polished.ts';
import { isCrisisWithin, WITHOUT_ENGAGE_MS } from './recent-crisis.ts';
import { seenPictures } from './seen-pictures.ts';
import { type ObtainedStyle, type StyleQuestion, soulEngineEntry } from './soul-engine/index.ts';
import type { TurnLedger } from './turn-ledger.ts';
import { type LookOutcome, type LookTools, lookAtPictures, wantedPictures } from './vision/index.ts';

/**
 * The path of a turn: gather → guard → look → plan → generate → polish → guard again → compose. Accept and buffer come
 * before it (`accept/`, the conversation row), arming and delivery after it (`records/answers.ts`, `webhooks/`). Before the
 * plan the persona's style is obtained, where SoulEngine is asked for.
 *
 * Promises: every stage hands plain data to the next; nothing of the turn is written but through the ledger and the returned
 * result, which the caller stores in one fenced transaction. Expected outcomes are returned, never thrown.
 */

export type PipelineResult = { warnings: GatherWarning[]; writes: GatherWrites } & (
  | {
      kind: 'WRITTEN';
      gathered: Gathered;
      verdicts: Verdict[];
      plan: Plan;
      draft: Draft | null;
      faults: DraftFault[];
      polish: PolishStep[];
      reply: WrittenReply;
    }
  | { kind: 'IGNORED'; reason: string; report: GatherReport | null; verdicts: Verdict[] }
  | {
      kind: 'DROPPED';
      reason: 'GENERATION_FAILED' | 'PROFILE_UNAVAILABLE' | 'HISTORY_UNAVAILABLE';
      code: string | null;
      report: GatherReport | null;
      verdicts: Verdict[];
      plan: Plan | null;
      faults: DraftFault[];
    }
  /** Back to the schedule. `reason`: what a drop at the deadline would say; null: that it passed. */
  | { kind: 'WAIT'; afterMs: number; code: string; reason: SourceProblem | null }
  /** Back to the buffer with what was enqueued meanwhile. */
  | { kind: 'MERGE' }
  | { kind: 'FENCED' }
);

export interface PipelineTools {
  /** From the platform's endpoints, or from what a request brought along. */
  gather: (subject: TurnSubject) => Promise<GatherOutcome>;
  models: ModelTable;
  callModel: CallModel;
  inStep: InStep;
  /** Absent: by letters and small words alone. */
  judgeLanguage?: JudgeLanguage;
  ledger: TurnLedger;
  enterProtections: EnterProtections;
  /** What SoulEngine knows of the persona; asked only where request or project want it. */
  obtainStyle: (question: Pick<StyleQuestion, 'persona' | 'at' | 'chatModel' | 'mayAnalyse'>) => Promise<ObtainedStyle>;
  watch: Pick<MergeWatch, 'begin' | 'isWanted' | 'signal'>;
  now: () => Date;
  newAnswerId: () => string;
  /** Packs a merged history for storage. */
  packHistory: (json: string) => Buffer;
  /** Null: nothing is looked at. */
  vision: Pick<LookTools, 'http' | 'book' | 'wait'> | null;
}

export async function runPipeline(subject: TurnSubject, tools: PipelineTools): Promise<PipelineResult> {
  reachCrashPoint('gather.before-calls');
  const gathering = await tools.gather(subject);
  reachCrashPoint('gather.after-calls');
  await tools.inStep();
  const { warnings, toStore: writes } = gathering;
  if (gathering.kind === 'RETRY') {
    return {
      kind: 'WAIT',
      afterMs: gathering.afterMs,
      code: gathering.code,
      reason: gathering.reason,
      warnings,
      writes,
    };
  }
  if (gathering.kind === 'DROP') {
    const { reason, code } = gathering;
    return { kind: 'DROPPED', reason, code, report: null, verdicts: [], plan: null, faults: [], warnings, writes };
  }
  if (gathering.kind === 'IGNORE') {
    return { kind: 'IGNORED', reason: gathering.reason, report: null, verdicts: [], warnings, writes };
  }

  const { report } = gathering;
  const judgeLanguage = tools.judgeLanguage ?? judgeAtOnce;
  const drafted = asDrafted(gathering.gathered, draftedKeys(tools.ledger));
  const heard = isGuardOn('unknownLanguage', subject) ? await hearLanguage(subject, drafted, judgeLanguage) : null;
  const asked = heard === null ? drafted : { ...drafted, heardLanguage: heard };
  tools.watch.begin(asked.history);
  const decision = guardConversation(subject, asked);
  const { verdicts } = decision;
  if (decision.kind === 'IGNORE')
    return { kind: 'IGNORED', reason: decision.reason, report, verdicts, warnings, writes };

  if ((await tools.enterProtections(decision.protections, asked.user)) === 'FENCED') {
    return { kind: 'FENCED', warnings, writes };
  }

  const withheld = decision.kind === 'PROCEED' && !decision.isCrisis ? withheldEngage(subject, asked) : null;
  if (withheld !== null) {
    warnings.push(withheld);
    return { kind: 'IGNORED', reason: 'ENGAGE_CAPPED', report, verdicts, warnings, writes };
  }

  const model = chooseModel(subject, tools.models);
  // Not before the guards, which take a millisecond: nobody looks at the pictures of a turn that is not written.
  const looked = await lookFor(subject, asked, decision, model, tools);
  if (looked !== nothingLooked && tools.watch.isWanted()) return { kind: 'MERGE', warnings, writes };
  if (looked.kind === 'FENCED') return { kind: 'FENCED', warnings, writes };
  if (looked.kind === 'HELD') {
    warnings.push({ code: 'picture_rejected', message: 'A picture was rejected and ends the turn: ILLEGAL_CONTENT.' });
    return { kind: 'IGNORED', reason: 'HELD', report, verdicts, warnings, writes };
  }
  warnings.push(...looked.warnings);
  const pictures = seenPictures(subject, asked, looked.words);
  const gathered: Gathered = {
    ...asked,
    ...(pictures ? { pictures } : {}),
    warnings: [...asked.warnings, ...looked.warnings],
  };
  const soul = planGeneratePersonality(subject).value
    ? await tools.obtainStyle({
        persona: gathered.persona,
        at: gathered.at,
        chatModel: model,
        mayAnalyse: decision.kind === 'PROCEED' && !decision.isCrisis,
      })
    : null;
  const plan = makePlan({
    subject,
    gathered,
    decision,
    isAdditionalSpoken: await isAdditionalLanguageSpoken(subject, gathered, judgeLanguage),
    models: modelFacts(model),
    soul,
  });
  const history = writes.history === null ? null : tools.packHistory(writes.history.json);
  tools.ledger.plan(
    { version: 1, gather: report, verdicts, plan, warnings: gathered.warnings },
    history,
    gathered.unansweredKeys,
  );

  const compose = (draft: Draft | null, polished: ReturnType<typeof polish> | null) =>
    composeReply({
      plan,
      polished,
      subject,
      gathered,
      draft,
      spentMs: tools.now().getTime() - Date.parse(subject.firstEnqueuedAt),
      newAnswerId: tools.newAnswerId,
      pricePerReply: subject.settings.pricePerReply ?? null,
      otherCostNano: (soul?.costNano ?? 0n) + (tools.vision?.book.costNano() ?? 0n),
    });
  const written = (draft: Draft | null, faults: DraftFault[], polished: ReturnType<typeof polish> | null) =>
    ({
      kind: 'WRITTEN',
      gathered,
      verdicts,
      plan,
      draft,
      faults,
      polish: polished?.steps ?? [],
      reply: compose(draft, polished),
      warnings,
      writes,
    }) as const;

  const fenced = (): PipelineResult => ({ kind: tools.watch.isWanted() ? 'MERGE' : 'FENCED', warnings, writes });
  // A stop holds whether or not its last answer can be written, and words of care are our own: neither waits for a provider.
  const mayBeWordless = decision.kind === 'STOP' || decision.isCrisis;
  const withoutDraft = async (faults: DraftFault[]): Promise<PipelineResult> =>
    (await tools.ledger.storePlanned()) === 'FENCED' ? fenced() : written(null, faults, null);
  if (decision.kind === 'STOP' && !decision.stop.lastAnswer) return withoutDraft([]);

  // The sandbox makes no call that would store the plan and announce the answer.
  const isOffline = subject.isTest || model.provider === 'sandbox';
  if (isOffline && (await tools.ledger.storePlanned()) === 'FENCED') return fenced();
  const generated = await generateDraft({
    plan,
    gathered,
    models: { resolve: (name) => (name === plan.chatModel.value ? model : tools.models.get(name)) },
    callModel: tools.callModel,
    inStep: tools.inStep,
    judgeLanguage,
    projectId: subject.projectId,
    checkDraft,
    ledger: tools.ledger,
    deadlineAt: subject.deadlineAt,
    now: tools.now,
    signal: tools.watch.signal,
    isTest: subject.isTest,
  });
  if (tools.ledger.isOverBudget() && generated.kind !== 'DRAFT') {
    return mayBeWordless
      ? withoutDraft([])
      : { kind: 'IGNORED', reason: 'BUDGET_EXCEEDED', report, verdicts, warnings, writes };
  }
  if (generated.kind === 'FENCED') return fenced();
  // The call was given up for what the user wrote meanwhile; or it ended just before, and the draft is as stale.
  if (tools.watch.isWanted()) return { kind: 'MERGE', warnings, writes };
  if (mayBeWordless && generated.kind !== 'DRAFT') {
    return withoutDraft(generated.kind === 'FAILED' ? generated.faults : []);
  }
  if (generated.kind === 'RETRY_LATER') {
    return { kind: 'WAIT', afterMs: generated.afterMs, code: 'model_unavailable', reason: null, warnings, writes };
  }
  const failed = (code: string, faults: DraftFault[]): PipelineResult => ({
    kind: 'DROPPED',
    reason: 'GENERATION_FAILED',
    code,
    report,
    verdicts,
    plan,
    faults,
    warnings,
    writes,
  });
  if (generated.kind === 'FAILED') {
    return failed(generated.faults[0]?.code.toLowerCase() ?? 'model_failed', generated.faults);
  }

  const { draft } = generated;
  const check = (texts: readonly string[]): DraftFault[] => checkDraft(texts, plan, gathered);
  const { polished, faults, forbidden } = checkPolished(polish(draft, plan, gathered), draft, check);
  if (forbidden && mayBeWordless) return withoutDraft([...generated.faults, ...faults]);
  if (forbidden) return failed(forbidden.code.toLowerCase(), faults);
  return written(draft, [...generated.faults, ...faults], polished);
}

/** Why the persona does not write by itself now; null: it may, or was not asked to. */
function withheldEngage(subject: TurnSubject, gathered: Gathered): GatherWarning | null {
  if (wouldEngage(subject, gathered) && isCrisisWithin(WITHOUT_ENGAGE_MS, gathered)) {
    return { code: 'engage_withheld', message: 'The user spoke of harming themselves less than 72 hours ago.' };
  }
  const cap = reachedEngageCap(subject, gathered);
  if (cap === null) return null;
  const message = `${cap.unanswered} proactive messages are unanswered, and the project allows ${cap.max} (engageCaps.unansweredMax).`;
  return { code: 'engage_capped', message };
}

const nothingLooked: LookOutcome = { kind: 'LOOKED', words: {}, warnings: [] };

/** Looks at what the parameters ask for; at nothing where only a stop, or words of care, are said. */
async function lookFor(
  subject: TurnSubject,
  gathered: Gathered,
  decision: Exclude<GuardDecision, { kind: 'IGNORE' }>,
  model: ChatModel,
  tools: PipelineTools,
): Promise<LookOutcome> {
  if (decision.kind === 'STOP' || decision.isCrisis || tools.vision === null) return nothingLooked;
  const vision = planVision(subject, modelFacts(model));
  const isShareable = vision.shareablePicturesAnalysis.value && model.capabilities.pictures;
  const switches = {
    userProfile: vision.userProfilePictureAnalysis.value,
    personaProfile: vision.personaProfilePictureAnalysis.value,
    shared: vision.sharedPicturesAnalysis.value,
    shareable: isShareable && subject.settings.smartShare !== false && isPictureAskedFor(subject, gathered),
  };
  const wanted = wantedPictures(switches, subject.request, gathered);
  if (wanted.length === 0) return nothingLooked;
  return lookAtPictures(
    {
      wanted,
      model,
      projectId: subject.projectId,
      isEngagement: subject.request.replyParameters?.engage !== undefined,
      leftMs: Date.parse(subject.deadlineAt) - tools.now().getTime(),
    },
    { ...tools.vision, callModel: tools.callModel, signal: tools.watch.signal },
  );
}

function modelFacts({ capabilities, provider }: ChatModel) {
  return { capabilities, usesSandbox: provider === 'sandbox' };
}

/** What the stored draft of an earlier run answers; null when there is none. */
function draftedKeys({ stored }: TurnLedger): readonly string[] | null {
  return stored.find(({ messages }) => messages !== null)?.answeredKeys ?? null;
}

/** The operator's entry for the chat model asked for; a name that left the table since is served by the first entry. */
export function chooseModel(subject: TurnSubject, models: ModelTable): ChatModel {
  const asked = models.get(planChatModel(subject).value);
  if (asked) return asked;
  const entries = [...models.values()];
  const first = entries.find(({ chatModel }) => chatModel !== soulEngineEntry) ?? entries[0];
  if (!first) throw new Error('the model table is empty');
  return first;
}
