import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoPlatform, startDemoPlatform } from '@repartee/demo-platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { createGate, openPath, type PathUnderTest, until } from '../path/path-under-test.ts';

const concurrency = 2;
const floodCalls = 30;
const write = replyWith('I had a quiet evening with a good book.');

let path: PathUnderTest;
let quiet: DemoPlatform;
let dataDir: string;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    model: { keepBodies: true },
    configFile: (model) =>
      JSON.stringify({
        chatModels: {
          'dating-smart-1': {
            provider: 'openai-compatible',
            baseUrl: model.baseUrls['openai-compatible'],
            model: 'busy',
            // Those that are held have the time in which the line fills.
            timeoutMs: 240_000,
            limits: { concurrency },
          },
        },
      }),
  });
  dataDir = mkdtempSync(join(tmpdir(), 'repartee-quiet-'));
  quiet = await startDemoPlatform({
    apiUrl: path.apiUrl,
    adminToken: path.adminToken,
    dataDir,
    isKeptOnDisk: false,
    projectSettings: {},
  });
});
afterAll(async () => {
  await quiet?.close();
  await path?.stop();
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
});

/** Calls that wait for a place, as an operator sees it. */
async function waiting(priority: 'live' | 'engagement'): Promise<number> {
  const metrics = await (await fetch(`${path.apiUrl}/metrics`)).text();
  const found = new RegExp(`repartee_model_calls_waiting\\{[^}]*priority="${priority}"\\} (\\d+)`).exec(metrics);
  return Number(found?.[1] ?? 0);
}

const callsOf = (text: string) =>
  path.model!.ledger.flatMap(({ body }, index) => (JSON.stringify(body).includes(text) ? [index] : []));

it('a project that floods a busy model holds up neither another project nor its own live turns', async () => {
  const gate = createGate();
  path.model!.respondWith(async (request) => {
    await gate.opened;
    return write(request);
  });
  const flood = Array.from({ length: floodCalls }, () => path.newParties());
  const proactive = path.newParties();
  for (const parties of flood) await path.say(parties, 'This is the flood.');
  await Promise.all(flood.map((parties) => path.enqueue(parties)));
  await until('the whole line', async () => path.model!.calls + (await waiting('live')) === floodCalls);
  await path.enqueue(proactive, { replyParameters: { engage: 'ICEBREAKER' } });
  await until('the proactive one', async () => (await waiting('engagement')) === 1);

  const parties = { userProfileId: 'quiet-user', personaProfileId: 'quiet-persona' };
  const common = { timeZone: 'UTC', countryCode: 'GB', birthdate: '1990-05-14' };
  quiet.addUser({ ...common, id: parties.userProfileId, firstName: 'Kim' });
  quiet.addPersona({ ...common, id: parties.personaProfileId, firstName: 'Eve' });
  await quiet.addMessage(parties, { text: 'This is the other project.' });
  const accepted = await fetch(`${path.apiUrl}/cs/v1/content_creation/conversations/enqueue`, {
    method: 'POST',
    headers: { authorization: `Bearer ${quiet.accessKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...parties, language: 'EN', replyParameters: { bufferSeconds: 0 } }),
  });
  expect(accepted.status).toBe(204);
  await until('all of them', async () => path.model!.calls + (await waiting('live')) === floodCalls + 1);
  expect(path.model!.calls).toBe(concurrency);

  gate.open();
  await until('the answer of the other project', () => quiet.ledger.entries({ event: 'answer.created' }).length === 1);
  await Promise.all([...flood, proactive].map((each) => path.answer(each)));
  expect(path.model!.calls).toBe(floodCalls + 2);
  const [quietCall] = callsOf('This is the other project.');
  const floodOf = callsOf('This is the flood.');
  const proactiveCall = path.model!.ledger.findIndex((_, index) => index !== quietCall && !floodOf.includes(index));
  // It came when the line was long, and the two projects took turns from then on; the proactive one had none before the line's
  // end. A call that has its place may be overtaken on its way to the model by one with another place.
  expect(quietCall!).toBeLessThanOrEqual(2 * concurrency);
  expect(floodOf.filter((index) => index > proactiveCall).length).toBeLessThan(concurrency);
});
