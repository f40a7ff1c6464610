import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  failWith,
  replyFenced,
  replyWith,
  type ScriptedModel,
  startScriptedModel,
} from '../../../../testbed/src/scripted-model/index.ts';
import { systemClock } from '../../platform/clock.ts';
import { createLogger } from '../../platform/logger.ts';
import { createModelCaller } from '../call-model.ts';
import type { ChatModel } from '../model.ts';
import type { JsonSchema, ModelCall, ModelOutcome } from '../model-outcome.ts';
import { resolveModelTable } from '../model-table.ts';
import { continuationText, openingText, type Prompt } from '../prompt.ts';
import { providers } from './index.ts';

const apiKey = 'secret-key-that-must-not-leak';
const chatText = 'canary: what the user wrote';

const outputSchema: JsonSchema = {
  type: 'object',
  properties: { messages: { type: 'array', items: { type: 'string' } }, mood: { type: 'string' } },
  required: ['messages', 'mood'],
  additionalProperties: false,
};

const prompt: Prompt = {
  system: [
    { name: 'rules', text: 'SECTION-ONE rules' },
    { name: 'card', text: 'SECTION-TWO card', cacheBreakpoint: true },
    { name: 'now', text: 'SECTION-THREE now' },
  ],
  messages: [
    { role: 'user', text: 'hello' },
    { role: 'assistant', text: 'hi there' },
    { role: 'user', text: chatText },
  ],
};

const modelNames = {
  'openai-compatible': 'gpt-4.1-mini',
  anthropic: 'claude-sonnet-4-5',
  google: 'gemini-2.5-flash',
} as const;

let server: ScriptedModel;
const logLines: string[] = [];
const callModel = createModelCaller({
  fetch: globalThis.fetch,
  logger: createLogger('debug', (line) => logLines.push(line)),
  clock: systemClock,
});

beforeAll(async () => {
  server = await startScriptedModel();
});
afterAll(() => server.close());

describe.each(providers.map(({ name }) => name))('%s', (provider) => {
  function buildModel(settings: Record<string, unknown> = {}): ChatModel {
    const address = { provider, model: modelNames[provider], baseUrl: server.baseUrls[provider], apiKey };
    const entry = { ...address, capabilities: { structuredOutput: true }, ...settings };
    const verdict = resolveModelTable({ model: entry }, () => undefined);
    if (!verdict.ok) throw new Error(verdict.problems.join('\n'));
    return verdict.models.get('model') as ChatModel;
  }

  const callDefaults = { prompt, outputSchema, maxOutputTokens: 300, temperature: 0.7, timeoutMs: 10_000 };

  async function answered(settings: Partial<ModelCall> = {}, model = buildModel()) {
    const outcome = await callModel(model, { ...callDefaults, ...settings });
    if (!outcome.ok) throw new Error(`the call failed with ${outcome.error.code}`);
    return outcome;
  }

  async function failed(settings: Partial<ModelCall> = {}, model = buildModel()) {
    const outcome = await callModel(model, { ...callDefaults, ...settings });
    if (outcome.ok) throw new Error('the call was answered');
    return outcome;
  }

  const lastBody = (): Record<string, unknown> => server.ledger.at(-1)?.body as Record<string, unknown>;

  beforeEach(() => {
    server.respondWith(undefined);
    server.clear();
    logLines.length = 0;
  });

  test('a structured answer comes back as text and as the object it holds', async () => {
    server.respondWith(replyWith('one', 'two'));
    const outcome = await answered();
    expect(outcome.structured).toEqual({ messages: ['one', 'two'], mood: '' });
    expect(JSON.parse(outcome.text)).toEqual(outcome.structured);
    expect(outcome.finishReason).toBe('stop');
    expect(outcome.providerModel).toBe(modelNames[provider]);
    expect(outcome.requestId).toMatch(/^scripted-\d+$/);
  });

  test('a model without structured output is sent no schema, and its fenced JSON is read all the same', async () => {
    server.respondWith(replyFenced('fenced'));
    const outcome = await answered({}, buildModel({ capabilities: { structuredOutput: false } }));
    expect(outcome.structured).toEqual({ messages: ['fenced'] });
    expect(JSON.stringify(lastBody())).not.toContain('additionalProperties');
    expect(JSON.stringify(lastBody())).not.toContain('mood');
  });

  test('plain text is an answer without a structure', async () => {
    server.respondWith(() => ({ text: 'Just a plain line.' }));
    const outcome = await answered({}, buildModel({ capabilities: { structuredOutput: false } }));
    expect(outcome.text).toBe('Just a plain line.');
    expect('structured' in outcome).toBe(false);
  });

  test('a plain text where a structure was asked for is still an answer', async () => {
    server.respondWith(() => ({ text: 'I ignore schemas.' }));
    const outcome = await answered();
    expect(outcome.text).toBe('I ignore schemas.');
    expect('structured' in outcome).toBe(false);
  });

  test('usage counts cached and reasoning tokens as parts of input and output', async () => {
    const cacheWriteTokens = provider === 'anthropic' ? 30 : 0;
    const reasoningTokens = provider === 'anthropic' ? 0 : 7;
    const usage = { inputTokens: 100, cachedInputTokens: 64, cacheWriteTokens, outputTokens: 25, reasoningTokens };
    server.respondWith(() => ({ usage }));
    expect((await answered()).usage).toEqual(usage);
  });

  test('a refusal without a text is an error that still tells what it cost', async () => {
    server.respondWith(() => ({
      text: provider === 'openai-compatible' ? 'I will not.' : '',
      finish: 'refusal',
      usage: { inputTokens: 50, outputTokens: 3 },
    }));
    const outcome = await failed();
    expect(outcome.error).toEqual({ code: 'refused', status: 200, retryable: false });
    expect(outcome.usage).toMatchObject({ inputTokens: 50, outputTokens: 3 });
  });

  test('a filter that stops an answer midway is told apart from a stop', async () => {
    server.respondWith(() => ({ text: 'Half of a', finish: 'content_filter' }));
    const outcome = await answered();
    expect(outcome.finishReason).toBe(provider === 'anthropic' ? 'refusal' : 'content_filter');
  });

  test('a token limit shows as the finish reason', async () => {
    server.respondWith(() => ({ text: 'Half of a', finish: 'length' }));
    expect((await answered()).finishReason).toBe('length');
  });

  test('an answer without a text is empty, and worth a retry unless its tokens ran out', async () => {
    server.respondWith([{ text: '' }, { text: ' \n', finish: 'length', usage: { outputTokens: 300 } }]);
    expect((await failed()).error).toEqual({ code: 'empty_answer', status: 200, retryable: true });
    const spent = await failed();
    expect(spent.error).toEqual({ code: 'empty_answer', status: 200, retryable: false });
    expect(spent.usage?.outputTokens).toBe(300);
  });

  test.each([
    ['bad_request', false, [400, 404, 413, 422]],
    ['unauthorized', false, [401, 402, 403]],
    ['timeout', true, [408]],
    ['rate_limited', true, [429]],
    ['server_error', true, [500, 502, 504]],
    ['overloaded', true, [503, 529]],
  ] as const)(
    'a status that means %s is retryable: %s, after exactly one request',
    async (code, retryable, statuses) => {
      for (const status of statuses) {
        server.clear();
        server.respondWith(failWith({ kind: 'status', status }));
        expect((await failed()).error).toEqual({ code, status, retryable });
        expect(server.calls).toBe(1);
      }
    },
  );

  test('Retry-After is passed on in milliseconds, given in seconds or as a date', async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    server.respondWith([
      { fault: { kind: 'status', status: 429, headers: { 'retry-after': '7' } } },
      { fault: { kind: 'status', status: 503, headers: { 'retry-after': inAMinute } } },
      { fault: { kind: 'status', status: 429, headers: { 'retry-after': 'soon' } } },
    ]);
    expect((await failed()).error.retryAfterMs).toBe(7_000);
    const { retryAfterMs } = (await failed()).error;
    expect(retryAfterMs).toBeGreaterThan(30_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    expect((await failed()).error.retryAfterMs).toBeUndefined();
  });

  test('a redirect is an error, never followed with the key', async () => {
    server.respondWith(failWith({ kind: 'status', status: 302, headers: { location: `${server.url}/elsewhere` } }));
    expect((await failed()).error).toEqual({ code: 'bad_request', status: 302, retryable: false });
    expect(server.calls).toBe(1);
    expect(server.strayRequests).toBe(0);
  });

  test.each([{ kind: 'hang' }, { kind: 'hang_body' }, { kind: 'drip', everyMs: 5 }] as const)(
    'a server that goes on to $kind ends at the total timeout',
    async (fault) => {
      const model = buildModel();
      await answered({}, model); // the first call takes longest, and the next one must reach the server in time
      server.clear();
      server.respondWith(failWith(fault));
      const outcome = await failed({ timeoutMs: 500 }, model);
      expect(outcome.error).toEqual({ code: 'timeout', retryable: true });
      expect(outcome.durationMs).toBeGreaterThanOrEqual(499);
      expect(outcome.durationMs).toBeLessThan(9_000); // so it was not the timeout of other calls
      await expect.poll(() => server.ledger[0]?.aborted).toBe(true);
      expect(server.calls).toBe(1);
    },
  );

  test("the model's own timeout holds where the call allows more", async () => {
    server.respondWith(failWith({ kind: 'hang' }));
    expect((await failed({}, buildModel({ timeoutMs: 100 }))).error.code).toBe('timeout');
  });

  test('the caller can abort a call in flight, and the connection goes with it', async () => {
    server.respondWith(failWith({ kind: 'hang' }));
    const controller = new AbortController();
    const pending = failed({ signal: controller.signal });
    await expect.poll(() => server.calls).toBeGreaterThan(0); // what the test before gave up may only now arrive
    controller.abort();
    expect((await pending).error).toEqual({ code: 'aborted', retryable: false });
    await expect.poll(() => server.inFlight).toBe(0);
    expect(server.ledger[0]?.aborted).toBe(true);
  });

  test('a call that is aborted or out of time before it starts makes no request', async () => {
    expect((await failed({ signal: AbortSignal.abort() })).error.code).toBe('aborted');
    expect((await failed({ timeoutMs: 0 })).error.code).toBe('timeout');
    expect(server.calls).toBe(0);
  });

  test.each([['reset'], ['cut_body']] as const)('a connection that ends with %s is worth a retry', async (kind) => {
    server.respondWith(failWith({ kind }));
    const outcome = await failed();
    expect(outcome.error).toEqual({ code: 'connection_failed', retryable: true });
    expect(server.calls).toBe(1);
  });

  test('nobody listening is worth a retry', async () => {
    const gone = await startScriptedModel();
    const baseUrl = gone.baseUrls[provider];
    await gone.close();
    const outcome = await failed({}, buildModel({ baseUrl }));
    expect(outcome.error).toEqual({ code: 'connection_failed', retryable: true });
  });

  test('cut JSON is malformed and worth a retry', async () => {
    server.respondWith(failWith({ kind: 'cut_json' }));
    expect((await failed()).error).toEqual({ code: 'malformed_answer', status: 200, retryable: true });
    expect(server.calls).toBe(1);
  });

  test('JSON of another format is malformed, and the tokens it names are counted', async () => {
    const usage = {
      'openai-compatible': { usage: { prompt_tokens: 11, completion_tokens: 2 } },
      anthropic: { usage: { input_tokens: 11, output_tokens: 2 } },
      google: { candidates: 'none', usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 2 } },
    }[provider];
    server.respondWith(failWith({ kind: 'status', status: 200, body: usage }));
    const outcome = await failed();
    expect(outcome.error).toEqual({ code: 'malformed_answer', status: 200, retryable: true });
    expect(outcome.usage).toMatchObject({ inputTokens: 11, outputTokens: 2 });
  });

  test('an error reported inside a 200 is an error', async () => {
    const body =
      provider === 'anthropic'
        ? { type: 'error', error: { type: 'overloaded_error', message: chatText } }
        : { error: { code: 503, message: chatText } };
    server.respondWith(failWith({ kind: 'status', status: 200, body }));
    const { error } = await failed();
    expect(error).toMatchObject({ code: 'overloaded', retryable: true });
  });

  test('an empty body is an empty answer', async () => {
    server.respondWith(failWith({ kind: 'empty_body' }));
    expect((await failed()).error).toEqual({ code: 'empty_answer', status: 200, retryable: true });
  });

  test('an answer of 10 MB is refused without being read to its end', async () => {
    server.respondWith(failWith({ kind: 'huge', bytes: 10 * 1024 * 1024 }));
    expect((await failed()).error).toEqual({ code: 'too_large', status: 200, retryable: false });
    expect(server.calls).toBe(1);
  });

  test('the system sections arrive in their order, before the messages in theirs', async () => {
    await answered();
    const text = JSON.stringify(lastBody().system ?? lastBody().systemInstruction ?? lastBody().messages);
    const places = ['SECTION-ONE', 'SECTION-TWO', 'SECTION-THREE'].map((word) => text.indexOf(word));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    const messages = JSON.stringify(lastBody().contents ?? lastBody().messages);
    const order = ['hello', 'hi there', chatText].map((word) => messages.indexOf(word));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((one, other) => one - other)).toEqual(order);
  });

  test('a cache breakpoint marks the section it stands on, where the provider takes marks', async () => {
    await answered();
    if (provider !== 'anthropic') {
      expect(JSON.stringify(lastBody())).not.toContain('cache');
      return;
    }
    const system = lastBody().system as { cache_control?: unknown }[];
    expect(system.map((block) => block.cache_control)).toEqual([undefined, { type: 'ephemeral' }, undefined]);
  });

  test("the most tokens to write are always sent, capped at the model's own limit", async () => {
    server.respondWith((request) => ({ text: `limit ${request.maxOutputTokens}` }));
    expect((await answered({ maxOutputTokens: 123 })).text).toBe('limit 123');
    const capped = buildModel({ limits: { maxOutputTokens: 50 } });
    expect((await answered({ maxOutputTokens: 123 }, capped)).text).toBe('limit 50');
  });

  test('everything but the messages is the same bytes from one call to the next', async () => {
    await answered();
    await answered({ prompt: { ...prompt, messages: [{ role: 'user', text: 'something else' }] } });
    const [first, second] = server.ledger.map((entry) => {
      const { messages, contents, ...rest } = entry.body as Record<string, unknown>;
      const system = provider === 'openai-compatible' ? (messages as unknown[])[0] : undefined;
      return JSON.stringify([rest, system]);
    });
    expect(first).toContain('mood');
    expect(second).toBe(first);
  });

  test('temperature and seed are left out for models that refuse them', async () => {
    await answered({ seed: 42 }, buildModel({ parameters: { temperature: false, seed: false } }));
    expect(JSON.stringify(lastBody())).not.toMatch(/"(temperature|seed)"/);
    await answered({ seed: 42 });
    expect(JSON.stringify(lastBody())).toContain('"temperature":0.7');
    if (provider !== 'anthropic') expect(JSON.stringify(lastBody())).toContain('"seed":42');
  });

  test('a prompt no provider takes as it is arrives in a form all of them take', async () => {
    server.respondWith((request) => ({ text: JSON.stringify(request.messages) }));
    const odd: Prompt = {
      system: [{ name: 'blank', text: ' ' }],
      messages: [
        { role: 'assistant', text: 'I begin' },
        ...['one', '  ', 'two'].map((text) => ({ role: 'user' as const, text })),
        { role: 'assistant', text: 'I end' },
      ],
    };
    expect((await answered({ prompt: odd })).structured).toEqual([
      { role: 'user', text: openingText },
      { role: 'assistant', text: 'I begin' },
      { role: 'user', text: 'one\ntwo' },
      { role: 'assistant', text: 'I end' },
      { role: 'user', text: continuationText },
    ]);
  });

  test('the key travels with the call and with nothing else', async () => {
    await answered();
    expect(server.ledger[0]?.apiKeyPresent).toBe(true);
    expect(JSON.stringify(server.ledger)).not.toContain(apiKey);
  });

  test('no outcome of a failure and no log line holds the key or what anybody wrote', async () => {
    const outcomes: ModelOutcome[] = [];
    for (const kind of ['reset', 'cut_json', 'cut_body', 'empty_body'] as const) {
      server.respondWith(failWith({ kind }));
      outcomes.push(await failed());
    }
    for (const status of [400, 401, 429, 500]) {
      // The body quotes the last message.
      server.respondWith(failWith({ kind: 'status', status }));
      outcomes.push(await failed());
    }
    server.respondWith(undefined);
    await answered();
    expect(logLines.length).toBe(9);
    for (const text of [JSON.stringify(outcomes), logLines.join('')]) {
      expect(text).not.toContain('canary');
      expect(text).not.toContain(apiKey);
    }
  });

  test('many calls at once make one request each, and nothing is asked but what was called', async () => {
    const model = buildModel();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        answered({ prompt: { system: [], messages: [{ role: 'user', text: `number ${index}.` }] } }, model),
      ),
    );
    outcomes.forEach((outcome, index) => {
      expect(outcome.text).toContain(`number ${index}.`);
    });
    expect(server.calls).toBe(50);
    expect(server.strayRequests).toBe(0);
  });
});
