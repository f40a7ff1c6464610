import { formatExactCost } from '../llm/index.ts';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { Database } from '../platform/database/index.ts';
import type { Metrics } from '../platform/metrics.ts';
import { packJson } from '../platform/packed-bytes.ts';
import { type NewEvent, type OwnedTurn, storeCheckpoint, storePlan } from '../records/turns.ts';
import type { PromptSectionDigest } from './generate/build-prompt.ts';
import type { ModelCallRecord } from './generate/draft.ts';
import type { StoredCall, WritingLedger } from './generate/writing-ledger.ts';
import type { CallStory, PlannedStory } from './story.ts';

export interface TurnLedger extends WritingLedger {
  /** Hands over the plan; it is stored with the first call, or by `storePlanned` where there is none. */
  plan(planned: Omit<PlannedStory, 'promptSections'>, history: Buffer | null): void;
  /** Stores the plan and announces the answer, once. */
  storePlanned(): Promise<'GO' | 'FENCED'>;
}

/** Cost of 1e-9 units as decimal text for a numeric column. */
function costText(costNano: string): string {
  return formatExactCost(BigInt(costNano) * 1_000_000n);
}

/**
 * The durable account of a turn, on the database. Plan, announcement and the count of the first model call are one
 * statement; a call's result is stored before anything is made of it.
 */
export function createTurnLedger(
  database: Database,
  turn: OwnedTurn,
  earlier: { callsMade: number; stored: readonly StoredCall[] },
  processingEvent: NewEvent,
  nowIso: () => string,
  metrics: Metrics,
): TurnLedger {
  let callsMade = earlier.callsMade;
  let planned: { story: Omit<PlannedStory, 'promptSections'>; history: Buffer | null } | undefined;
  const answer = (owned: boolean) => (owned ? 'GO' : 'FENCED');

  async function flush(modelCalls: 0 | 1, promptSections: PromptSectionDigest[] | null): Promise<boolean> {
    if (planned === undefined) throw new Error('no plan to store');
    const story: PlannedStory = { ...planned.story, promptSections };
    const { history } = planned;
    planned = undefined;
    reachCrashPoint('plan.before-store');
    const owned = await storePlan(database, turn, { story: packJson(story), modelCalls, processingEvent, history });
    reachCrashPoint('plan.after-store');
    return owned;
  }

  return {
    get callsMade() {
      return callsMade;
    },
    stored: earlier.stored,
    plan(story, history) {
      planned = { story, history };
    },
    async storePlanned() {
      return planned === undefined ? 'GO' : answer(await flush(0, null));
    },
    async begin(call) {
      callsMade += 1;
      if (planned !== undefined) return answer(await flush(1, call.promptSections));
      return answer(await storeCheckpoint(database, turn, { stage: null, body: null, modelCalls: 1, cost: '0' }));
    },
    async finish(record, messages) {
      reachCrashPoint('model.after-call');
      countCall(metrics, record);
      const story: CallStory = { version: 1, at: nowIso(), record, messages };
      const owned = await storeCheckpoint(database, turn, {
        stage: `call:${String(callsMade).padStart(2, '0')}`,
        body: packJson(story),
        modelCalls: 0,
        cost: costText(record.costNano),
      });
      reachCrashPoint('draft.after-store');
      return answer(owned);
    },
  };
}

function countCall(metrics: Metrics, { provider, usage, durationMs, failure }: ModelCallRecord): void {
  metrics.modelCalls.inc({ provider, result: failure?.code ?? 'ok' });
  metrics.modelCallSeconds.observe({ provider }, durationMs / 1000);
  if (usage === null) return;
  metrics.modelTokens.inc({ provider, kind: 'input' }, usage.inputTokens);
  metrics.modelTokens.inc({ provider, kind: 'cached_input' }, usage.cachedInputTokens);
  metrics.modelTokens.inc({ provider, kind: 'output' }, usage.outputTokens);
}
