import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ScriptedModel, startScriptedModel } from '../../../../testbed/src/scripted-model/index.ts';
import { systemClock } from '../../platform/clock.ts';
import { createLogger } from '../../platform/logger.ts';
import { createModelCaller } from '../call-model.ts';
import { resolveModelTable } from '../model-table.ts';
import type { Prompt } from '../prompt.ts';
import { anthropicProvider } from './anthropic/anthropic-provider.ts';
import type { providers } from './index.ts';

let server: ScriptedModel;
const callModel = createModelCaller({
  fetch: globalThis.fetch,
  logger: createLogger('debug', () => undefined),
  clock: systemClock,
});

beforeAll(async () => {
  server = await startScriptedModel();
});
afterAll(() => server.close());

const prompt: Prompt = {
  system: [
    { name: 'rules', text: 'the rules', cacheBreakpoint: 'LONG' },
    { name: 'card', text: 'the card', cacheBreakpoint: true },
  ],
  messages: [
    { role: 'user', text: 'the other card', cacheBreakpoint: true },
    { role: 'user', text: 'line one', cacheBreakpoint: true },
    { role: 'user', text: 'the task' },
  ],
};

async function sentTo(provider: (typeof providers)[number]['name']): Promise<Record<string, unknown>> {
  const entry = { provider, model: 'm', baseUrl: server.baseUrls[provider], apiKey: 'key' };
  const verdict = resolveModelTable({ model: entry }, () => undefined);
  if (!verdict.ok) throw new Error(verdict.problems.join('\n'));
  const schema = { type: 'object' as const, properties: { messages: { type: 'array' as const } } };
  await callModel(verdict.models.get('model')!, {
    ...{ prompt, outputSchema: schema, maxOutputTokens: 100, temperature: 0.5, timeoutMs: 10_000 },
  });
  return server.ledger.at(-1)!.body as Record<string, unknown>;
}

describe('the pieces of a message', () => {
  test('are blocks for Anthropic, whose bytes do not depend on what follows, with marks of two lifetimes', async () => {
    const { system, messages } = await sentTo('anthropic');
    const fiveMinutes = { cache_control: { type: 'ephemeral' } };
    expect(system).toEqual([
      { type: 'text', text: 'the rules', cache_control: { type: 'ephemeral', ttl: '1h' } },
      { type: 'text', text: 'the card', ...fiveMinutes },
    ]);
    expect(messages).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'the other card\n', ...fiveMinutes },
          { type: 'text', text: 'line one\n', ...fiveMinutes },
          { type: 'text', text: 'the task' },
        ],
      },
    ]);
  });

  test('are one text for the others', async () => {
    const openAi = (await sentTo('openai-compatible')).messages as unknown[];
    expect(openAi.slice(1)).toEqual([{ role: 'user', content: 'the other card\nline one\nthe task' }]);
    const google = (await sentTo('google')).contents;
    expect(google).toEqual([{ role: 'user', parts: [{ text: 'the other card\nline one\nthe task' }] }]);
  });
});

test('what Anthropic keeps for an hour is told apart, as part of what it wrote', () => {
  const counts = { input_tokens: 10, cache_creation_input_tokens: 50, output_tokens: 1 };
  const cache_creation = { ephemeral_5m_input_tokens: 20, ephemeral_1h_input_tokens: 30 };
  const usage = anthropicProvider.readUsage({ usage: { ...counts, cache_creation } });
  expect(usage).toMatchObject({ inputTokens: 60, cacheWriteTokens: 50, longCacheWriteTokens: 30 });
  expect(anthropicProvider.readUsage({ usage: counts })).not.toHaveProperty('longCacheWriteTokens');
});
