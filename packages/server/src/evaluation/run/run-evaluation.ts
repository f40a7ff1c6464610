import type { CallModel, ChatModel, Cost } from '../../llm/index.ts';
import type { ReplayTools } from '../../turn/index.ts';
import type { ChosenConversation } from '../conversations/choose-conversations.ts';
import type { ParameterSet } from '../parameters/read-parameter-set.ts';
import { replayConversation } from './replay-conversation.ts';
import { createSpendLimit } from './spend-limit.ts';
import type { TurnRecord } from './turn-record.ts';

export interface EvaluationRun {
  conversations: readonly ChosenConversation[];
  sets: readonly ParameterSet[];
  /** Its fall-backs are left out: the figures are those of one model. */
  model: ChatModel;
  seed: string;
  turns: number | null;
  concurrency: number;
  maxCost: Cost | null;
}

export interface RunTools {
  callModel: CallModel;
  wait: ReplayTools['wait'];
  signal: AbortSignal;
  judgeLanguage: ReplayTools['judgeLanguage'];
  onTurn?: (ended: number) => void;
}

/** NOTHING_WRITTEN: the first turns all failed, so the rest was not tried. */
export type RunEnd = 'COMPLETE' | 'MAX_COST' | 'INTERRUPTED' | 'NOTHING_WRITTEN';

export interface RunResult {
  end: RunEnd;
  /** In the order of the sets; the turns of each in the order of conversations, whatever ended first. */
  sets: { set: ParameterSet; turns: TurnRecord[] }[];
}

/** A wrong key or a dead address shows at once; a model that refuses a chat or two does not end the run. */
const hopelessTurns = 5;

/**
 * Every conversation with every set, several side by side. A conversation is tried with all sets before the next one, so
 * that a run that ends early compares like with like.
 */
export async function runEvaluation(run: EvaluationRun, tools: RunTools): Promise<RunResult> {
  const model: ChatModel = { ...run.model, fallbacks: [] };
  const limit = createSpendLimit(model, run.maxCost);
  const tasks = run.conversations.flatMap((conversation) => run.sets.map((set) => ({ conversation, set })));
  const turnsOf = tasks.map((): TurnRecord[] => []);
  let next = 0;
  let ended = 0;
  let notDropped = 0;
  const isHopeless = () => notDropped === 0 && ended >= hopelessTurns;
  const isOver = () => tools.signal.aborted || limit.isReached() || isHopeless();

  const work = async (): Promise<void> => {
    while (next < tasks.length && !isOver()) {
      const number = next++;
      const replay = replayConversation(
        { ...tasks[number]!, chatModel: model.chatModel, seed: run.seed, turns: run.turns },
        { ...tools, ...limit.open(), models: new Map([[model.chatModel, model]]) },
      );
      for await (const turn of replay) {
        turnsOf[number]!.push(turn);
        ended++;
        if (turn.outcome.ending.kind !== 'DROPPED') notDropped++;
        tools.onTurn?.(ended);
        if (isOver()) break;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(run.concurrency, tasks.length) }, work));

  const end: RunEnd = tools.signal.aborted
    ? 'INTERRUPTED'
    : limit.isReached()
      ? 'MAX_COST'
      : isHopeless()
        ? 'NOTHING_WRITTEN'
        : 'COMPLETE';
  return {
    end,
    sets: run.sets.map((set) => ({
      set,
      turns: tasks.flatMap((task, number) => (task.set === set ? turnsOf[number]! : [])),
    })),
  };
}
