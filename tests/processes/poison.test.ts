import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../packages/testbed/src/crash/index.ts';
import { openTrialWorld, type TrialWorld } from '../crash/trial-world.ts';
import { type KeptWorker, keepWorker } from './kept-worker.ts';

/**
 * R8 of the goals: a conversation that kills whoever reads it and one that hangs them, among 200 others; and answers that
 * kill whoever arms them.
 */
const others = 200;
const ratePerSecond = 10;
/** Among others, in two companies of suspects, and alone: so many workers die of one input at most. */
const deathsOfOne = 7;

/** So many replies in a row are hardly ever in one part. */
const partedTurnsMax = 6;
const endsWithin = { interval: 500 };

let trial: TrialWorld;
const workers: KeptWorker[] = [];
beforeAll(async () => {
  trial = await openTrialWorld({
    users: others + 4,
    modelDelayMs: 400,
    environment: { LOG_LEVEL: 'info' },
    replyParameters: { replyTypingDelay: 'INSTANT' },
  });
  await trial.startServer({ ROLE: 'api' });
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(() => trial?.stop());

async function keepTwoWorkers(environment: Record<string, string>): Promise<void> {
  for (let count = 0; count < 2; count += 1) workers.push(await keepWorker(trial, environment));
}

interface PoisonedTurn {
  user: string;
  is_ended: boolean;
  outcome: string | null;
  reason: string | null;
  crashes: number;
  suspicions: number;
}

async function readTurns(): Promise<PoisonedTurn[]> {
  const client = new Client({ connectionString: trial.world.database.url });
  await client.connect();
  const { rows } = await client.query<PoisonedTurn>(
    `select c.user_profile_id as user, t.ended_at is not null as is_ended, t.outcome, t.reason, t.crashes, t.suspicions
     from turns t join conversations c on c.id = t.conversation_id order by c.user_profile_id, t.number`,
  );
  await client.end();
  return rows;
}

async function turnsOf(users: readonly string[]): Promise<PoisonedTurn[]> {
  return (await readTurns()).filter(({ user }) => users.includes(user));
}

describe('input that crashes or hangs whoever reads it', () => {
  it('is given up after three workers died of it alone, and nobody else loses anything', async () => {
    const [killer, hanger, , , ...innocent] = trial.users;
    await keepTwoWorkers({
      NODE_OPTIONS: `--import=${fileURLToPath(new URL('./poison.mjs', import.meta.url))}`,
      POISON_KILL: `mark-${killer}-`,
      POISON_HANG: `mark-${hanger}-`,
      // Longer than the first turns of a process need on a machine that does other things at the same time.
      REPARTEE_WATCHDOG_SECONDS: '5',
    });
    const interruption = trial.witnesses.interrupt();
    const load = trial.client.start(innocent, ratePerSecond, seededRandom(3));
    await expect.poll(() => trial.client.attempts.length).toBeGreaterThan(ratePerSecond);
    await Promise.all([killer, hanger].map((user) => trial.client.sayUntilAccepted(user!)));
    const startedMs = performance.now();
    const poisoned = () => turnsOf([killer!, hanger!]);
    await expect
      .poll(async () => (await poisoned()).map(({ outcome }) => outcome), { interval: 500 })
      .toEqual(['dropped', 'dropped']);
    const tookMs = performance.now() - startedMs;
    await load.stop();
    interruption.ended();
    const { violations, differences, open, history } = await trial.verdict();
    const turns = await readTurns();
    const deaths = workers.flatMap((worker) => worker.deaths);
    const suspects = turns.filter(({ user, suspicions }) => suspicions > 0 && user !== killer && user !== hanger);
    console.log(
      `given up after ${(tookMs / 1000).toFixed(1)} s and ${deaths.length} deaths (${deaths.join(', ')}); ` +
        `${turns.length} turns, ${suspects.length} innocents suspected at some time, ${suspects.filter(({ suspicions }) => suspicions >= 4).length} of them run alone`,
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
    // A busy machine may refuse for a moment, and says so: that is no loss.
    expect(history.enqueues.filter(({ outcome, status }) => outcome !== 'ACCEPTED' && status !== 503)).toEqual([]);
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
  });
});

describe('an answer that kills whoever arms it', () => {
  it('is given up after three died of it alone: the turn is dropped, or ends with what was sent before', async () => {
    const [, , typed, split] = trial.users;
    // Whoever arms an answer later than its reply was stored dies of it: nobody else's is typed.
    await keepTwoWorkers({ REPARTEE_CRASH_AT: 'arm.before-store:1:kill' });
    const interruption = trial.witnesses.interrupt();
    const inParts = { multipleMessagesPerReply: true, multipleMessagesPerReplyFrequency: 'VERY_FREQUENT' } as const;
    await trial.client.sayUntilAccepted(typed!, { replyTypingDelay: 'FAST' });
    let parted: PoisonedTurn | undefined;
    // Whether a reply is split is drawn by its plan.
    for (let turn = 1; turn <= partedTurnsMax && (parted?.crashes ?? 0) < 3; turn += 1) {
      await trial.client.sayUntilAccepted(split!, inParts);
      await expect
        .poll(async () => {
          const turns = await turnsOf([split!]);
          parted = turns.at(-1);
          return turns.length === turn && parted?.is_ended;
        }, endsWithin)
        .toBe(true);
    }
    expect(parted).toMatchObject({ outcome: 'answered', reason: null, crashes: 3 });
    const endedTyped = async () => (await turnsOf([typed!])).filter(({ is_ended }) => is_ended);
    await expect.poll(async () => (await endedTyped()).length, endsWithin).toBe(1);
    expect(await endedTyped()).toMatchObject([{ outcome: 'dropped', reason: 'GENERATION_FAILED', crashes: 3 }]);
    interruption.ended();
    const deaths = workers.flatMap((worker) => worker.deaths);
    console.log(`given up after ${deaths.length} deaths`);
    expect(deaths.length).toBeLessThanOrEqual(2 * deathsOfOne + 4);

    // The conversation goes on, and nobody dies of it any more.
    for (const user of [typed!, split!]) await trial.client.sayUntilAccepted(user);
    const { violations, differences, open, history } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
    expect(workers.flatMap((worker) => worker.deaths)).toHaveLength(deaths.length);
    const told = (user: string) =>
      history.receptions
        .filter(
          ({ conversation, enqueue, event }) =>
            conversation === user && enqueue !== null && event !== 'disclosure.given',
        )
        .map(({ event, enqueue, answerNumber }) => `${enqueue} ${event} ${answerNumber}`);
    expect(told(typed!)).toEqual(['1 conversation.dropped null', '2 answer.created 0']);
    const numbers = told(split!).map((_, index) => `${index + 1} answer.created 0`);
    expect(told(split!)).toEqual(numbers);
  });
});
