import { createLanguageIdentifier } from '../language/index.ts';
import { createModelCaller } from '../llm/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { chooseConversations } from './conversations/choose-conversations.ts';
import { readConversations } from './conversations/read-conversations.ts';
import type { EvaluationOptions } from './options.ts';
import { buildReport, type EvaluationReport } from './reports/index.ts';
import { languageMethod } from './run/judge-language.ts';
import { type RunTools, runEvaluation } from './run/run-evaluation.ts';

export interface EvaluationTools {
  /** The way out for addresses the operator configured. */
  fetch: typeof globalThis.fetch;
  logger: Logger;
  /** Stands in the report, with the time. */
  software: string;
  clock: Clock;
  wait: RunTools['wait'];
  /** Ends the run; the report is of what was run before. */
  signal: AbortSignal;
  onTurn?: (ended: number, most: number) => void;
}

/**
 * Reads the conversations of a folder or file, replays them and measures what came of it.
 * @throws OperationalError `conversations_unusable`, `conversations_missing`, `language_missing`
 */
export async function evaluate(
  path: string,
  options: EvaluationOptions,
  { fetch, logger, software, clock, wait, signal, onTurn }: EvaluationTools,
): Promise<EvaluationReport> {
  const choice = chooseConversations(await readConversations(path), options);
  const { model, sets, seed, turns, concurrency, maxCost } = options;
  const most = choice.chosen.reduce(
    (sum, { exchanges }) => sum + Math.min(exchanges.length, turns ?? exchanges.length) * sets.length,
    0,
  );
  const languageIdentifier = createLanguageIdentifier({ logger });
  const result = await runEvaluation(
    { conversations: choice.chosen, sets, model, seed, turns, concurrency, maxCost },
    {
      callModel: createModelCaller({ fetch, logger, clock }),
      judgeLanguage: languageIdentifier.judge,
      wait,
      signal,
      onTurn: (ended) => onTurn?.(ended, most),
    },
  ).finally(() => languageIdentifier.close());
  const made = { by: software, at: clock.now().toISOString() };
  return buildReport(options, choice, result, { languageMethod, made });
}
