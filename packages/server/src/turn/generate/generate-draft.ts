import { type JudgeLanguage, judgeAtOnce } from '../../language/index.ts';
import { costOf } from '../../llm/cost.ts';
import type { CallModel, ChatModel, ModelFailure, ModelOutcome, Prompt } from '../../llm/index.ts';
import { afterReading } from '../../platform/after-reading.ts';
import { reachCrashPoint } from '../../platform/crash-points.ts';
import type { InStep } from '../../platform/in-step.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { Plan } from '../plan/plan.ts';
import { buildPrompt } from './build-prompt.ts';
import type { CallAccount, CountedCall } from './call-account.ts';
import { checkLanguage } from './check-language.ts';
import type { Draft, DraftFault, ModelCallRecord } from './draft.ts';
import { findRecitals } from './find-recitals.ts';
import { bestDraft, type CheckDraft, type JudgedDraft, judgeDraft } from './judge-drafts.ts';
import { nextCall, waitAfter } from './next-call.ts';
import { outputSchema } from './output-schema.ts';
import { parseDraft } from './parse-draft.ts';
import { mayStand } from './ruling-of.ts';
import { writeSandboxReply } from './sandbox/write-sandbox-reply.ts';
import type { StoredCall, WritingLedger } from './writing-ledger.ts';

export interface GenerateInput {
  plan: Plan;
  gathered: Gathered;
  models: {
    /** The operator's entry of a chat model; undefined when the table has none of that name. */
    resolve: (chatModel: string) => ChatModel | undefined;
  };
  callModel: CallModel;
  /** Waited for before a draft is judged. */
  inStep: InStep;
  /** Projects take turns in front of a saturated endpoint. */
  projectId: string;
  checkDraft: CheckDraft;
  /** Absent: by letters and small words alone. */
  judgeLanguage?: JudgeLanguage;
  ledger: WritingLedger;
  /** ISO; no call is begun that could not end before it. */
  deadlineAt: string;
  now: () => Date;
  /** The turn is merged, the worker drains, or the guards decided anew. */
  signal: AbortSignal;
  /** Calls of this run that were given up because the guards decided anew: each counts as one of the three. Absent: none. */
  givenUp?: number;
  isTest: boolean;
}

export type GenerateOutcome =
  /** `faults`: what was found in any draft of the turn: why it was written again, and blemishes that stayed. */
  | { kind: 'DRAFT'; draft: Draft; faults: DraftFault[] }
  /** The provider is in trouble and there is time. Also after an abort, with 0. */
  | { kind: 'RETRY_LATER'; afterMs: number; calls: ModelCallRecord[] }
  | { kind: 'FAILED'; reason: 'GENERATION_FAILED'; calls: ModelCallRecord[]; faults: DraftFault[] }
  /** Another worker owns the turn: nothing more may be done or written. */
  | { kind: 'FENCED' };

/** Less is not worth a call: it would be cut off and paid for. */
const CALL_TIME_MIN_MS = 3_000;
/** The longest wait for a place at a busy endpoint; with a fall-back at hand shorter, because it may answer sooner. */
const PLACE_WAIT_MAX_MS = 30_000;
const PLACE_WAIT_WITH_FALLBACK_MS = 10_000;
/** Kept free before the deadline for polish and the commit. */
const RESERVE_MS = 1_000;
/** Nobody waits for what the platform starts by itself. */
const ENGAGEMENT: ReadonlySet<Plan['kind']> = new Set(['ICEBREAKER', 'NUDGE', 'REVIVE']);
const NANO_COST = 1_000_000n;
const TEMPERATURE = 0.9;

/**
 * Writes the draft: at most three writing calls, each begun and finished in the ledger, none for a result the ledger
 * holds. There is no retry loop here: trouble of a provider ends the run, and the engine comes back.
 */
export async function generateDraft(input: GenerateInput): Promise<GenerateOutcome> {
  const { plan, ledger } = input;
  const primary = input.models.resolve(plan.chatModel.value);
  if (input.isTest || primary?.provider === 'sandbox') return sandboxDraft(input, []);

  const stored = ledger.stored();
  const turnedAway = new Map<string, ModelFailure>();
  const account: CallAccount = {
    calls: callsUnder(plan, stored),
    ofThisRun: 0,
    lost: Math.max(0, ledger.callsMade() - stored.length),
    givenUp: input.givenUp ?? 0,
    turnedAway,
  };
  const records = (): ModelCallRecord[] => account.calls.map(({ record }) => record);
  if (!primary) return { kind: 'FAILED', reason: 'GENERATION_FAILED', calls: records(), faults: [] };
  const fallbacks = fallbackModels(input, primary);
  const judged = new Map<string[], JudgedDraft>();
  /** Of the drafts of this run; what an earlier one was told is built again. */
  const promptOf = new Map<string[], Prompt>();
  const foundBefore = new Map<string[], DraftFault[]>();
  const judge = (messages: string[], chatModel: string): JudgedDraft => {
    const known = judged.get(messages);
    if (known) return known;
    const itsPlan = planFor(plan, input.models.resolve(chatModel) ?? primary);
    const found = foundBefore.get(messages) ?? [];
    const made = judgeDraft(messages, itsPlan, input.gathered, input.checkDraft, found);
    judged.set(messages, made);
    return made;
  };

  for (;;) {
    for (const { messages, record } of account.calls) {
      if (messages === null || foundBefore.has(messages)) continue;
      const itsPlan = planFor(plan, input.models.resolve(record.chatModel) ?? primary);
      const prompt = promptOf.get(messages) ?? buildPrompt(itsPlan, input.gathered).prompt;
      const checking = checkLanguage(messages, plan, input.judgeLanguage ?? judgeAtOnce);
      // A draft that has to wait is stored meanwhile: it is paid for.
      if (!(await endsSoon(checking)) && (await ledger.storeHeld()) === 'FENCED') return { kind: 'FENCED' };
      foundBefore.set(messages, [...findRecitals(messages, prompt), ...(await checking)]);
    }
    const best = bestDraft(account.calls, judge);
    const failed: GenerateOutcome = {
      kind: 'FAILED',
      reason: 'GENERATION_FAILED',
      calls: records(),
      faults: allFaults(best, judged),
    };
    const done = (): GenerateOutcome =>
      best === null || best.grade === 'REFUSED'
        ? failed
        : {
            kind: 'DRAFT',
            draft: { source: 'MODEL', messages: best.messages, ...notesBeside(best, account), calls: records() },
            faults: allFaults(best, judged),
          };

    const next = nextCall(account, best, primary, fallbacks);
    const leftMs = Date.parse(input.deadlineAt) - input.now().getTime() - RESERVE_MS;
    if (next.kind === 'DONE' || next.kind === 'GIVE_UP') return done();
    if (next.kind === 'WAIT') {
      const afterMs = waitAfter(account, plan.seed);
      return afterMs + CALL_TIME_MIN_MS > leftMs ? failed : { kind: 'RETRY_LATER', afterMs, calls: records() };
    }
    if (next.model.provider === 'sandbox') return sandboxDraft(input, records());
    if (input.signal.aborted) return { kind: 'RETRY_LATER', afterMs: 0, calls: records() };
    if (leftMs < CALL_TIME_MIN_MS) return done();
    if ((await ledger.storeHeld()) === 'FENCED') return { kind: 'FENCED' };

    const faults = best?.faults ?? unusableFault(account);
    const hasOther = next.purpose !== 'FALLBACK' && fallbacks.length > 0;
    const waitMs = Math.min(hasOther ? PLACE_WAIT_WITH_FALLBACK_MS : PLACE_WAIT_MAX_MS, leftMs - CALL_TIME_MIN_MS);
    const verdict = await makeCall(input, account, next, faults, { leftMs, waitMs, promptOf });
    if (verdict === 'FENCED') return { kind: 'FENCED' };
    if (verdict === 'OVER_BUDGET') return done();
    if (typeof verdict === 'object') turnedAway.set(next.model.chatModel, verdict.turnedAway);
    if (verdict === 'ABORTED') return { kind: 'RETRY_LATER', afterMs: 0, calls: records() };
  }
}

/** A look takes a millisecond where its thread is open; who waits longer may wait seconds for it to open. */
const LOOK_MS = 50;

async function endsSoon(look: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<false>((resolve) => {
    timer = afterReading(LOOK_MS, () => resolve(false));
  });
  try {
    return await Promise.race([look.then(() => true), isLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** A draft that was written under another ruling is paid for, counts, and is not used. */
function callsUnder(plan: Plan, stored: readonly StoredCall[]): CountedCall[] {
  return stored.map((call) => {
    const isUsable = call.messages === null || !call.ruling || mayStand(call.ruling, plan);
    return isUsable ? call : { ...call, messages: null, isSuperseded: true };
  });
}

/** Each fault once, those of the best draft first. */
function allFaults(best: JudgedDraft | null, judged: ReadonlyMap<string[], JudgedDraft>): DraftFault[] {
  const found = [...(best?.faults ?? []), ...[...judged.values()].flatMap(({ faults }) => faults)];
  const byName = new Map(found.map((fault) => [`${fault.code} ${fault.rule} ${fault.messageIndex}`, fault]));
  return [...byName.values()];
}

async function makeCall(
  input: GenerateInput,
  account: CallAccount,
  { purpose, model }: { purpose: ModelCallRecord['purpose']; model: ChatModel },
  faults: readonly DraftFault[],
  { leftMs, waitMs, promptOf }: { leftMs: number; waitMs: number; promptOf: Map<string[], Prompt> },
): Promise<'MADE' | 'ABORTED' | 'FENCED' | 'OVER_BUDGET' | { turnedAway: ModelFailure }> {
  const { ledger, gathered } = input;
  const { chatModel, provider } = model;
  const built = buildPrompt(planFor(input.plan, model), gathered, faults, model.limits);
  // Missing: the call was never begun.
  const begun: { verdict?: Awaited<ReturnType<WritingLedger['begin']>> } = {};
  const outcome = await input.callModel(model, {
    prompt: built.prompt,
    outputSchema,
    maxOutputTokens: model.limits.maxOutputTokens,
    temperature: TEMPERATURE,
    seed: callSeed(input.plan.seed, account.calls.length),
    timeoutMs: leftMs,
    signal: input.signal,
    caller: { share: input.projectId, isEngagement: ENGAGEMENT.has(input.plan.kind), waitMs },
    // With the place in hand: a call that never got one is not counted, and one that is counted is made at once.
    begin: async () => {
      begun.verdict = await ledger.begin({
        purpose,
        chatModel,
        provider,
        model: model.model,
        promptSections: built.sections,
      });
      if (begun.verdict !== 'GO') return false;
      reachCrashPoint('model.before-call');
      return true;
    },
  });
  if (begun.verdict === 'FENCED' || begun.verdict === 'OVER_BUDGET') return begun.verdict;
  if (begun.verdict === undefined) {
    return outcome.ok || outcome.error.code === 'aborted' ? 'ABORTED' : { turnedAway: outcome.error };
  }
  await input.inStep(outcome.ok ? 'PAID' : undefined);
  const read = readOutcome(outcome);
  const usage = outcome.usage ?? null;
  const record: ModelCallRecord = {
    purpose,
    chatModel,
    provider,
    model: model.model,
    usage,
    costNano: usage ? String((costOf(usage, model.prices) + NANO_COST / 2n) / NANO_COST) : '0',
    durationMs: outcome.durationMs,
    failure: read.failure,
  };
  const finished = await ledger.finish(record, read.messages, read.notes);
  if (finished === 'FENCED') return 'FENCED';
  if (read.messages !== null) promptOf.set(read.messages, built.prompt);
  const notes = read.notes ? { notes: read.notes } : {};
  account.calls.push({ record, messages: read.messages, ...notes, answeredKeys: null });
  account.ofThisRun++;
  return read.failure?.code === 'aborted' ? 'ABORTED' : 'MADE';
}

function notesBeside(best: JudgedDraft, { calls }: CallAccount): { notes?: string[] } {
  const notes = calls.find(({ messages }) => messages === best.messages)?.notes;
  return notes ? { notes } : {};
}

interface ReadOutcome {
  messages: string[] | null;
  notes?: string[];
  failure: ModelCallRecord['failure'];
}

function readOutcome(outcome: ModelOutcome): ReadOutcome {
  if (!outcome.ok) return { messages: null, failure: outcome.error };
  if (outcome.finishReason === 'refusal' || outcome.finishReason === 'content_filter') {
    return { messages: null, failure: { code: 'refused', status: 200, retryable: false } };
  }
  const parsed = parseDraft(outcome.text, outcome.structured, outcome.finishReason === 'length');
  if (!parsed.ok) return { messages: null, failure: null };
  return { messages: parsed.messages, ...(parsed.notes ? { notes: parsed.notes } : {}), failure: null };
}

/** The last call answered with nothing usable: the next is told to keep to the format. */
function unusableFault(account: CallAccount): DraftFault[] {
  const last = account.calls.at(-1);
  return last && last.messages === null && last.record.failure === null && !last.isSuperseded
    ? [{ code: 'EMPTY', rule: 'format.unusable', messageIndex: 0 }]
    : [];
}

/** The fall-backs of the chat model, in order; those marked for sexual text first where the turn needs one. */
function fallbackModels({ models, plan }: GenerateInput, primary: ChatModel): ChatModel[] {
  const found = primary.fallbacks.flatMap((name) => models.resolve(name) ?? []);
  if (!plan.sexualText.allowed) return found;
  const marked = found.filter(({ capabilities }) => capabilities.sexualText);
  return [...marked, ...found.filter((model) => !marked.includes(model))];
}

/** A model that is not marked for sexual text writes, and is judged, without it. */
function planFor(plan: Plan, model: ChatModel): Plan {
  if (!plan.sexualText.allowed || model.capabilities.sexualText) return plan;
  const failedConditions: Plan['sexualText']['failedConditions'] = [
    ...plan.sexualText.failedConditions,
    'MODEL_NOT_MARKED',
  ];
  return {
    ...plan,
    sexualText: { allowed: false, failedConditions },
    sexualDrive: { value: 'NONE', source: 'RULE' },
    icebreakerType:
      plan.icebreakerType?.value === 'EROTIC' ? { value: 'GENERIC', source: 'RULE' } : plan.icebreakerType,
  };
}

/** A different draw for every call of the turn, within 31 bits (what providers take). */
function callSeed(seed: string, callNumber: number): number {
  let value = callNumber + 1;
  for (const digit of seed) value = (Math.imul(value, 31) + digit.charCodeAt(0)) & 0x7fff_ffff;
  return value;
}

/** No call, no money, no ledger; what is never sent is never sent from here either. */
function sandboxDraft({ plan, gathered, checkDraft }: GenerateInput, calls: ModelCallRecord[]): GenerateOutcome {
  const messages = writeSandboxReply(plan, gathered);
  const judged = judgeDraft(messages, plan, gathered, checkDraft);
  if (judged.grade === 'REFUSED') return { kind: 'FAILED', reason: 'GENERATION_FAILED', calls, faults: judged.faults };
  return { kind: 'DRAFT', draft: { source: 'SANDBOX', messages, calls }, faults: judged.faults };
}
