import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../packages/testbed/src/crash/index.ts';
import { openTrialWorld, type TrialWorld } from '../crash/trial-world.ts';
import { type KeptWorker, keepWorker } from './kept-worker.ts';

/** R8 of the goals: a conversation that kills whoever reads it and one that hangs them, among 200 others. */
const others = 200;
const ratePerSecond = 25;
/** Among others, in the company of suspects, and alone: so many workers die of one input at most. */
const deathsOfOne = 6;

let trial: TrialWorld;
let workers: KeptWorker[];
beforeAll(async () => {
  trial = await openTrialWorld({
    users: others + 2,
    modelDelayMs: 400,
    environment: { LOG_LEVEL: 'info' },
    replyParameters: { replyTypingDelay: 'INSTANT' },
  });
  await trial.startServer({ ROLE: 'api' });
  const environment = {
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('./poison.mjs', import.meta.url))}`,
    POISON_KILL: `mark-${trial.users[0]}-`,
    POISON_HANG: `mark-${trial.users[1]}-`,
    REPARTEE_WATCHDOG_SECONDS: '3',
  };
  workers = [await keepWorker(trial, environment), await keepWorker(trial, environment)];
});
afterAll(async () => {
  await Promise.all((workers ?? []).map((worker) => worker.stop()));
  await trial?.stop();
});

interface PoisonedTurn {
  user: string;
  outcome: string | null;
  reason: string | null;
  crashes: number;
  suspicions: number;
}

async function readTurns(): Promise<PoisonedTurn[]> {
  const client = new Client({ connectionString: trial.world.database.url });
  await client.connect();
  const { rows } = await client.query<PoisonedTurn>(
    `select c.user_profile_id as user, t.outcome, t.reason, t.crashes, t.suspicions
     from turns t join conversations c on c.id = t.conversation_id`,
  );
  await client.end();
  return rows;
}

describe('input that crashes or hangs whoever reads it', () => {
  it('is given up after three workers died of it alone, and nobody else loses anything', {
    timeout: 240_000,
  }, async () => {
    const [killer, hanger, ...innocent] = trial.users;
    const interruption = trial.witnesses.interrupt();
    const load = trial.client.start(innocent, ratePerSecond, seededRandom(3));
    await expect.poll(() => trial.client.attempts.length, { timeout: 10_000 }).toBeGreaterThan(ratePerSecond);
    await Promise.all([killer, hanger].map((user) => trial.client.say(user!)));
    const startedMs = performance.now();
    const poisoned = async () => (await readTurns()).filter(({ user }) => user === killer || user === hanger);
    await expect
      .poll(async () => (await poisoned()).map(({ outcome }) => outcome), { timeout: 160_000, interval: 500 })
      .toEqual(['dropped', 'dropped']);
    const tookMs = performance.now() - startedMs;
    await load.stop();
    interruption.ended();
    const { violations, differences, open, history } = await trial.verdict(60_000);
    const turns = await readTurns();
    const deaths = workers.flatMap((worker) => worker.deaths);
    const suspects = turns.filter(({ user, suspicions }) => suspicions > 0 && user !== killer && user !== hanger);
    console.log(
      `given up after ${(tookMs / 1000).toFixed(1)} s and ${deaths.length} deaths (${deaths.join(', ')}); ` +
        `${turns.length} turns, ${suspects.length} innocents suspected at some time, ${suspects.filter(({ suspicions }) => suspicions >= 3).length} of them run alone`,
    );
    for (const turn of await poisoned()) {
      expect(turn).toMatchObject({ outcome: 'dropped', reason: 'GENERATION_FAILED', crashes: 3 });
      // While one is unproven it may be suspected for a death of the other, so this is not the exact number of its own.
      expect(turn.suspicions).toBeLessThanOrEqual(deathsOfOne + 2);
    }
    // On a starved machine the short watchdog of this trial may fire once more.
    expect(deaths.length).toBeLessThanOrEqual(2 * deathsOfOne + 4);
    expect(deaths.filter((death) => death !== 'SIGKILL')).toEqual([]);
    // Some were killed by their input, some by their own watchdog.
    const hung = workers.flatMap((worker) => worker.logLines()).filter((line) => line.includes('event loop hung'));
    expect(hung.length).toBeGreaterThanOrEqual(3);
    expect(hung.length).toBeLessThan(deaths.length);

    const dropped = history.receptions.filter(({ event }) => event === 'conversation.dropped');
    expect(new Set(dropped.map(({ conversation }) => conversation))).toEqual(new Set([killer, hanger]));
    expect(history.enqueues.filter(({ outcome }) => outcome !== 'ACCEPTED')).toEqual([]);
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
  });
});
