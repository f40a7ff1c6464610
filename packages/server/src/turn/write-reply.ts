import type { JudgeLanguage } from '../language/index.ts';
import type { ChatModel } from '../llm/index.ts';
import { checkPolished } from './check-polished.ts';
import { modelFacts } from './choose-model.ts';
import { composeReply } from './deliver/compose-reply.ts';
import type { GatherWarning } from './gather/gather-warning.ts';
import type { Gathered, TurnSubject } from './gather/gathered.ts';
import type { GatherReport, GatherWrites } from './gather/index.ts';
import type { Draft, DraftFault } from './generate/draft.ts';
import { type GenerateOutcome, generateDraft, rulingOf } from './generate/index.ts';
import { checkDraft, guardConversation } from './guard/index.ts';
import type { Judging, JudgingOutcome, ModelJudgement } from './guard/judgement/index.ts';
import type { GuardDecision } from './guard/verdict.ts';
import type { PipelineResult, PipelineTools } from './pipeline.ts';
import { makePlan } from './plan/index.ts';
import type { Plan } from './plan/plan.ts';
import { polish } from './polish/index.ts';
import type { ObtainedStyle } from './soul-engine/index.ts';

/** What is written about, whatever the guards decide. */
export interface Scene {
  subject: TurnSubject;
  report: GatherReport;
  model: ChatModel;
  soul: ObtainedStyle | null;
  isAdditionalSpoken: boolean;
  judgeLanguage: JudgeLanguage;
  /** Of the whole run; added to. */
  warnings: GatherWarning[];
  writes: GatherWrites;
}

/** What the guards decided, and on what. */
export interface Ruled {
  gathered: Gathered;
  decision: Exclude<GuardDecision, { kind: 'IGNORE' }>;
}

type Planned = Ruled & { plan: Plan };

/**
 * From the decision of the guards to the reply: plan → generate → polish → guard again → compose. A judgement that is under
 * way is heard before anything is kept as reply: where it changes what must be written, the draft is given up, and everything
 * is done once more under the new decision, within the three writing calls. In a crisis that the rules heard, the reply waits for
 * nobody.
 */
export async function writeReply(
  scene: Scene,
  ruled: Ruled,
  judging: Judging | null,
  tools: PipelineTools,
): Promise<PipelineResult> {
  const { warnings, writes } = scene;
  let planned = plan(scene, ruled);
  let waiting = judging;
  // What is known by now, as that nobody can be asked, costs no draft.
  const known = waiting && (await Promise.race([waiting.ended, tools.inStep()]));
  if (known && 'model' in known) {
    const revised = planAgain(scene, planned, known);
    if ((await enterNew(planned, revised, tools)) === 'FENCED') return { kind: 'FENCED', warnings, writes };
    noteFailure(known, warnings);
    planned = revised;
    waiting = null;
  }

  handOver(scene, planned, tools);
  const revision = new AbortController();
  const revising = waiting && revise(scene, planned, waiting, revision);
  const signal = revising ? AbortSignal.any([tools.watch.signal, revision.signal]) : tools.watch.signal;
  const generated = await generate(scene, planned, tools, { signal, givenUp: 0 });
  if (revising === null || generated?.kind === 'FENCED' || tools.watch.isWanted()) {
    return finish(scene, planned, generated, tools);
  }

  const isHeard = (await Promise.race([revising, tools.inStep('PAID')])) !== undefined;
  if (!isHeard && planned.decision.isCrisis) {
    // Nobody in a crisis waits for a second opinion: care stands whatever it says, and sexual text is off.
    warnings.push(notAwaited);
    return finish(scene, planned, generated, tools);
  }
  // A draft that has to wait is stored meanwhile: it is paid for.
  if (!isHeard && (await tools.ledger.storeHeld()) === 'FENCED') {
    return finish(scene, planned, { kind: 'FENCED' }, tools);
  }
  const { judged, revised } = await revising;
  if (judged.kind === 'FENCED') return finish(scene, planned, { kind: 'FENCED' }, tools);
  // The run ends: the draft is stored, and whoever goes on asks again.
  if (revised === null) return finish(scene, planned, { kind: 'RETRY_LATER', afterMs: 0, calls: [] }, tools);
  if ((await enterNew(planned, revised, tools)) === 'FENCED') return { kind: 'FENCED', warnings, writes };
  noteFailure(judged, warnings);
  if (isSameRuling(planned, revised)) {
    // The draft stands; what the story tells of the guards and the plan may not.
    if (JSON.stringify(revised.decision) !== JSON.stringify(planned.decision)) {
      handOver(scene, revised, tools);
      if ((await tools.ledger.storePlanned()) === 'FENCED') return finish(scene, revised, { kind: 'FENCED' }, tools);
    }
    return finish(scene, revised, generated, tools);
  }
  handOver(scene, revised, tools);
  const givenUp = tools.ledger.stored().at(-1)?.record.failure?.code === 'aborted' ? 1 : 0;
  const again = await generate(scene, revised, tools, { signal: tools.watch.signal, givenUp });
  return finish(scene, revised, again, tools);
}

const notAwaited: GatherWarning = {
  code: 'guardian_not_awaited',
  message: 'The user is in a crisis: the caring reply went out before the guardian had judged.',
};

interface Revised {
  judged: JudgingOutcome;
  /** Null: nothing was judged. */
  revised: Planned | null;
}

/** Waits for the judgement, and gives up the draft as soon as it can no longer be sent. */
function revise(scene: Scene, planned: Planned, judging: Judging, revision: AbortController): Promise<Revised> {
  const revising = judging.ended.then((judged) => {
    const revised = 'model' in judged ? planAgain(scene, planned, judged) : null;
    if (revised && !isSameRuling(planned, revised)) revision.abort();
    return { judged, revised };
  });
  // Where nobody asks for it any more, the run has ended for another reason.
  revising.catch(() => {});
  return revising;
}

/** The decision with the judgement as further evidence. */
function planAgain(scene: Scene, { gathered: before, decision: known }: Planned, judgement: ModelJudgement): Planned {
  const warnings = [...before.warnings, ...(judgement.kind === 'FAILED' ? [failureOf(judgement)] : [])];
  const gathered = { ...before, judgement, warnings };
  const decision = guardConversation(scene.subject, gathered);
  // Only a persona's profile has a turn ignored here, and it was looked at before.
  return plan(scene, { gathered, decision: decision.kind === 'IGNORE' ? known : decision });
}

/** What the judgement noticed of the user, before anything is sent. */
async function enterNew(
  { decision: { protections: known } }: Planned,
  { gathered, decision: { protections } }: Planned,
  { enterProtections }: PipelineTools,
): Promise<'GO' | 'FENCED'> {
  const isNew = protections.some(({ kind }) => !known.some((before) => before.kind === kind));
  return isNew ? enterProtections(protections, gathered.user) : 'GO';
}

function noteFailure(judged: JudgingOutcome, warnings: GatherWarning[]): void {
  if (judged.kind === 'FAILED') warnings.push(failureOf(judged));
}

function failureOf({ code }: { code: string }): GatherWarning {
  return {
    code: 'guardian_failed',
    message: `The guardian did not judge what the user wrote (${code}): no sexual text in this reply.`,
  };
}

function isSameRuling(one: Planned, other: Planned): boolean {
  return rulingOf(one.plan) === rulingOf(other.plan);
}

function plan({ subject, model, soul, isAdditionalSpoken }: Scene, { gathered, decision }: Ruled): Planned {
  const models = modelFacts(model);
  return { gathered, decision, plan: makePlan({ subject, gathered, decision, isAdditionalSpoken, models, soul }) };
}

function handOver(
  { report, writes }: Scene,
  { gathered, decision, plan: made }: Planned,
  { ledger }: PipelineTools,
): void {
  ledger.plan(
    {
      version: 1,
      gather: report,
      verdicts: decision.verdicts,
      plan: made,
      warnings: gathered.warnings,
    },
    writes.history,
    gathered.unansweredKeys,
  );
}

/** Null: no draft is made. FENCED also where the turn is to begin again. */
async function generate(
  { subject, model, judgeLanguage }: Scene,
  { gathered, decision, plan: made }: Planned,
  tools: PipelineTools,
  { signal, givenUp }: { signal: AbortSignal; givenUp: number },
): Promise<GenerateOutcome | null> {
  if (decision.kind === 'STOP' && !decision.stop.lastAnswer) return null;
  // The sandbox makes no call that would store the plan and announce the answer.
  const isOffline = subject.isTest || model.provider === 'sandbox';
  if (isOffline && (await tools.ledger.storePlanned()) === 'FENCED') return { kind: 'FENCED' };
  return generateDraft({
    plan: made,
    gathered,
    models: { resolve: (name) => (name === made.chatModel.value ? model : tools.models.get(name)) },
    callModel: tools.callModel,
    inStep: tools.inStep,
    judgeLanguage,
    projectId: subject.projectId,
    checkDraft,
    ledger: tools.ledger,
    deadlineAt: subject.deadlineAt,
    now: tools.now,
    signal,
    givenUp,
    isTest: subject.isTest,
  });
}

async function finish(
  scene: Scene,
  planned: Planned,
  generated: GenerateOutcome | null,
  tools: PipelineTools,
): Promise<PipelineResult> {
  const { report, warnings, writes } = scene;
  const { gathered, decision, plan: made } = planned;
  const { verdicts } = decision;
  const written = (draft: Draft | null, faults: DraftFault[], polished: ReturnType<typeof polish> | null) =>
    ({
      kind: 'WRITTEN',
      gathered,
      verdicts,
      plan: made,
      draft,
      faults,
      polish: polished?.steps ?? [],
      reply: compose(scene, planned, draft, polished, tools),
      warnings,
      writes,
    }) as const;
  const fenced = (): PipelineResult => ({ kind: tools.watch.isWanted() ? 'MERGE' : 'FENCED', warnings, writes });
  // A stop holds whether or not its last answer can be written, and words of care are our own: neither waits for a provider.
  const mayBeWordless = decision.kind === 'STOP' || decision.isCrisis;
  const withoutDraft = async (faults: DraftFault[]): Promise<PipelineResult> =>
    (await tools.ledger.storePlanned()) === 'FENCED' ? fenced() : written(null, faults, null);
  if (generated === null) return withoutDraft([]);
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
    plan: made,
    faults,
    warnings,
    writes,
  });
  if (generated.kind === 'FAILED') {
    return failed(generated.faults[0]?.code.toLowerCase() ?? 'model_failed', generated.faults);
  }

  const { draft } = generated;
  const check = (texts: readonly string[]): DraftFault[] => checkDraft(texts, made, gathered);
  const { polished, faults, forbidden } = checkPolished(polish(draft, made, gathered), draft, check);
  if (forbidden && mayBeWordless) return withoutDraft([...generated.faults, ...faults]);
  if (forbidden) return failed(forbidden.code.toLowerCase(), faults);
  return written(draft, [...generated.faults, ...faults], polished);
}

function compose(
  { subject, soul }: Scene,
  { gathered, plan: made }: Planned,
  draft: Draft | null,
  polished: ReturnType<typeof polish> | null,
  tools: PipelineTools,
) {
  return composeReply({
    plan: made,
    polished,
    subject,
    gathered,
    draft,
    spentMs: tools.now().getTime() - Date.parse(subject.firstEnqueuedAt),
    newAnswerId: tools.newAnswerId,
    pricePerReply: subject.settings.pricePerReply ?? null,
    otherCostNano:
      (soul?.costNano ?? 0n) + (tools.vision?.book.costNano() ?? 0n) + (tools.judgements?.costNano() ?? 0n),
  });
}
