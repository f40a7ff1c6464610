import { readFileSync } from 'node:fs';
import {
  type ChatModel,
  costOfNanos,
  createModelCaller,
  formatExactCost,
  guardianEntry,
  resolveModelTable,
} from '../../packages/server/src/llm/index.ts';
import { systemClock } from '../../packages/server/src/platform/clock.ts';
import { createOperatorFetch } from '../../packages/server/src/platform/http-client/index.ts';
import { createLogger } from '../../packages/server/src/platform/logger.ts';
import { userTexts } from '../../packages/server/src/turn/guard/guards/_guard-case.ts';
import { beginJudging, type ModelFindings } from '../../packages/server/src/turn/guard/judgement/index.ts';
import { createJudgementBook } from '../../packages/server/src/turn/judgement-book.ts';
import { sampleSubject } from '../../packages/server/src/turn/testing/sample-turn.ts';

/** A guardian asked about single texts, in the same way as about those of a turn. */
export interface AskedGuardian {
  model: ChatModel;
  /** One call for each text. Null: it did not judge. */
  ask(texts: readonly string[]): Promise<(ModelFindings | null)[]>;
  /** So far. */
  spent(): { calls: number; failures: string; tokens: number; cost: string };
  close(): Promise<void>;
}

const DEADLINE_MS = 300_000;
const CONCURRENCY_DEFAULT = 8;
/** All guards, those that are off by default too. */
const subject = sampleSubject({ parameters: { guardrails: { maliciousContent: true } } });

/** @param configFile a `repartee.config.json` with an entry `guardian`; keys are read from the environment */
export function openGuardian(configFile: string): AskedGuardian {
  const { chatModels } = JSON.parse(readFileSync(configFile, 'utf8')) as { chatModels?: unknown };
  const table = resolveModelTable(chatModels, (name) => process.env[name]);
  if (!table.ok) throw new Error(table.problems.join('\n'));
  const model = table.models.get(guardianEntry);
  if (!model) throw new Error(`${configFile} has no entry "${guardianEntry}"`);
  const fetch = createOperatorFetch({});
  const callModel = createModelCaller({ fetch, logger: createLogger('fatal'), clock: systemClock });
  const failures = new Map<string, number>();
  let [calls, tokens, costNano] = [0, 0, 0n];

  async function askOne(text: string): Promise<ModelFindings | null> {
    const book = createJudgementBook({
      stored: [],
      isBudgetLeft: async () => true,
      now: () => new Date(),
      async store({ record }) {
        calls += 1;
        tokens += (record.usage?.inputTokens ?? 0) + (record.usage?.outputTokens ?? 0);
        costNano += BigInt(record.costNano);
        return 'GO';
      },
    });
    const deadlineAt = new Date(Date.now() + DEADLINE_MS).toISOString();
    const judging = beginJudging({ ...subject, deadlineAt }, userTexts([text]), {
      guardian: model,
      book,
      callModel,
      now: () => new Date(),
      signal: new AbortController().signal,
    });
    const outcome = await judging?.ended;
    if (outcome?.kind === 'JUDGED') return outcome.findings;
    const code = outcome?.kind === 'FAILED' ? outcome.code : 'no_text';
    failures.set(code, (failures.get(code) ?? 0) + 1);
    return null;
  }

  return {
    model,
    async ask(texts) {
      const found: (ModelFindings | null)[] = texts.map(() => null);
      let next = 0;
      const work = async () => {
        for (let index = next++; index < texts.length; index = next++) found[index] = await askOne(texts[index]!);
      };
      await Promise.all(Array.from({ length: model.limits.concurrency ?? CONCURRENCY_DEFAULT }, work));
      return found;
    },
    spent: () => ({
      calls,
      failures: [...failures].map(([code, times]) => `${code}: ${times}`).join('; '),
      tokens,
      cost: `${formatExactCost(costOfNanos(costNano))} ${model.prices.currency}`,
    }),
    close: () => fetch.close(),
  };
}
