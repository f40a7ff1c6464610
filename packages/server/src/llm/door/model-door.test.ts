import { describe, expect, test } from 'vitest';
import { createLogger, silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import type { ChatModel } from '../model.ts';
import type { ModelCall, ModelFailureCode, ModelOutcome } from '../model-outcome.ts';
import { resolveModelTable } from '../model-table.ts';
import { SettableClock, settled } from './_settable-clock.ts';
import { createModelDoor } from './model-door.ts';

const fine: ModelOutcome = {
  ok: true,
  text: 'hi',
  usage: { inputTokens: 1, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 1, reasoningTokens: 0 },
  finishReason: 'stop',
  durationMs: 1,
  providerModel: 'm',
};
const failedWith = (code: ModelFailureCode, retryAfterMs?: number): ModelOutcome => ({
  ok: false,
  error: { code, retryable: true, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  durationMs: 1,
});

function modelsOf(limits: object = {}): { primary: ChatModel; sibling: ChatModel; elsewhere: ChatModel } {
  const entry = { provider: 'anthropic', apiKey: 'k', model: 'large', limits };
  const verdict = resolveModelTable(
    { primary: entry, sibling: { ...entry, model: 'small' }, elsewhere: { ...entry, apiKey: 'other' } },
    () => undefined,
  );
  if (!verdict.ok) throw new Error(verdict.problems.join());
  const get = (name: string) => verdict.models.get(name)!;
  return { primary: get('primary'), sibling: get('sibling'), elsewhere: get('elsewhere') };
}

function open() {
  const clock = new SettableClock();
  const metrics = createMetrics();
  const door = createModelDoor({ logger: silentLogger, metrics, clock });
  const made: { model: string; timeoutMs: number }[] = [];
  const begun: string[] = [];
  /** Asks for a call that ends with the outcome, or when the outcome comes. */
  const ask = (model: ChatModel, outcome: ModelOutcome | Promise<ModelOutcome> = fine, more: Partial<ModelCall> = {}) =>
    door(
      model,
      {
        prompt: { system: [], messages: [{ role: 'user', text: 'hi' }] },
        outputSchema: { type: 'object', properties: {} },
        maxOutputTokens: 10,
        temperature: 1,
        timeoutMs: 60_000,
        begin: async () => {
          begun.push(model.chatModel);
          return true;
        },
        ...more,
      },
      async (timeoutMs) => {
        made.push({ model: model.chatModel, timeoutMs });
        return await outcome;
      },
    );
  const metric = async (name: string) => (await metrics.registry.getSingleMetric(name)!.get()).values;
  return { clock, ask, made, begun, metric };
}

function later() {
  let settle: (outcome: ModelOutcome) => void = () => undefined;
  const outcome = new Promise<ModelOutcome>((resolve) => {
    settle = resolve;
  });
  return { outcome, settle };
}

const caller = (waitMs: number) => ({ share: 'p', isEngagement: false, waitMs });

describe('the model door', () => {
  test('models of one provider, address and key share their places; another key has its own', async () => {
    const { ask, made } = open();
    const { primary, sibling, elsewhere } = modelsOf({ concurrency: 1 });
    const first = later();
    const running = [ask(primary, first.outcome), ask(sibling), ask(elsewhere)];
    await settled();
    expect(made.map(({ model }) => model)).toEqual(['primary', 'elsewhere']);
    first.settle(fine);
    await Promise.all(running);
    expect(made.map(({ model }) => model)).toEqual(['primary', 'elsewhere', 'sibling']);
  });

  test('a call without a place in time is busy, was not begun, and its wait is off the time of the others', async () => {
    const { ask, made, begun, clock, metric } = open();
    const { primary } = modelsOf({ concurrency: 1 });
    const first = later();
    const running = ask(primary, first.outcome);
    const turnedAway = ask(primary, fine, { caller: caller(2_000) });
    const patient = ask(primary, fine, { timeoutMs: 30_000, caller: caller(20_000) });
    await clock.advance(10_000);
    expect(await turnedAway).toMatchObject({
      ok: false,
      error: { code: 'model_busy', retryable: true, retryAfterMs: 5_000 },
    });
    first.settle(fine);
    await Promise.all([running, patient]);
    expect(begun).toHaveLength(2);
    expect(made[1]).toEqual({ model: 'primary', timeoutMs: 20_000 });
    expect(await metric('repartee_model_calls_turned_away_total')).toMatchObject([
      { labels: { chat_model: 'primary', code: 'model_busy' }, value: 1 },
    ]);
    for (const name of ['repartee_model_places_in_use', 'repartee_model_calls_waiting']) {
      expect((await metric(name)).every(({ value }) => value === 0)).toBe(true);
    }
  });

  test('a call that is not to begin after all, or throws, frees its place', async () => {
    const { ask, made } = open();
    const { primary } = modelsOf({ concurrency: 1 });
    const fenced = await ask(primary, fine, { begin: async () => false });
    expect(fenced).toMatchObject({ error: { code: 'aborted' } });
    const storageAway = ask(primary, fine, { begin: () => Promise.reject(new Error('away')) });
    await expect(storageAway).rejects.toThrow('away');
    expect(await ask(primary)).toBe(fine);
    expect(made).toHaveLength(1);
  });

  test('an aborted wait ends as aborted, without a call', async () => {
    const { ask, begun } = open();
    const { primary } = modelsOf({ concurrency: 1 });
    const first = later();
    const running = ask(primary, first.outcome);
    const controller = new AbortController();
    const waiting = ask(primary, fine, { signal: controller.signal });
    controller.abort();
    expect(await waiting).toMatchObject({ error: { code: 'aborted' } });
    first.settle(fine);
    await running;
    expect(begun).toHaveLength(1);
  });

  test('five troubled calls open the circuit of that model alone, and nothing more is begun', async () => {
    const { ask, begun, metric } = open();
    const { primary, sibling } = modelsOf();
    for (let call = 0; call < 5; call += 1) await ask(primary, failedWith('overloaded'));
    expect(await ask(primary)).toMatchObject({ error: { code: 'circuit_open', retryable: true, retryAfterMs: 5_000 } });
    expect(await ask(sibling)).toBe(fine);
    expect(begun).toHaveLength(6);
    expect(await metric('repartee_model_circuit_state')).toMatchObject([
      { labels: { chat_model: 'primary' }, value: 2 },
    ]);
  });

  test('those who wait learn at once that the circuit opened, while the places are taken by others', async () => {
    const { ask, made } = open();
    const { primary, sibling } = modelsOf({ concurrency: 1 });
    const first = later();
    const second = later();
    const running = ask(primary, first.outcome);
    const others = ask(sibling, second.outcome);
    const waiting = [ask(primary), ask(primary)];
    first.settle(failedWith('rate_limited', 20_000));
    await running;
    for (const outcome of await Promise.all(waiting)) {
      expect(outcome).toMatchObject({ error: { code: 'circuit_open', retryAfterMs: 20_000 } });
    }
    second.settle(fine);
    await others;
    expect(made.map(({ model }) => model)).toEqual(['primary', 'sibling']);
  });

  test('of those whose turn comes while a probe is under way nobody keeps a place', async () => {
    const { ask, clock } = open();
    const { primary, sibling } = modelsOf({ concurrency: 2 });
    for (let call = 0; call < 5; call += 1) await ask(primary, failedWith('overloaded'));
    await clock.advance(5_000);
    const busy = later();
    const probe = later();
    const running = [ask(sibling, busy.outcome), ask(sibling, busy.outcome)];
    const probing = ask(primary, probe.outcome);
    const second = ask(primary);
    busy.settle(fine);
    await Promise.all(running);
    expect(await second).toMatchObject({ error: { code: 'circuit_open' } });
    expect(await ask(sibling)).toBe(fine);
    probe.settle(fine);
    expect(await probing).toBe(fine);
  });

  test.each(['refused', 'malformed_answer', 'empty_answer', 'unauthorized', 'bad_request', 'too_large'] as const)(
    '%s is no trouble of the provider',
    async (code) => {
      const { ask } = open();
      const { primary } = modelsOf();
      for (let call = 0; call < 20; call += 1) await ask(primary, failedWith(code));
      expect(await ask(primary)).toBe(fine);
    },
  );

  test('a timeout counts against the provider only where the call had time', async () => {
    const { ask } = open();
    const { primary, elsewhere } = modelsOf();
    for (let call = 0; call < 20; call += 1) await ask(primary, failedWith('timeout'), { timeoutMs: 4_000 });
    expect(await ask(primary)).toBe(fine);
    for (let call = 0; call < 5; call += 1) await ask(elsewhere, failedWith('timeout'));
    expect(await ask(elsewhere)).toMatchObject({ error: { code: 'circuit_open' } });
  });

  test('one probe closes the circuit again; aborted ones decide nothing', async () => {
    const { ask, clock, made } = open();
    const { primary } = modelsOf();
    for (let call = 0; call < 5; call += 1) await ask(primary, failedWith('connection_failed'));
    await clock.advance(5_000);
    const aborted = later();
    const probing = ask(primary, aborted.outcome);
    await settled();
    expect(await ask(primary)).toMatchObject({ error: { code: 'circuit_open' } });
    aborted.settle({ ok: false, error: { code: 'aborted', retryable: false }, durationMs: 1 });
    await probing;
    const second = later();
    const probingAgain = ask(primary, second.outcome);
    await settled();
    expect(await ask(primary)).toMatchObject({ error: { code: 'circuit_open' } });
    second.settle(fine);
    await probingAgain;
    expect(await ask(primary)).toBe(fine);
    expect(made).toHaveLength(8);
  });

  test('the log says that a circuit opened and closed, and holds no key', async () => {
    const lines: string[] = [];
    const clock = new SettableClock();
    const door = createModelDoor({ logger: createLogger('debug', (line) => lines.push(line)), clock });
    const { primary } = modelsOf();
    const call: ModelCall = {
      prompt: { system: [], messages: [] },
      outputSchema: { type: 'object', properties: {} },
      maxOutputTokens: 10,
      temperature: 1,
      timeoutMs: 60_000,
    };
    for (let round = 0; round < 5; round += 1) await door(primary, call, async () => failedWith('server_error'));
    await clock.advance(5_000);
    await door(primary, call, async () => fine);
    expect(lines.map((line) => JSON.parse(line).msg ?? JSON.parse(line).message)).toEqual([
      'model_circuit.opened',
      'model_circuit.closed',
    ]);
    expect(lines.join()).not.toContain('"k"');
  });
});
