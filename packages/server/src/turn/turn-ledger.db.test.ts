import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { createMetrics } from '../platform/metrics.ts';
import { openTurnScene, type TurnScene } from '../records/_turn-scene.ts';
import { createEngineClock } from './engine-clock.ts';
import type { ModelCallRecord } from './generate/draft.ts';
import { createTurnLedger } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';

let scene: TurnScene;
beforeEach(async () => {
  scene = await openTurnScene();
});
afterEach(() => scene.engine.close());

const record: ModelCallRecord = {
  purpose: 'DRAFT',
  chatModel: 'dating-smart-1',
  provider: 'openai-compatible',
  model: 'm',
  usage: null,
  costNano: '2500000',
  durationMs: 300,
  failure: null,
};

/** Loses the connection at the next statement that stores a call: before it was sent, or before its answer came. */
function losing(database: Database) {
  const losses: ('before' | 'after')[] = [];
  const query: Database['query'] = async (name, sql, values) => {
    const loss = name === 'checkpoint' ? losses.shift() : undefined;
    if (loss === 'before') throw new Error('Connection terminated unexpectedly');
    const result = await database.query(name, sql, values);
    if (loss === 'after') throw new Error('Connection terminated unexpectedly');
    return result as never;
  };
  return { database: { ...database, query }, losses };
}

async function openLedger() {
  const turn = await scene.startTurn();
  const { database, losses } = losing(scene.engine.database);
  const tools = { database, metrics: createMetrics(), engineClock: createEngineClock() } as unknown as TurnTools;
  const ledger = createTurnLedger(turn, tools, {
    stored: [],
    watch: { want: () => {}, seenSeq: () => 1 },
    isBudgetLeft: async () => true,
  });
  const { purpose, chatModel, provider, model } = record;
  expect(await ledger.begin({ purpose, chatModel, provider, model, promptSections: [] })).toBe('GO');
  const paid = async () => {
    const { rows } = await scene.engine.database.execute<{ calls: number; cost: string }>(
      `select (select count(*)::int from turn_checkpoints) as calls, (select coalesce(sum(cost), 0)::text from spends) as cost`,
    );
    return rows[0]!;
  };
  return { ledger, losses, paid };
}

describe('a model call whose result could not be stored at once', () => {
  it.each([
    ['before', 'a draft', ['Hello you.']],
    ['after', 'a draft', ['Hello you.']],
    ['before', 'what came to nothing', null],
    ['after', 'what came to nothing', null],
  ] as const)(
    'stays in hand, and is stored and charged once (connection lost %s it, %s)',
    async (loss, _, messages) => {
      const { ledger, losses, paid } = await openLedger();
      losses.push(loss);
      const finished = ledger.finish(record, messages === null ? null : [...messages]);
      if (messages === null) await expect(finished).rejects.toThrow('Connection terminated');
      else {
        expect(await finished).toBe('GO');
        await expect(ledger.storeHeld()).rejects.toThrow('Connection terminated');
      }
      expect(await ledger.storeHeld()).toBe('GO');
      expect(await ledger.storeHeld()).toBe('GO');
      const { calls, cost } = await paid();
      expect({ calls, cost: Number(cost) }).toEqual({ calls: 1, cost: 0.0025 });
    },
  );
});
