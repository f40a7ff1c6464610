import { describe, expect, test } from 'vitest';
import type { ChatModel } from './model.ts';
import { modelTableFromEnvironment, resolveModelTable, sandboxModelTable, standardChatModels } from './model-table.ts';
import { replyModels } from './reserved-entries.ts';

const noEnvironment = () => undefined;
const minimal = { provider: 'openai-compatible', baseUrl: 'https://llm.example/v1', model: 'some-model' };

function resolved(table: unknown, environment: (name: string) => string | undefined = noEnvironment) {
  const verdict = resolveModelTable(table, environment);
  if (!verdict.ok) throw new Error(verdict.problems.join('\n'));
  return verdict.models;
}

function problems(table: unknown): string[] {
  const verdict = resolveModelTable(table, noEnvironment);
  return verdict.ok ? [] : verdict.problems;
}

describe('a table from the configuration file', () => {
  test('a minimal entry gets every default', () => {
    expect(resolved({ 'dating-pro-1': minimal }).get('dating-pro-1')).toEqual({
      chatModel: 'dating-pro-1',
      provider: 'openai-compatible',
      model: 'some-model',
      baseUrl: 'https://llm.example/v1',
      prices: { inputPerMillion: 0, cachedInputPerMillion: 0, outputPerMillion: 0, currency: 'USD' },
      capabilities: {
        vision: false,
        pictures: false,
        meetingPolicy: false,
        sexualText: true,
        structuredOutput: false,
      },
      limits: { maxOutputTokens: 1_000 },
      parameters: { maxTokensName: 'max_tokens', temperature: true, seed: true },
      timeoutMs: 45_000,
      fallbacks: [],
    } satisfies ChatModel);
  });

  test('the names of the second generation see pictures and follow the meeting policy unless told otherwise', () => {
    const models = resolved({ 'chat-2-pro': minimal, 'chat-2-smart': { ...minimal, capabilities: { vision: false } } });
    expect(models.get('chat-2-pro')?.capabilities).toMatchObject({ vision: true, pictures: true, meetingPolicy: true });
    expect(models.get('chat-2-smart')?.capabilities).toMatchObject({ vision: false, pictures: true });
  });

  test("OpenAI's own address gets the parameter name and the schemas it wants", () => {
    const model = resolved({ m: { ...minimal, baseUrl: 'https://api.openai.com/v1/' } }).get('m');
    expect(model?.baseUrl).toBe('https://api.openai.com/v1');
    expect(model?.parameters.maxTokensName).toBe('max_completion_tokens');
    expect(model?.capabilities.structuredOutput).toBe(true);
  });

  test('cached input without a price costs what input costs', () => {
    const prices = { inputPerMillion: 1.25, outputPerMillion: 10, currency: 'EUR' };
    expect(resolved({ m: { ...minimal, prices } }).get('m')?.prices.cachedInputPerMillion).toBe(1.25);
  });

  test('a key may stand in the environment', () => {
    const table = { m: { provider: 'anthropic', model: 'claude-x', apiKey: { env: 'MY_KEY' } } };
    expect(resolved(table, (name) => (name === 'MY_KEY' ? 'abc' : undefined)).get('m')?.apiKey).toBe('abc');
    expect(problems(table)).toEqual(['chatModels.m.apiKey: the environment variable MY_KEY is not set']);
  });

  test.each([
    ['an unknown member', { m: { ...minimal, modle: 'x' } }, 'chatModels.m: does not know "modle"'],
    [
      'an unknown capability',
      { m: { ...minimal, capabilities: { visions: true } } },
      'chatModels.m.capabilities: does not know "visions"',
    ],
    [
      'an unknown provider',
      { m: { ...minimal, provider: 'openai' } },
      'chatModels.m.provider: must be one of openai-compatible, anthropic, google, sandbox',
    ],
    [
      'a missing address',
      { m: { provider: 'openai-compatible', model: 'x' } },
      'chatModels.m.baseUrl: is needed with the provider openai-compatible',
    ],
    [
      'a missing model',
      { m: { ...minimal, model: undefined } },
      'chatModels.m.model: is needed with the provider openai-compatible',
    ],
    [
      'a missing key',
      { m: { provider: 'google', model: 'x' } },
      'chatModels.m.apiKey: is needed with the provider google',
    ],
    [
      'an address with credentials',
      { m: { ...minimal, baseUrl: 'https://user:pass@llm.example/v1' } },
      'chatModels.m.baseUrl: must be an http or https URL without credentials, query and fragment',
    ],
    [
      'a negative price',
      { m: { ...minimal, prices: { inputPerMillion: -1, outputPerMillion: 1, currency: 'USD' } } },
      'chatModels.m.prices.inputPerMillion: must be a number from 0 to 1000000',
    ],
    [
      'a price finer than costs are kept',
      { m: { ...minimal, prices: { inputPerMillion: 0.0000000001, outputPerMillion: 1, currency: 'USD' } } },
      'chatModels.m.prices.inputPerMillion: must have at most 9 decimals',
    ],
    [
      'a currency in words',
      { m: { ...minimal, prices: { inputPerMillion: 1, outputPerMillion: 1, currency: 'euro' } } },
      'chatModels.m.prices.currency: must be a currency code of three capital letters',
    ],
    [
      'a time as text',
      { m: { ...minimal, timeoutMs: '30' } },
      'chatModels.m.timeoutMs: must be a whole number from 1 to 600000',
    ],
    [
      'an endless time',
      { m: { ...minimal, timeoutMs: 600_001 } },
      'chatModels.m.timeoutMs: must be a whole number from 1 to 600000',
    ],
    [
      'a fall-back nobody knows',
      { m: { ...minimal, fallbacks: ['x'] } },
      'chatModels.m.fallbacks: names a chat model that is not in the table',
    ],
    [
      'a fall-back hidden in every object',
      { m: { ...minimal, fallbacks: ['constructor'] } },
      'chatModels.m.fallbacks: names a chat model that is not in the table',
    ],
    [
      'a fall-back to itself',
      { m: { ...minimal, fallbacks: ['m'] } },
      'chatModels.m.fallbacks: lead back to this chat model',
    ],
    [
      'a name with a space',
      { 'my model': minimal },
      'chatModels: a chat model is named with letters, digits, ".", "_" and "-" (at most 64)',
    ],
    ['a list', [minimal], 'chatModels: must be an object of chat models by name'],
  ])('%s is refused in one clear line', (_name, table, problem) => {
    expect(problems(table)).toEqual([problem]);
  });

  test('fall-backs in a circle are refused at each model of the circle, a tree of them is fine', () => {
    const circle = {
      a: { ...minimal, fallbacks: ['b'] },
      b: { ...minimal, fallbacks: ['c'] },
      c: { ...minimal, fallbacks: ['b'] },
    };
    expect(problems(circle)).toEqual([
      'chatModels.b.fallbacks: lead back to this chat model',
      'chatModels.c.fallbacks: lead back to this chat model',
    ]);
    const tree = { a: { ...minimal, fallbacks: ['b', 'c'] }, b: { ...minimal, fallbacks: ['c'] }, c: minimal };
    expect(problems(tree)).toEqual([]);
  });

  test('a refused key is never repeated', () => {
    const lines = problems({ m: { ...minimal, apiKey: { key: 'hunter2' }, model: 17 } });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toContain('hunter2');
    expect(lines).toContain('chatModels.m.apiKey: must be a text or {"env": "<name of an environment variable>"}');
  });
});

describe('the entry that judges', () => {
  test('has ten seconds unless the operator says otherwise: a reply waits for it', () => {
    const models = resolved({ m: minimal, guardian: minimal });
    expect([models.get('m')?.timeoutMs, models.get('guardian')?.timeoutMs]).toEqual([45_000, 10_000]);
    expect(resolved({ m: minimal, guardian: { ...minimal, timeoutMs: 3_000 } }).get('guardian')?.timeoutMs).toBe(3_000);
  });

  test('writes no replies: it is none of the models a request may name, and no fall-back', () => {
    const models = resolved({ m: minimal, 'soul-engine': minimal, guardian: minimal });
    expect(replyModels(models).map(({ chatModel }) => chatModel)).toEqual(['m']);
    expect(problems({ m: { ...minimal, fallbacks: ['guardian'] }, guardian: minimal })).toEqual([
      'chatModels.m.fallbacks: must not name guardian, which writes no replies',
    ]);
  });

  test('that could not judge stops the start', () => {
    expect(problems({ m: minimal, guardian: { provider: 'sandbox' } })).toEqual([
      'chatModels.guardian.provider: sandbox cannot judge; leave the entry out for rules alone',
    ]);
    expect(problems({ m: minimal, guardian: { ...minimal, fallbacks: ['m'] } })).toEqual([
      'chatModels.guardian.fallbacks: are not used; a judgement is one call, and closes where it fails',
    ]);
  });
});

describe('a table without a configuration file', () => {
  test('three variables put one provider behind all four chat models', () => {
    const verdict = modelTableFromEnvironment({ baseUrl: 'http://127.0.0.1:11434/v1', apiKey: '', model: 'llama' });
    if (!verdict.ok) throw new Error(verdict.problems.join());
    expect([...verdict.models.keys()]).toEqual([...standardChatModels]);
    expect(verdict.models.get('chat-2-smart')).toMatchObject({ model: 'llama', capabilities: { vision: true } });
    expect(verdict.models.get('dating-smart-1')).toMatchObject({ model: 'llama', capabilities: { vision: false } });
    expect(verdict.models.get('dating-smart-1')).not.toHaveProperty('apiKey');
  });

  test('a wrong address is one line that names the variable', () => {
    expect(modelTableFromEnvironment({ baseUrl: 'localhost:1', model: 'llama' })).toEqual({
      ok: false,
      problems: ['LLM_BASE_URL: must be an http or https URL without credentials, query and fragment'],
    });
  });

  test('nothing configured means the sandbox, free of charge', () => {
    const models = [...sandboxModelTable().values()];
    expect(models.map((model) => model.chatModel)).toEqual([...standardChatModels]);
    expect(models.every((model) => model.provider === 'sandbox' && model.prices.outputPerMillion === 0)).toBe(true);
  });
});

describe('limits of an endpoint', () => {
  const limited = { ...minimal, limits: { concurrency: 8, requestsPerMinute: 100 } };

  test('hold for every entry with the same provider, base URL and key', () => {
    const models = resolved({
      one: limited,
      two: { ...minimal, baseUrl: `${minimal.baseUrl}/`, model: 'other', limits: { outputTokensPerMinute: 5_000 } },
      elsewhere: { ...minimal, apiKey: 'k' },
    });
    const shared = { concurrency: 8, requestsPerMinute: 100, outputTokensPerMinute: 5_000 };
    expect(models.get('one')?.limits).toEqual({ maxOutputTokens: 1_000, ...shared });
    expect(models.get('two')?.limits).toEqual({ maxOutputTokens: 1_000, ...shared });
    expect(models.get('elsewhere')?.limits).toEqual({ maxOutputTokens: 1_000 });
  });

  test('stated twice and differently stop the start, without a value', () => {
    const found = problems({ one: limited, two: { ...limited, limits: { concurrency: 9 } } });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('chatModels.two.limits.concurrency');
    expect(found[0]).not.toMatch(/[89]/);
  });

  test.each(['concurrency', 'requestsPerMinute', 'inputTokensPerMinute', 'outputTokensPerMinute'])(
    '%s is a whole number from 1',
    (name) => {
      for (const value of [0, -1, 1.5, '10', null]) {
        expect(problems({ m: { ...minimal, limits: { [name]: value } } })).toEqual([
          expect.stringContaining(`chatModels.m.limits.${name}: must be a whole number from 1 to `),
        ]);
      }
    },
  );
});
