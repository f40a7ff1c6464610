import { endpoints, generateRequestSample } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelCaller, resolveModelTable } from '../../../packages/server/src/llm/index.ts';
import { systemClock } from '../../../packages/server/src/platform/clock.ts';
import { silentLogger } from '../../../packages/server/src/platform/logger.ts';
import { failWith, replyWith, type ScriptedModel, startScriptedModel } from '../../../packages/testbed/src/index.ts';
import { createGate, until } from '../../path/path-under-test.ts';
import { startApi } from '../api-under-test.ts';

let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel();
});
afterAll(() => model.close());

const table = () => {
  const entry = { provider: 'openai-compatible', baseUrl: model.baseUrls['openai-compatible'], model: 'scripted' };
  const resolved = resolveModelTable({ 'dating-smart-1': entry }, () => undefined);
  if (!resolved.ok) throw new Error(resolved.problems.join());
  return resolved.models;
};
const callModel = createModelCaller({ fetch: globalThis.fetch, logger: silentLogger, clock: systemClock });
const body = { ...generateRequestSample, replyParameters: { fluencyDegradation: 'NONE' } };
const hangingBody = {
  ...body,
  messages: [{ id: '9', sender: 'USER', date: new Date().toISOString(), text: 'hanging words' }],
};
const { path } = endpoints.generateReply;
interface Generated {
  code: string;
  answers: { text: string }[];
}

/** A server that has answered: the first text compiles the guards' patterns, which takes as long as a drain on a busy machine. */
async function startWarm(drainTimeoutMs: number) {
  const api = await startApi({ drainTimeoutMs }, { models: table(), callModel });
  const { key } = await api.createProject();
  const post = (json: unknown) => api.request<Generated>(path, { method: 'POST', token: key, json });
  model.respondWith(replyWith('The first of all.'));
  expect((await post(body)).status).toBe(200);
  return { close: () => api.close(), post };
}

function standStill(ms: number): void {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}

describe('a server that shuts down', () => {
  it('finishes a reply that is nearly written, and waits for nothing more', async () => {
    const { post, close } = await startWarm(60_000);
    const gate = createGate();
    model.respondWith(async (request) => {
      await gate.opened;
      return replyWith('Just in time.')(request);
    });
    const finishing = post(body);
    await until('the call', () => model.inFlight === 1);
    const closing = close();
    gate.open();
    const finished = await finishing;
    expect(finished.body.answers[0]!.text).toContain('Just in time.');
    // The connection is not kept: it would hold the server up until it is cut.
    expect(finished.headers.get('connection')).toBe('close');
    await closing;
    expect(model.inFlight).toBe(0);
  });

  it.each([
    ['', 0],
    [', also when it stood still for longer than it would wait', 6_500],
  ])('gives up a call that is not, with 503%s', async (_, standsStillMs) => {
    const { post, close } = await startWarm(5_000);
    model.respondWith(failWith({ kind: 'hang' }));
    const hanging = post(hangingBody);
    await until('the call', () => model.inFlight === 1);
    const closing = close();
    standStill(standsStillMs);
    const given = await hanging;
    expect([given.status, given.body.code]).toEqual([503, 'shutting_down']);
    expect(given.headers.get('retry-after')).toBe('5');
    await closing;
    expect(model.inFlight).toBe(0);
  });
});
