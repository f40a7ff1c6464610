import type { AnalysingTurn } from '../records/persona-styles.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { profileFacts } from './generate/index.ts';
import type { PipelineTools } from './pipeline.ts';
import { obtainStyle } from './soul-engine/index.ts';
import { isBudgetLeft } from './spend-caps.ts';
import { dataBlock } from './text/index.ts';
import { countCall } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';

/** SoulEngine for one turn. `turnSignal` ends the wait for others, `signal` also a call of ours. */
export function styleOfTurn(
  subject: TurnSubject,
  turn: AnalysingTurn,
  tools: Pick<TurnTools, 'database' | 'callModel' | 'models' | 'engineClock' | 'metrics' | 'wait'>,
  signals: { turnSignal: AbortSignal; signal: AbortSignal },
): PipelineTools['obtainStyle'] {
  const { projectId, isTest, deadlineAt } = subject;
  return (question) =>
    obtainStyle(
      { ...question, projectId, turn, isTest, deadlineAt },
      {
        ...tools,
        ...signals,
        now: tools.engineClock.now,
        isBudgetLeft: () => isBudgetLeft(tools.database, subject),
        describe: (profile, { isSexualTextAllowed }) =>
          dataBlock('character card', profileFacts(profile, { at: question.at, isSexualTextAllowed })),
        countCall: (record) => countCall(tools.metrics, record),
      },
    );
}
