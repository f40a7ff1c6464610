import { endpoints, generateRequestSample } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModelCaller, resolveModelTable } from '../../../packages/server/src/llm/index.ts';
import { systemClock } from '../../../packages/server/src/platform/clock.ts';
import { silentLogger } from '../../../packages/server/src/platform/logger.ts';
import { failWith, replyWith, type ScriptedModel, startScriptedModel } from '../../../packages/testbed/src/index.ts';
import { until } from '../../path/path-under-test.ts';
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
const { path } = endpoints.generateReply;

describe('a server that shuts down', () => {
  it('finishes a reply that is nearly written, and gives up a call that is not, with 503', async () => {
    const api = await startApi({ drainTimeoutMs: 4_000 }, { models: table(), callModel });
    const { key } = await api.createProject();
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const post = (json: unknown) =>
      api.request<{ code: string; answers: { text: string }[] }>(path, { method: 'POST', token: key, json });
    // The first text compiles the guards' patterns, which takes as long as a drain on a busy machine.
    model.respondWith(replyWith('The first of all.'));
    expect((await post(body)).status).toBe(200);
    model.respondWith(async (request) => {
      const isHanging = JSON.stringify(request.messages).includes('hanging words');
      if (!isHanging) await gate;
      return (isHanging ? failWith({ kind: 'hang' }) : replyWith('Just in time.'))(request);
    });
    const message = { id: '9', sender: 'USER', date: new Date().toISOString(), text: 'hanging words' };
    const finishing = post(body);
    const hanging = post({ ...body, messages: [message] });
    await until('both calls', () => model.inFlight === 2);
    const closing = api.close();
    open();
    expect((await finishing).body.answers[0]!.text).toContain('Just in time.');
    const given = await hanging;
    expect([given.status, given.body.code]).toEqual([503, 'shutting_down']);
    expect(given.headers.get('retry-after')).toBe('5');
    await closing;
    expect(model.inFlight).toBe(0);
  });
});
