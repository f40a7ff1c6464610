import { expect, test } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import { OperationalError } from '../platform/errors.ts';
import { silentLogger } from '../platform/logger.ts';
import { createModelCaller } from './call-model.ts';
import type { ChatModel } from './model.ts';
import type { ModelCall } from './model-outcome.ts';
import { resolveModelTable, sandboxModelTable } from './model-table.ts';

const call: ModelCall = {
  prompt: { system: [], messages: [{ role: 'user', text: 'hi' }] },
  outputSchema: { type: 'object', properties: {} },
  maxOutputTokens: 10,
  temperature: 1,
  timeoutMs: 5_000,
};

function buildModel(provider = 'openai-compatible'): ChatModel {
  const entry = { provider, model: 'm', baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'k' };
  const verdict = resolveModelTable({ m: entry }, () => undefined);
  if (!verdict.ok) throw new Error(verdict.problems.join());
  return verdict.models.get('m') as ChatModel;
}

const callWith = (fetch: typeof globalThis.fetch) =>
  createModelCaller({ fetch, logger: silentLogger, clock: systemClock });
const answerWith = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  callWith(async () => new Response(JSON.stringify(body), { status, headers }));

test('the total time holds even against a way out that ignores its signal', async () => {
  const outcome = await callWith(() => new Promise(() => undefined))(buildModel(), { ...call, timeoutMs: 50 });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'timeout', retryable: true } });
});

test.each([true, false])("the outgoing client's own verdict counts (retryable: %s)", async (retryable) => {
  const callModel = callWith(async () => {
    throw new TypeError('fetch failed', { cause: new OperationalError('address_forbidden', 'no', { retryable }) });
  });
  expect(await callModel(buildModel(), call)).toMatchObject({ error: { code: 'connection_failed', retryable } });
});

test.each([
  ['ENOTFOUND', false],
  ['CERT_HAS_EXPIRED', false],
  ['EAI_AGAIN', true],
  ['ECONNREFUSED', true],
  ['UND_ERR_SOCKET', true],
])('a connection that fails with %s is retryable: %s', async (code, retryable) => {
  const callModel = callWith(async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
  });
  expect(await callModel(buildModel(), call)).toMatchObject({ error: { code: 'connection_failed', retryable } });
});

test('a spent balance is no rate limit: waiting does not pay it', async () => {
  const callModel = answerWith(429, { error: { code: 'insufficient_quota' } }, { 'retry-after': '5' });
  const outcome = await callModel(buildModel(), call);
  expect(outcome).toMatchObject({ error: { code: 'unauthorized', status: 429, retryable: false } });
});

test('a gateway that refuses the prompt with a 400 is a refusal', async () => {
  const outcome = await answerWith(400, { error: { code: 'content_filter' } })(buildModel(), call);
  expect(outcome).toMatchObject({ error: { code: 'refused', status: 400, retryable: false } });
});

test('an overloaded Anthropic behind a proxy that changes the status is still overloaded', async () => {
  const outcome = await answerWith(500, { type: 'error', error: { type: 'overloaded_error' } })(
    buildModel('anthropic'),
    call,
  );
  expect(outcome).toMatchObject({ error: { code: 'overloaded', status: 500, retryable: true } });
});

test("Google's wrong key is a 400 and its wait stands in the body", async () => {
  const google = buildModel('google');
  const wrongKey = answerWith(400, { error: { code: 400, details: [{ reason: 'API_KEY_INVALID' }] } });
  expect(await wrongKey(google, call)).toMatchObject({ error: { code: 'unauthorized', retryable: false } });
  const busy = answerWith(429, { error: { code: 429, details: [{ retryDelay: '12.5s' }] } });
  expect(await busy(google, call)).toMatchObject({ error: { code: 'rate_limited', retryAfterMs: 12_500 } });
});

test("Google's blocked prompt is a refusal with its tokens", async () => {
  const body = { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: { promptTokenCount: 9 } };
  const outcome = await answerWith(200, body)(buildModel('google'), call);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'refused' }, usage: { inputTokens: 9 } });
});

test('an answer that asks to be continued is not: one call is one request', async () => {
  let requests = 0;
  const candidate = { content: { parts: [{ text: 'a' }] }, finishReason: 'CONTINUATION', continuationToken: 't' };
  const callModel = callWith(async () => {
    requests += 1;
    return Response.json({ candidates: [candidate], usageMetadata: { promptTokenCount: 9 } });
  });
  const outcome = await callModel(buildModel('google'), call);
  expect(requests).toBe(1);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'malformed_answer' }, usage: { inputTokens: 9 } });
});

test('a body that grows without an announced length is cut at the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  const outcome = await callWith(async () => new Response(endless))(buildModel(), call);
  expect(outcome).toMatchObject({ error: { code: 'too_large' } });
  expect(sent).toBeLessThan(4 * 1024 * 1024);
});

test('no compression is asked for, so that no small answer unpacks into a large one', async () => {
  const asked: unknown[] = [];
  const callModel = callWith(async (_url, init) => {
    asked.push(new Headers(init?.headers).get('accept-encoding'));
    return Response.json({ choices: [{ message: { content: 'hi' }, finish_reason: 'stop' }] });
  });
  for (const provider of ['openai-compatible', 'anthropic', 'google']) await callModel(buildModel(provider), call);
  expect(asked).toEqual(['identity', 'identity', 'identity']);
});

test('ids and names from a provider are kept only when they are short and printable', async () => {
  const body = { model: 'x'.repeat(5_000), choices: [{ message: { content: 'hi' }, finish_reason: 'stop' }] };
  const outcome = await answerWith(200, body, { 'x-request-id': 'y'.repeat(5_000) })(buildModel(), call);
  expect(outcome).toMatchObject({ ok: true, providerModel: 'm' });
  expect(outcome).not.toHaveProperty('requestId');
});

test('a server that reports no usage costs nothing to count', async () => {
  const body = { choices: [{ message: { content: 'hi' }, finish_reason: 'stop' }] };
  const outcome = await answerWith(200, body)(buildModel(), call);
  expect(outcome).toMatchObject({ ok: true, usage: { inputTokens: 0, outputTokens: 0 } });
});

test('the sandbox is no wire format', async () => {
  const [model] = sandboxModelTable().values();
  await expect(callWith(globalThis.fetch)(model as ChatModel, call)).rejects.toThrow(TypeError);
});
