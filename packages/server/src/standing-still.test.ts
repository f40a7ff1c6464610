import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLanguageIdentifier } from './language/identify-language/index.ts';
import { createModelCaller, type ModelCall, resolveModelTable } from './llm/index.ts';
import { systemClock } from './platform/clock.ts';
import { createHttpClient, parseAllowedNetworks } from './platform/http-client/index.ts';
import { silentLogger } from './platform/logger.ts';

/** (For statements: platform/database/bound-answers.db.test.ts. For a worker's identity: turn/worker-identity.db.test.ts.) */

/** Enough for an answer on a busy machine, once a first call, which takes longest, was made in peace. */
const timeoutMs = 400;
const inPeaceMs = 60_000;

function standStill(ms: number): void {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}

/** Answers, and then the whole process stands still: the answer lies in the socket, and the timer of who asked is overdue. */
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: '{}' }, finish_reason: 'stop' }] }));
  setImmediate(() => standStill(2 * timeoutMs));
});
let url: string;
beforeEach(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a process that stood still for longer than it would wait', () => {
  it('takes the answer of a platform that has come meanwhile', async () => {
    const networks = parseAllowedNetworks('127.0.0.0/8');
    const http = createHttpClient({ allowedNetworks: networks.ok ? networks.networks : [], logger: silentLogger });
    const request = { method: 'GET', url, timeoutMs, maxResponseBytes: 10_000, purpose: 'platform' } as const;
    await http.request({ ...request, timeoutMs: inPeaceMs });
    expect(await http.request(request)).toMatchObject({ ok: true, status: 200 });
    await http.close();
  });

  it('takes the answer of a model, which is paid for', async () => {
    const entry = { provider: 'openai-compatible', model: 'm', baseUrl: `${url}/v1`, apiKey: 'k' };
    const verdict = resolveModelTable({ m: entry }, () => undefined);
    if (!verdict.ok) throw new Error(verdict.problems.join());
    const callModel = createModelCaller({ fetch, logger: silentLogger, clock: systemClock });
    const call: ModelCall = {
      prompt: { system: [], messages: [{ role: 'user', text: 'hi' }] },
      outputSchema: { type: 'object', properties: {} },
      maxOutputTokens: 10,
      temperature: 1,
      timeoutMs,
    };
    await callModel(verdict.models.get('m')!, { ...call, timeoutMs: inPeaceMs });
    expect(await callModel(verdict.models.get('m')!, call)).toMatchObject({ ok: true });
  });

  it('takes what the thread says of a language, and keeps the thread', async () => {
    const answers = `
      const { parentPort } = require('node:worker_threads');
      const votes = { eld: { de: 1 }, tinyld: { de: 1 }, cld3: { de: 1 } };
      parentPort.on('message', ({ id }) => setTimeout(() => parentPort.postMessage({ id, votes }), 50));`;
    let threads = 0;
    const identifier = createLanguageIdentifier({
      waitMaxMs: timeoutMs,
      restMs: 0,
      openThread: () => {
        threads += 1;
        return new Worker(answers, { eval: true });
      },
    });
    const unclear = 'Voglio mangiare pizza';
    // The thread is up before it is asked in earnest; a busy machine may need more than one try.
    await expect.poll(async () => (await identifier.judge(unclear, ['DE'])) !== null).toBe(true);
    const opened = threads;
    const asked = identifier.judge(unclear, ['DE']);
    await new Promise((resolve) => setImmediate(resolve));
    standStill(2 * timeoutMs);
    expect(await asked).not.toBeNull();
    expect(threads).toBe(opened);
    await identifier.close();
  });
});
