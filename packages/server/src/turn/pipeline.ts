import { type JudgeLanguage, judgeAtOnce } from '../language/index.ts';
import { type CallModel, guardianEntry, type ModelTable } from '../llm/index.ts';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { InStep } from '../platform/in-step.ts';
import { chooseModel } from './choose-model.ts';
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
import { guardConversation, isGuardOn } from './guard/index.ts';
import { beginJudging, type JudgementBook, storedJudgement } from './guard/judgement/index.ts';
import type { Verdict } from './guard/verdict.ts';
import { hearLanguage } from './hear-language.ts';
import { isAdditionalLanguageSpoken } from './is-additional-language-spoken.ts';
import { lookFor, nothingLooked } from './look-for.ts';
import type { MergeWatch } from './merge-watch.ts';
import { planGeneratePersonality } from './plan/index.ts';
import type { Plan } from './plan/plan.ts';
import type { PolishStep } from './polish/polished.ts';
import { seenPictures } from './seen-pictures.ts';
import type { ObtainedStyle, StyleQuestion } from './soul-engine/index.ts';
import type { TurnLedger } from './turn-ledger.ts';
import type { LookTools } from './vision/index.ts';
import { withheldEngage } from './withheld-engage.ts';
import { writeReply } from './write-reply.ts';

/**
 * The path of a turn: gather → guard → look → plan → generate → polish → guard again → compose, from the plan on in
 * `write-reply.ts`. Accept and buffer come before it (`accept/`, the conversation row), arming and delivery after it
 * (`records/answers.ts`, `webhooks/`). Before the plan the persona's style is obtained, where SoulEngine is asked for; from the
 * guards to the polish the guardian judges beside it, where there is one.
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
  /** Of the guardian's calls, where the model table has one. Null: nothing is judged. */
  judgements: JudgementBook | null;
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
  const judges = {
    guardian: tools.models.get(guardianEntry),
    book: tools.judgements,
    callModel: tools.callModel,
    now: tools.now,
    signal: tools.watch.signal,
  };
  const judgedBefore = storedJudgement(drafted, judges);
  const asked: Gathered = {
    ...drafted,
    ...(heard === null ? {} : { heardLanguage: heard }),
    ...(judgedBefore === null ? {} : { judgement: judgedBefore }),
  };
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
  // A minor is stopped whatever a model says; any other stop must stand before it, and give way to a crisis it hears.
  const isFinal = decision.kind === 'STOP' && decision.stop.reason === 'USER_UNDERAGE';
  const judging = judgedBefore === null && !isFinal ? beginJudging(subject, asked, judges) : null;
  try {
    // Not before the guards, which take a millisecond: nobody looks at the pictures of a turn that is not written.
    const looked = await lookFor(subject, asked, decision, model, tools);
    if (looked !== nothingLooked && tools.watch.isWanted()) return { kind: 'MERGE', warnings, writes };
    if (looked.kind === 'FENCED') return { kind: 'FENCED', warnings, writes };
    if (looked.kind === 'HELD') {
      warnings.push({
        code: 'picture_rejected',
        message: 'A picture was rejected and ends the turn: ILLEGAL_CONTENT.',
      });
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
    const isAdditionalSpoken = await isAdditionalLanguageSpoken(subject, gathered, judgeLanguage);
    const scene = { subject, report, model, soul, isAdditionalSpoken, judgeLanguage, warnings, writes };
    return await writeReply(scene, { gathered, decision }, judging, tools);
  } finally {
    await judging?.leave();
  }
}

/** What the stored draft of an earlier run answers; null when there is none. */
function draftedKeys({ stored }: TurnLedger): readonly string[] | null {
  return stored().find(({ messages }) => messages !== null)?.answeredKeys ?? null;
}
