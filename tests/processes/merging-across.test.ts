import type { Parties } from '@repartee/demo-platform';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createManagementClient } from '../../packages/sdk/src/index.ts';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { type ScriptedRequest, writeMessages } from '../../packages/testbed/src/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { openTrialWorld, persona, type TrialWorld } from '../crash/trial-world.ts';

/** Less than a model's time-out: without the word the first call would be answered, and thrown away at the reply's store. */
const heldMs = 35_000;

let trial: TrialWorld;
let database: Client;
beforeAll(async () => {
  trial = await openTrialWorld({ users: 2, replyParameters: { replyTypingDelay: 'INSTANT' } });
  database = new Client({ connectionString: trial.world.database.url });
  await database.connect();
});
afterEach(() => trial.stopServers());
afterAll(async () => {
  await database?.end();
  await trial?.stop();
});

const knows = ({ messages }: ScriptedRequest, word: string) => JSON.stringify(messages).includes(word);

/** A message of the user on the platform, and the enqueue for it at this process. */
async function sayAndEnqueue(api: TrialServer, parties: Parties, text: string): Promise<void> {
  const { platform } = trial.world;
  await platform.addMessage(parties, { text });
  const replyParameters = { bufferSeconds: 0, replyTypingDelay: 'INSTANT' };
  const answer = await fetch(`${api.url}/cs/v1/content_creation/conversations/enqueue`, {
    method: 'POST',
    headers: { authorization: `Bearer ${platform.accessKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...parties, language: 'EN', replyParameters }),
  });
  expect(answer.status).toBe(204);
}

const answersTo = ({ userProfileId }: Parties) =>
  trial.world.platform.store
    .receivedEvents()
    .flatMap(({ event }) => (event.event === 'answer.created' ? [event.data.answer] : []))
    .filter((answer) => answer.userProfileId === userProfileId);

describe('a user who writes on at one process while another one writes the reply', () => {
  it('gets one reply to both messages: the word crosses, and the model call of the other process is cut', async () => {
    const api = await trial.startServer({ ROLE: 'api' });
    const worker = await trial.startServer({ ROLE: 'worker' });
    expect(api.pid).not.toBe(worker.pid);
    const { platform, model, adminToken } = trial.world;
    model!.clear();
    model!.respondWith(async (request) => {
      const isWhole = knows(request, 'magpie');
      if (!isWhole) await new Promise((resolve) => setTimeout(resolve, heldMs).unref());
      return { text: writeMessages(request, [isWhole ? 'To both of it.' : 'To the first alone.']) };
    });
    const parties = { userProfileId: trial.users[0]!, personaProfileId: persona };
    const say = (text: string) => sayAndEnqueue(api, parties, text);

    await say('I saw a kingfisher');
    await expect.poll(() => model!.inFlight, { interval: 20 }).toBe(1);
    await say('I saw a magpie');
    const toldMs = performance.now();
    await expect.poll(() => model!.ledger[0]!.aborted, { interval: 10 }).toBe(true);
    const cutMs = performance.now() - toldMs;
    console.log(`from the 204 of one process to the cut call of the other: ${cutMs.toFixed(0)} ms`);

    const answers = () => answersTo(parties);
    await expect.poll(() => answers().length, { interval: 20 }).toBe(1);
    expect(answers()[0]!.text).toContain('To both of it.');
    const management = createManagementClient({ baseUrl: api.url, token: adminToken, timeoutMs: patienceMs });
    const list = () => management.turns.list(platform.projectId, parties);
    await expect.poll(async () => (await list()).items.map(({ phase }) => phase)).toEqual(['ENDED']);
    const story = await management.turns.read(platform.projectId, (await list()).items[0]!.id);
    expect(story).toMatchObject({ outcome: 'ANSWERED', restartCount: 1, modelCallCount: 2 });
    expect(story.request.enqueues).toHaveLength(2);
    expect(story.modelCalls.map(({ result }) => result)).toEqual(['ABORTED', 'SUCCEEDED']);
    expect(answers()).toHaveLength(1);
  });

  it('gets no stale reply where the word is lost: the call ends in vain, and the reply answers both', async () => {
    const api = await trial.startServer({ ROLE: 'api' });
    await trial.startServer({ ROLE: 'worker' });
    const { model } = trial.world;
    model!.clear();
    let openGate = () => {};
    const gate = new Promise<void>((resolve) => {
      openGate = resolve;
    });
    model!.respondWith(async (request) => {
      const isWhole = knows(request, 'magpie');
      if (!isWhole) await gate;
      return { text: writeMessages(request, [isWhole ? 'To both of it.' : 'To the first alone.']) };
    });
    const parties = { userProfileId: trial.users[1]!, personaProfileId: persona };
    const say = (text: string) => sayAndEnqueue(api, parties, text);
    await say('I saw a kingfisher');
    await expect.poll(() => model!.inFlight, { interval: 20 }).toBe(1);
    // The sessions that tell and listen come back after two seconds.
    const { rowCount } = await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'repartee wake-ups' and datname = current_database()`,
    );
    expect(rowCount).toBe(2);
    await say('I saw a magpie');
    await expect.poll(async () => (await database.query('select 1 from enqueues')).rowCount).toBeGreaterThanOrEqual(2);
    openGate();
    const texts = () => answersTo(parties).map(({ text }) => text);
    await expect.poll(texts, { interval: 20 }).toHaveLength(1);
    expect(texts()[0]).toContain('To both of it.');
  });
});
