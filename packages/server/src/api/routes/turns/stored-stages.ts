import {
  type Draft,
  type GatheredProfile,
  type GatherSummary,
  type ModelCall,
  modelCallPurposes,
  type PlanSummary,
  type PolishStep,
  type PromptSection,
  type SourcedValue,
  type TurnStage,
  type TurnWarning,
  type ValueSource,
  type Verdict,
  valueSources,
} from '@repartee/contract';
import { isJudgementStage } from '../../../records/turn-memories.ts';
import {
  type AnalysisStory,
  analysisStagePrefix,
  besidesWithDefaults,
  type CallStory,
  type EndedStory,
  type JudgementStory,
  type PictureCallStory,
  type PlannedStory,
  type WrittenStory,
} from '../../../turn/index.ts';
import { isObject, memberOf, readPacked, textIn } from '../../stored-json.ts';
import { showEvidence } from '../stops/show-stop.ts';

type StoredCallStory = CallStory | AnalysisStory | PictureCallStory | JudgementStory;

/**
 * From what the stages of the turn store (turn/story.ts) to what the contract shows. The one place that knows both. A
 * story of another version, or a damaged one, is as if it were not there.
 */
export interface StoredStages {
  planned: PlannedStory | null;
  /** Writing calls, those of SoulEngine and the guardian, and looks at pictures. */
  calls: { story: StoredCallStory | null; at: Date }[];
  written: WrittenStory | null;
  ended: EndedStory | null;
}

export function readStages(checkpoints: readonly { stage: string; at: Date; body: Buffer }[]): StoredStages {
  const read = <Story>(body: Buffer | undefined) => {
    const story = body === undefined ? null : readPacked(body);
    return memberOf(story, 'version') === 1 ? (story as Story) : null;
  };
  const bodyOf = (stage: string) => checkpoints.find((checkpoint) => checkpoint.stage === stage)?.body;
  return {
    planned: read<PlannedStory>(bodyOf('planned')),
    calls: checkpoints
      .filter(({ stage }) => stage.startsWith('call:') || isAnalysis(stage) || isJudgementStage(stage))
      // An analysis comes before the call it is for, also where both have one time.
      .sort(
        (one, other) =>
          Number(one.at) - Number(other.at) || Number(isAnalysis(other.stage)) - Number(isAnalysis(one.stage)),
      )
      .map(({ body, at }) => ({ story: read<StoredCallStory>(body), at })),
    written: read<WrittenStory>(bodyOf('written')),
    ended: read<EndedStory>(bodyOf('ended')),
  };
}

function isAnalysis(stage: string): boolean {
  return stage.startsWith(analysisStagePrefix);
}

type StoredWarning = PlannedStory['warnings'][number];

export function showWarnings(warnings: readonly StoredWarning[], stage: TurnStage): TurnWarning[] {
  return warnings.map(({ code, message }) => ({ stage, code, message }));
}

export function showGather({ planned, ended }: StoredStages): GatherSummary | null {
  const gather = planned?.gather ?? ended?.gather;
  if (!gather) return null;
  return {
    userProfile: showProfile(gather.user),
    personaProfile: showProfile(gather.persona),
    history: gather.history,
    durationMs: gather.durationMs,
    warnings: showWarnings(planned?.warnings ?? ended?.warnings ?? [], 'GATHER'),
  };
}

function showProfile({ fields, ...profile }: PlannedStory['gather']['user']): GatheredProfile {
  return { ...profile, usedFields: fields };
}

const verdictShown: Record<PlannedStory['verdicts'][number]['outcome'], Pick<Verdict, 'result' | 'code'>> = {
  OFF: { result: 'SKIPPED', code: 'switched_off' },
  CLEAR: { result: 'PASSED', code: null },
  FIRED: { result: 'FIRED', code: null },
  CARED: { result: 'FIRED', code: 'acted_upon_in_the_reply' },
  NOTED: { result: 'FIRED', code: 'not_acted_upon' },
  SET_ASIDE: { result: 'FIRED', code: 'set_aside_for_a_crisis' },
  FAILED: { result: 'FIRED', code: 'guard_failed' },
};

/** What the guards said of the input, and the rules that a draft did not pass. */
export function showVerdicts({ planned, written, ended }: StoredStages): Verdict[] {
  const stop = written?.decision.stop ?? null;
  // Where a turn ended without a reply, the guards may have decided anew since the plan was stored.
  const verdicts = ended?.verdicts.length ? ended.verdicts : (planned?.verdicts ?? []);
  const input = verdicts.map(
    (verdict): Verdict => ({
      check: verdict.guard,
      on: 'INPUT',
      ...verdictShown[verdict.outcome],
      effect:
        verdict.outcome !== 'FIRED'
          ? 'NONE'
          : stop?.guard === verdict.guard
            ? stop.holdUser
              ? 'HOLD'
              : 'STOP'
            : 'IGNORE',
      evidence: showEvidence(verdict.evidence),
    }),
  );
  const faults = (written?.faults ?? ended?.faults ?? []).map(
    (fault): Verdict => ({
      check: fault.code,
      on: 'DRAFT',
      result: 'FIRED',
      effect: 'REGENERATE',
      code: null,
      evidence: [{ source: 'DRAFT', reference: String(fault.messageIndex), rule: fault.rule, confidence: null }],
    }),
  );
  return [...input, ...faults];
}

function sourceOf(text: string | null): ValueSource {
  if (text === 'SOUL_ENGINE') return 'STYLE';
  return valueSources.find((source) => source === text) ?? 'RULE';
}

/** Every `{value, source}` of the plan, named by its path, and what was chosen for this one reply. */
export function showPlan({ planned, ended }: StoredStages): PlanSummary | null {
  const plan = ended?.plan ?? planned?.plan;
  if (!plan) return null;
  const values: SourcedValue[] = [];
  const collect = (value: unknown, name: string, depth: number): void => {
    if (!isObject(value) || depth > 4) return;
    if (Object.hasOwn(value, 'value') && Object.hasOwn(value, 'source')) {
      values.push({ name, value: value.value ?? null, source: sourceOf(textIn(value, 'source')), note: null });
      return;
    }
    for (const [member, inner] of Object.entries(value)) {
      collect(inner, name === '' ? member : `${name}.${member}`, depth + 1);
    }
  };
  const { besides, ...chosen } = plan;
  collect(chosen, '', 0);
  for (const [name, { value, source }] of Object.entries(besides ? besidesWithDefaults(besides) : {})) {
    const note = name === 'profileDistance' ? (plan.distance?.unit ?? null) : null;
    values.push({ name, value: value ?? null, source: sourceOf(source), note });
  }
  const { allowed, failedConditions } = plan.sexualText;
  values.push(
    { name: 'sexualText', value: allowed, source: 'RULE', note: failedConditions.join(', ') || null },
    { name: 'question.choice', value: plan.question.choice, source: 'CHOICE', note: null },
    { name: 'split.answers', value: plan.split.answers, source: 'CHOICE', note: null },
    { name: 'disclosure', value: plan.disclosure.reason, source: 'RULE', note: plan.disclosure.mode },
    { name: 'care', value: plan.care ? (plan.care.country ?? 'ANY_COUNTRY') : null, source: 'RULE', note: null },
    { name: 'writtenLanguage', value: plan.writtenLanguage, source: 'RULE', note: null },
    { name: 'userLeaves', value: plan.userLeaves ?? false, source: 'RULE', note: null },
    ...shownPicture(plan),
    { name: 'localTime', value: plan.localTime.local, source: 'PROFILE', note: plan.localTime.timeZone },
  );
  if (plan.meeting) {
    const { isAsked, followed, isHonest, excuse } = plan.meeting;
    const since = excuse && `${excuse.isNew ? 'first told' : 'told since'} ${excuse.at}`;
    values.push(
      { name: 'meeting.isAsked', value: isAsked, source: 'RULE', note: null },
      { name: 'meeting.followed', value: followed, source: 'RULE', note: isHonest ? 'SINCERELY_ASKED' : null },
      { name: 'meeting.excuse', value: excuse?.key ?? null, source: 'CHOICE', note: since },
    );
  }
  if (plan.engage) {
    const { unanswered, max } = plan.engage;
    values.push({ name: 'engage.unanswered', value: unanswered, source: 'RULE', note: `at most ${max}` });
  }
  return { kind: plan.kind, seed: plan.seed, values, warnings: showWarnings(plan.warnings, 'PLAN') };
}

/** Which picture goes along, and why; or why none does. */
function shownPicture({ sharePicture }: PlannedStory['plan']): SourcedValue[] {
  if (!sharePicture) return [];
  const [value, note] =
    sharePicture.choice === 'SHARE' ? [sharePicture.id, sharePicture.chosenBy] : [null, sharePicture.reason];
  return [{ name: 'sharePicture', value, source: 'CHOICE', note }];
}

/** Of prompts only the outline is kept; the texts they were made of stand in profiles and history. */
export function showPrompt({ planned }: StoredStages): PromptSection[] {
  return (planned?.promptSections ?? []).map(({ chars, ...section }) => ({ ...section, characters: chars }));
}

const purposes: Readonly<Record<string, ModelCall['purpose']>> = { FALLBACK: 'FALL_BACK' };

export function showModelCalls({ calls }: StoredStages): ModelCall[] {
  return calls.map(({ story, at }, index): ModelCall => {
    const call = story?.record;
    const durationMs = call ? Math.round(call.durationMs) : null;
    const errorCode = call?.failure
      ? (textIn(call.failure, 'code') ?? textIn(memberOf(call.failure, 'error'), 'code') ?? 'failed')
      : null;
    return {
      number: index + 1,
      purpose: purposes[call?.purpose ?? ''] ?? modelCallPurposes.find((known) => known === call?.purpose) ?? 'DRAFT',
      provider: call?.provider ?? '',
      model: call?.model ?? '',
      startedAt: new Date(at.getTime() - (durationMs ?? 0)).toISOString(),
      durationMs,
      result: !call ? 'UNKNOWN' : errorCode === null ? 'SUCCEEDED' : errorCode === 'aborted' ? 'ABORTED' : 'FAILED',
      errorCode,
      usage: call?.usage
        ? {
            inputTokens: call.usage.inputTokens,
            cachedInputTokens: call.usage.cachedInputTokens,
            cacheWriteTokens: call.usage.cacheWriteTokens,
            outputTokens: call.usage.outputTokens,
          }
        : null,
      cost: call && /^\d+$/.test(call.costNano) ? decimalOfNano(call.costNano) : null,
    };
  });
}

/** 1e-9 units as decimal text, without going through a float. */
function decimalOfNano(nano: string): string {
  const digits = nano.padStart(10, '0');
  const decimals = digits.slice(-9).replace(/0+$/, '');
  return digits.slice(0, -9) + (decimals === '' ? '' : `.${decimals}`);
}

/** One draft per call that wrote something; the sandbox's has no call. The last one is what was polished. */
export function showDrafts({ calls, written, ended }: StoredStages): Draft[] {
  const faults = (written?.faults ?? ended?.faults ?? []).map((fault) => fault.code);
  if (written?.draft?.source === 'SANDBOX') {
    return [{ callNumber: null, messages: written.draft.messages, problems: faults, isUsed: true }];
  }
  const drafts = calls.flatMap(({ story }, index) =>
    story?.messages ? [{ callNumber: index + 1, messages: story.messages }] : [],
  );
  return drafts.map((draft, index) => {
    // A draft may have been given up for words of care, or a stop without a text.
    const isLast = Boolean(written?.draft) && index === drafts.length - 1;
    // Faults are recorded per turn: they are what an earlier draft was written again for.
    const problems: string[] = isLast && drafts.length > 1 ? [] : faults;
    return { ...draft, problems, isUsed: isLast };
  });
}

export function showPolishSteps({ written }: StoredStages): PolishStep[] {
  return (written?.polish ?? []).map((step) => ({
    pass: step.pass,
    changedMessages: step.changedMessages,
    notes: step.note === null ? [] : [step.note],
  }));
}
