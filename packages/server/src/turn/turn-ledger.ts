import { formatExactCost } from '../llm/index.ts';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { Metrics } from '../platform/metrics.ts';
import { packJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { callStage } from '../records/turn-memories.ts';
import { type FinishedCall, storeCheckpoint, storePlan } from '../records/turns.ts';
import { processingEvent } from './events-of-turn.ts';
import type { PromptSectionDigest } from './generate/build-prompt.ts';
import type { ModelCallRecord } from './generate/draft.ts';
import { rulingOf } from './generate/index.ts';
import type { StoredCall, WritingLedger } from './generate/writing-ledger.ts';
import type { MergeWatch } from './merge-watch.ts';
import { queueEvent } from './queue-event.ts';
import type { CallStory, PlannedStory } from './story.ts';
import type { TurnTools } from './turn-tools.ts';

export interface TurnLedger extends WritingLedger {
  /**
   * Hands over the plan; it is stored with the first call, or by `storePlanned` where there is none. `answeredKeys`: the
   * messages it answers.
   */
  plan(planned: Omit<PlannedStory, 'promptSections'>, history: Buffer | null, answeredKeys: readonly string[]): void;
  /** Stores the plan and announces the answer, once. FENCED also where the turn is to begin again with a newer request. */
  storePlanned(): Promise<'GO' | 'FENCED'>;
  /** What the reply's transaction has to store besides: the call whose draft was held back; null for none. */
  held(): FinishedCall | null;
  /** The held call was stored with the reply. */
  forgetHeld(): void;
  /** `isAgain`: it may have been stored with a reply whose answer was lost. */
  storeHeld(isAgain?: boolean): Promise<'GO' | 'FENCED'>;
  /** A call was not begun because a spend cap of the project is reached. */
  isOverBudget(): boolean;
}

/** Cost of 1e-9 units as decimal text for a numeric column. */
export function costText(costNano: string): string {
  return formatExactCost(BigInt(costNano) * 1_000_000n);
}

/**
 * The durable account of a turn, on the database. Plan, announcement and the count of the first model call are one
 * statement. A call's result is stored as soon as it is known, a draft with the reply that is made of it at once: whoever
 * ends a run without one calls `storeHeld`.
 */
export function createTurnLedger(
  turn: ClaimedConversation,
  tools: TurnTools,
  run: {
    /** Finished calls of earlier runs for the same request. */
    stored: readonly StoredCall[];
    watch: Pick<MergeWatch, 'want' | 'seenSeq'>;
    isBudgetLeft: () => Promise<boolean>;
  },
): TurnLedger {
  const { database, metrics } = tools;
  let callsMade = turn.modelCalls - turn.supersededCalls;
  let planned: { story: Omit<PlannedStory, 'promptSections'>; history: Buffer | null } | undefined;
  let answered: readonly string[] = [];
  let isOverBudget = false;
  let held: FinishedCall | null = null;
  const uncertain = new WeakSet<FinishedCall>();
  let ruling: string | null = null;
  let sections: PromptSectionDigest[] | null = null;
  const finished: StoredCall[] = [];
  const answer = (owned: boolean) => (owned ? 'GO' : 'FENCED');

  async function flush(modelCalls: 0 | 1, promptSections: PromptSectionDigest[] | null): Promise<boolean> {
    if (planned === undefined) throw new Error('no plan to store');
    sections = promptSections ?? sections;
    const story: PlannedStory = { promptSections: sections, ...planned.story };
    const { history } = planned;
    planned = undefined;
    reachCrashPoint('plan.before-store');
    // Once something was spent, only a look at the history may end the run: whoever made the watch sees to that.
    const seenSeq = callsMade - modelCalls > 0 ? Number.MAX_SAFE_INTEGER : run.watch.seenSeq();
    const event = processingEvent(turn);
    const stored = await queueEvent(turn, { answerNumber: 0, type: 'answer.processing', event }, tools, (owner) =>
      storePlan(
        database,
        turn,
        { story: packJson(story), modelCalls, processingEvent: event, history },
        seenSeq,
        owner,
      ),
    );
    reachCrashPoint('plan.after-store');
    if (stored.kind === 'NEWER') run.watch.want();
    return stored.kind === 'STORED';
  }

  async function storeHeld(isAgain = false): Promise<'GO' | 'FENCED'> {
    if (held === null) return 'GO';
    const call = held;
    held = null;
    const { stage, body, cost } = call;
    try {
      const change = { stage, body, modelCalls: 0, cost, isAgain: isAgain || uncertain.has(call) };
      const owned = await storeCheckpoint(database, turn, change);
      reachCrashPoint('draft.after-store');
      return answer(owned);
    } catch (error) {
      // Still in hand, for whoever ends the run; nobody knows what was stored of it.
      held ??= call;
      uncertain.add(call);
      throw error;
    }
  }

  return {
    callsMade: () => callsMade,
    stored: () => [...run.stored, ...finished],
    plan(story, history, answeredKeys) {
      planned = { story, history };
      ruling = rulingOf(story.plan);
      answered = answeredKeys;
    },
    async storePlanned() {
      return planned === undefined ? 'GO' : answer(await flush(0, null));
    },
    isOverBudget: () => isOverBudget,
    async begin(call) {
      if (!(await run.isBudgetLeft())) {
        isOverBudget = true;
        return 'OVER_BUDGET';
      }
      callsMade += 1;
      if (planned !== undefined) return answer(await flush(1, call.promptSections));
      return answer(await storeCheckpoint(database, turn, { stage: null, body: null, modelCalls: 1, cost: '0' }));
    },
    async finish(record, messages, notes) {
      reachCrashPoint('model.after-call');
      countCall(metrics, record);
      const at = tools.engineClock.now().toISOString();
      const made = { record, messages, ...(notes ? { notes } : {}), answeredKeys: answered, ruling };
      finished.push(made);
      const story: CallStory = { version: 1, at, ...made };
      const call = {
        stage: callStage(turn.restarts, callsMade),
        body: packJson(story),
        cost: costText(record.costNano),
      };
      held = call;
      return messages === null ? storeHeld() : 'GO';
    },
    held: () => held,
    forgetHeld() {
      held = null;
    },
    storeHeld,
  };
}

/** Calls of every kind count alike. */
export function countCall(
  metrics: Metrics,
  { provider, usage, durationMs, failure }: Omit<ModelCallRecord, 'purpose'>,
): void {
  metrics.modelCalls.inc({ provider, result: failure?.code ?? 'ok' });
  metrics.modelCallSeconds.observe({ provider }, durationMs / 1000);
  if (usage === null) return;
  metrics.modelTokens.inc({ provider, kind: 'input' }, usage.inputTokens);
  metrics.modelTokens.inc({ provider, kind: 'cached_input' }, usage.cachedInputTokens);
  metrics.modelTokens.inc({ provider, kind: 'output' }, usage.outputTokens);
}
