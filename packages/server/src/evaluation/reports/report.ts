import { formatExactCost } from '../../llm/index.ts';
import type { Choice } from '../conversations/choose-conversations.ts';
import { type Figures, measureTurns, notMeasured } from '../measures/index.ts';
import type { EvaluationOptions } from '../options.ts';
import { reportKind } from '../report-kind.ts';
import { conversationStartsAt } from '../run/replay-conversation.ts';
import type { RunEnd, RunResult } from '../run/run-evaluation.ts';
import type { TurnRecord } from '../run/turn-record.ts';

/** What `--format json` writes; the other formats show the same. Shares are 0 … 1. */
export interface EvaluationReport {
  version: 1;
  kind: typeof reportKind;
  /** Program and version, and when. */
  made: { by: string; at: string };
  /** Who wrote. The built-in writer is no model, and its figures say nothing of one. */
  writer: { kind: 'MODEL' | 'SANDBOX'; chatModel: string; provider: string; model: string };
  /** How the run ended, and whether all of it was run. */
  end: RunEnd;
  input: { conversationsFound: number; leftOutByLanguage: number; conversations: number; exchanges: number };
  options: {
    seed: string;
    limit: number;
    turns: number | null;
    language: string | null;
    concurrency: number;
    maxCost: string | null;
    /** The time in which all conversations take place. */
    conversationStartsAt: string;
  };
  languageMethod: string;
  currency: string;
  /** False: no prices are configured, so every cost is "0". */
  hasPrices: boolean;
  sets: SetReport[];
  notMeasured: readonly string[];
}

export interface SetReport {
  name: string;
  parameters: object;
  figures: Figures;
  /** Only with `--with-texts`. */
  texts?: ReplyText[];
}

/** One turn in words. */
export interface ReplyText {
  conversation: string;
  turn: number;
  ending: string;
  user: readonly string[];
  human: readonly string[];
  firstDraft: readonly string[];
  sent: readonly string[];
  faults: readonly string[];
}

export function buildReport(
  options: EvaluationOptions,
  choice: Choice,
  result: RunResult,
  { languageMethod, made }: Pick<EvaluationReport, 'languageMethod' | 'made'>,
): EvaluationReport {
  const { model } = options;
  const { inputPerMillion, outputPerMillion, currency } = model.prices;
  return {
    version: 1,
    kind: reportKind,
    made,
    writer: {
      kind: model.provider === 'sandbox' ? 'SANDBOX' : 'MODEL',
      chatModel: model.chatModel,
      provider: model.provider,
      model: model.model,
    },
    end: result.end,
    input: {
      conversationsFound: choice.found,
      leftOutByLanguage: choice.leftOut,
      conversations: choice.chosen.length,
      exchanges: choice.chosen.reduce(
        (sum, { exchanges }) => sum + Math.min(exchanges.length, options.turns ?? exchanges.length),
        0,
      ),
    },
    options: {
      seed: options.seed,
      limit: options.limit,
      turns: options.turns,
      language: options.language,
      concurrency: options.concurrency,
      maxCost: options.maxCost === null ? null : formatExactCost(options.maxCost),
      conversationStartsAt,
    },
    languageMethod,
    currency,
    hasPrices: inputPerMillion > 0 || outputPerMillion > 0,
    sets: result.sets.map(({ set, turns }) => ({
      name: set.name,
      parameters: set.parameters,
      figures: measureTurns(turns),
      ...(options.withTexts ? { texts: turns.map(textOf) } : {}),
    })),
    notMeasured,
  };
}

function textOf({ conversation, turnNumber, user, human, outcome }: TurnRecord): ReplyText {
  return {
    conversation,
    turn: turnNumber,
    ending: outcome.ending.kind,
    user,
    human,
    firstDraft: outcome.firstDraft ?? [],
    sent: outcome.answers,
    faults: outcome.faults.map(({ code }) => code),
  };
}
