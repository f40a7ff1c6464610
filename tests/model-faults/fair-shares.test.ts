import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoPlatform, startDemoPlatform } from '@repartee/demo-platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, until } from '../path/path-under-test.ts';

const concurrency = 2;
const floodCalls = 60;

let path: PathUnderTest;
let quiet: DemoPlatform;
let dataDir: string;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    model: { delayMs: 200, keepBodies: true },
    configFile: (model) =>
      JSON.stringify({
        chatModels: {
          'dating-smart-1': {
            provider: 'openai-compatible',
            baseUrl: model.baseUrls['openai-compatible'],
            model: 'busy',
            limits: { concurrency },
          },
        },
      }),
  });
  path.model!.respondWith(replyWith('I had a quiet evening with a good book.'));
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

/** Calls of the flood that wait for a place, as an operator sees it. */
async function waiting(): Promise<number> {
  const metrics = await (await fetch(`${path.apiUrl}/metrics`)).text();
  return Number(/repartee_model_calls_waiting\{[^}]*priority="live"\} (\d+)/.exec(metrics)?.[1] ?? 0);
}

const callsOf = (text: string) =>
  path.model!.ledger.flatMap(({ body }, index) => (JSON.stringify(body).includes(text) ? [index] : []));

it('a project that floods a busy model holds up neither another project nor its own live turns', async () => {
  const flood = Array.from({ length: floodCalls }, () => path.newParties());
  const proactive = path.newParties();
  for (const parties of flood) await path.say(parties, 'This is the flood.');
  await Promise.all(flood.map((parties) => path.enqueue(parties)));
  await until('the whole line', async () => path.model!.calls + (await waiting()) >= floodCalls);
  await path.enqueue(proactive, { replyParameters: { engage: 'ICEBREAKER' } });

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
  await quiet.waitForEvent((event) => event.event === 'answer.created', { timeoutMs: 30_000 });
  await Promise.all([...flood, proactive].map((each) => path.answer(each)));

  const [quietCall] = callsOf('This is the other project.');
  const lastOfFlood = callsOf('This is the flood.').at(-1)!;
  // It came when the line was long, and had its turn long before the line's end; the proactive one had none before it.
  expect(quietCall!).toBeLessThan(lastOfFlood - 10);
  expect(lastOfFlood).toBe(path.model!.calls - 2);
  expect(path.model!.calls).toBe(floodCalls + 2);
});
