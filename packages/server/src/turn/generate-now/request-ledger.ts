import type { Database } from '../../platform/database/index.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { packJson } from '../../platform/packed-bytes.ts';
import { storeSpend } from '../../records/spends.ts';
import { callStage, pictureCallStage } from '../../records/turn-memories.ts';
import type { EngineClock } from '../engine-clock.ts';
import type { TurnSubject } from '../gather/gathered.ts';
import type { PromptSectionDigest } from '../generate/build-prompt.ts';
import type { ModelCallRecord } from '../generate/draft.ts';
import { rulingOf } from '../generate/index.ts';
import type { StoredCall } from '../generate/writing-ledger.ts';
import { pictureCallStory } from '../picture-book.ts';
import type { CallStory, PlannedStory } from '../story.ts';
import { costText, countCall, type TurnLedger } from '../turn-ledger.ts';
import type { PictureCallRecord } from '../vision/index.ts';

/** The account of a turn that is stored when it has ended. */
export interface RequestLedger extends TurnLedger {
  /** A call that looked at a picture is over. */
  notePicture(record: PictureCallRecord): Promise<void>;
  /** What the turn leaves behind so far. */
  checkpoints(): { stage: string; atMs: number; body: Buffer }[];
  /** Decimal text: of all calls; and the part of it that no spend was noted of. */
  cost(): string;
  unnotedCost(): string;
  /** A call that wrote nothing of the reply: part of what the turn leaves behind and cost. */
  noteOther(stage: string, record: Pick<ModelCallRecord, 'costNano'>, body: Buffer): void;
}

/**
 * The account of a turn whose caller waits. It is kept in memory and stored with the end of the turn, because nobody goes
 * on with it when its process dies: its caller is gone as well. What was spent is noted before more is spent, so that
 * spend caps hold.
 */
export function createRequestLedger(
  subject: TurnSubject,
  tools: { database: Database; metrics: Metrics; engineClock: EngineClock },
  isBudgetLeft: () => Promise<boolean>,
): RequestLedger {
  const calls: StoredCall[] = [];
  const stages: { stage: string; atMs: number; body: Buffer }[] = [];
  let planned: { story: Omit<PlannedStory, 'promptSections'>; atMs: number } | null = null;
  let promptSections: PromptSectionDigest[] | null = null;
  let answered: readonly string[] = [];
  let isOverBudget = false;
  let spentNano = 0n;
  let unnotedNano = 0n;
  let pictures = 0;
  let ruling: string | null = null;
  let isNewPlan = false;
  const spend = (costNano: string) => {
    spentNano += BigInt(costNano);
    unnotedNano += BigInt(costNano);
  };
  const noteSpend = async () => {
    // Taken at once: looks at pictures end side by side, and no amount may be noted twice.
    const nano = unnotedNano;
    unnotedNano = 0n;
    if (nano === 0n) return 'GO' as const;
    const { projectId, request } = subject;
    try {
      await storeSpend(tools.database, {
        projectId,
        userProfileId: request.userProfileId,
        cost: costText(String(nano)),
      });
    } catch (error) {
      unnotedNano += nano;
      throw error;
    }
    return 'GO' as const;
  };

  return {
    callsMade: () => calls.length,
    stored: () => [...calls],
    plan(story, _history, answeredKeys) {
      planned = { story, atMs: planned?.atMs ?? tools.engineClock.nowMs() };
      answered = answeredKeys;
      ruling = rulingOf(story.plan);
      isNewPlan = true;
    },
    storePlanned: async () => 'GO',
    isOverBudget: () => isOverBudget,
    async begin(call) {
      if (!(await isBudgetLeft())) {
        isOverBudget = true;
        return 'OVER_BUDGET';
      }
      if (isNewPlan) promptSections = call.promptSections;
      isNewPlan = false;
      return 'GO';
    },
    async finish(record: ModelCallRecord, messages, notes) {
      countCall(tools.metrics, record);
      const atMs = tools.engineClock.nowMs();
      const call = { record, messages, ...(notes ? { notes } : {}), answeredKeys: answered, ruling };
      calls.push(call);
      const at = new Date(atMs).toISOString();
      const story: CallStory = { version: 1, at, ...call };
      stages.push({ stage: callStage(0, calls.length), atMs, body: packJson(story) });
      spend(record.costNano);
      return 'GO';
    },
    noteOther(stage, { costNano }, body) {
      stages.push({ stage, atMs: tools.engineClock.nowMs(), body });
      spend(costNano);
    },
    async notePicture(record) {
      countCall(tools.metrics, record);
      const atMs = tools.engineClock.nowMs();
      pictures += 1;
      const story = pictureCallStory(record, new Date(atMs).toISOString());
      stages.push({ stage: pictureCallStage(0, pictures), atMs, body: packJson(story) });
      spend(record.costNano);
      await noteSpend();
    },
    held: () => null,
    forgetHeld() {},
    storeHeld: noteSpend,
    checkpoints() {
      if (planned === null) return [...stages];
      const story: PlannedStory = { ...planned.story, promptSections };
      return [{ stage: 'planned', atMs: planned.atMs, body: packJson(story) }, ...stages];
    },
    cost: () => costText(String(spentNano)),
    unnotedCost: () => costText(String(unnotedNano)),
  };
}
