import { costOfNanos, formatExactCost } from '../llm/index.ts';
import { packJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { judgementStage } from '../records/turn-memories.ts';
import { storeCheckpoint } from '../records/turns.ts';
import type { JudgementBook } from './guard/judgement/index.ts';
import type { JudgementStory } from './story.ts';
import { countCall } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';

/** Calls for one request, by all its runs: a run that fails or dies is made again, and there is an end to it. */
const CALLS_MAX = 3;

/** What a book is kept on. */
export interface JudgementShelf {
  /** Of earlier runs, oldest first. `isOfRequest`: for the request that is answered now, and not for one that was merged since. */
  stored: readonly { story: JudgementStory; isOfRequest: boolean }[];
  store: (story: JudgementStory, call: number) => Promise<'GO' | 'FENCED'>;
  isBudgetLeft: () => Promise<boolean>;
  now: () => Date;
}

export function createJudgementBook({ stored, store, isBudgetLeft, now }: JudgementShelf): JudgementBook {
  const judged = stored.map(({ story }) => story);
  const calls = stored.filter(({ isOfRequest }) => isOfRequest).map(({ story }) => story.record);
  return {
    stored(messageKeys) {
      const asked = messageKeys.join(' ');
      const known = judged.findLast(({ judgedKeys, findings }) => findings !== null && judgedKeys.join(' ') === asked);
      return known?.findings ? { model: known.record.model, findings: known.findings } : null;
    },
    callsLeft: () => Math.max(0, CALLS_MAX - calls.length),
    mayCall: isBudgetLeft,
    note(record, judgedKeys, findings) {
      const story = { version: 1 as const, at: now().toISOString(), record, messages: null, judgedKeys, findings };
      calls.push(record);
      judged.push(story);
      return store(story, calls.length);
    },
    costNano: () => calls.reduce((sum, { costNano }) => sum + BigInt(costNano), 0n),
  };
}

/** The judgement book of one run, on the database. */
export function createStoredJudgementBook(
  turn: ClaimedConversation,
  tools: TurnTools,
  run: { stored: readonly { stage: string; story: JudgementStory }[]; isBudgetLeft: () => Promise<boolean> },
): JudgementBook {
  const ofRequest = judgementStage(turn.restarts, 0).slice(0, -1);
  return createJudgementBook({
    stored: run.stored.map(({ stage, story }) => ({ story, isOfRequest: stage.startsWith(ofRequest) })),
    isBudgetLeft: run.isBudgetLeft,
    now: tools.engineClock.now,
    async store(story, call) {
      countCall(tools.metrics, story.record);
      const owned = await storeCheckpoint(tools.database, turn, {
        stage: judgementStage(turn.restarts, call),
        body: packJson(story),
        modelCalls: 0,
        cost: formatExactCost(costOfNanos(BigInt(story.record.costNano))),
      });
      return owned ? 'GO' : 'FENCED';
    },
  });
}
