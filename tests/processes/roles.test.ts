import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createManagementClient, type ManagementClient } from '../../packages/sdk/src/index.ts';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { openTrialWorld, persona, type TrialWorld } from '../crash/trial-world.ts';

/** Half a second more than the promise: the machine may be busy, and the commit itself takes its time. */
const pollPromiseMs = 250;
const slackMs = 500;
const tries = 30;

let trial: TrialWorld;
let database: Client;
let api: TrialServer;
let management: ManagementClient;
beforeAll(async () => {
  trial = await openTrialWorld({ users: 2 * tries + 10, replyParameters: { replyTypingDelay: 'INSTANT' } });
  database = new Client({ connectionString: trial.world.database.url });
  await database.connect();
});
afterEach(() => trial.stopServers());
afterAll(async () => {
  await database?.end();
  await trial?.stop();
});

async function startApart(): Promise<void> {
  api = await trial.startServer({ ROLE: 'api' });
  await trial.startServer({ ROLE: 'worker' });
  management = createManagementClient({ baseUrl: api.url, token: trial.world.adminToken, timeoutMs: patienceMs });
}

const pushed = (user: string) =>
  trial.world.platform.ledger
    .entries({ endpoint: 'incomingContent' })
    .filter(({ userProfileId }) => userProfileId === user);

/** Events the platform took of this user, by name. */
const taken = (user: string) =>
  pushed(user)
    .filter(({ isTaken }) => isTaken)
    .map((entry) => ({ event: entry.event, id: entry.webhookId }));

async function answered(user: string, count = 1): Promise<void> {
  const answers = () => taken(user).filter(({ event }) => event === 'answer.created').length;
  await expect.poll(answers, { interval: 20 }).toBeGreaterThanOrEqual(count);
}

/** From the commit of an enqueue to the claim by the worker, by the database's own clock; sorted. */
async function claimLateness(users: readonly string[]): Promise<number[]> {
  const { rows } = await database.query<{ ms: number }>(
    `select extract(epoch from t.started_at - t.first_at)::float8 * 1000 as ms
     from turns t join conversations c on c.id = t.conversation_id where c.user_profile_id = any($1) order by 1`,
    [users],
  );
  return rows.map(({ ms }) => ms);
}

const middle = (values: readonly number[]) => values[Math.floor(values.length / 2)]!;

describe('an api process and a worker process on one database', () => {
  it('answer together: an enqueue here wakes the worker there, at once or, where the word is lost, within its poll', async () => {
    await startApart();
    const [woken, unheard] = [trial.users.slice(0, tries), trial.users.slice(tries, 2 * tries)];
    const apart = async (user: string) => {
      await trial.client.sayUntilAccepted(user);
      await answered(user);
    };
    for (const user of woken) await apart(user);
    for (const user of unheard) {
      // The session that listens is cut each time; it takes two seconds to come back.
      await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'repartee wake-ups' and datname = current_database()`,
      );
      await apart(user);
    }
    const [heard, lost] = [await claimLateness(woken), await claimLateness(unheard)];
    const say = (values: number[]) => `p50 ${middle(values).toFixed(0)} ms, max ${values.at(-1)!.toFixed(0)} ms`;
    console.log(`enqueue to claim: woken ${say(heard)}; word lost ${say(lost)}`);
    expect(heard).toHaveLength(tries);
    expect(lost).toHaveLength(tries);
    expect(middle(heard)).toBeLessThan(pollPromiseMs);
    expect(middle(lost)).toBeLessThan(pollPromiseMs + slackMs);
    const { violations, differences, open } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
  });

  it('know of each other what was changed: settings, an endpoint that is gone and back, a replay', async () => {
    await startApart();
    const { platform } = trial.world;
    const { projectId } = platform;
    const [user] = trial.users.slice(2 * tries);
    // The worker learns that the endpoint is gone; the api process refuses from then on.
    platform.behaviour.incomingContent = ({ event }) => (event === 'answer.created' ? { status: 410 } : null);
    expect((await trial.client.sayUntilAccepted(user!)).outcome).toBe('ACCEPTED');
    const refused = () => pushed(user!).find(({ isTaken }) => !isTaken)?.webhookId;
    await expect.poll(refused, { interval: 20 }).toBeDefined();
    await expect.poll(async () => (await trial.client.say(trial.users.at(-1)!)).status, { interval: 200 }).toBe(409);
    // The api process is told that it is back, and of the replay; the worker sends.
    platform.behaviour.incomingContent = null;
    await management.projects.change(projectId, { incomingContent: { enabled: true } });
    const { items } = await management.events.list(projectId, { limit: 20 });
    // The other user's, where one was accepted, may have been refused as well.
    const dead = items.find(({ id }) => id === refused())!;
    expect(dead.state).toBe('DEAD');
    await management.events.replay(projectId, dead.id);
    await answered(user!);
    expect(taken(user!).map(({ id }) => id)).toContain(dead.id);
    // A setting changed here holds there within a second.
    await management.projects.change(projectId, { settings: { extendedEvents: false } });
    const changedMs = performance.now();
    await expect.poll(() => performance.now() - changedMs).toBeGreaterThan(1_000);
    const ignored = () => taken(user!).filter(({ event }) => event === 'conversation.ignored').length;
    await enqueueWithoutMessage(user!);
    await expect
      .poll(async () => (await management.turns.list(projectId, { userProfileId: user!, limit: 5 })).items[0]?.outcome)
      .toBe('IGNORED');
    expect(ignored()).toBe(0);
  });
});

async function enqueueWithoutMessage(userProfileId: string): Promise<void> {
  const answer = await fetch(`${api.url}/cs/v1/content_creation/conversations/enqueue`, {
    method: 'POST',
    headers: { authorization: `Bearer ${trial.world.platform.accessKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      userProfileId,
      personaProfileId: persona,
      language: 'EN',
      replyParameters: { bufferSeconds: 0 },
    }),
  });
  expect(answer.status).toBe(204);
}
