import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { type Standstill, watchStandstill } from '../_setup/standstill.ts';
import { storedRows } from './stored-rows.ts';
import { openTrialWorld, type TrialWorld } from './trial-world.ts';

/** R4 of the goals: one of two workers is killed, or stopped past its lease, with a hundred turns in hand. */
const turnsInHand = 100;
/** The model is slow until the worker is gone: nothing of what it has in hand is finished by then. Less than its time-out. */
const slowMs = 20_000;
const quickMs = 300;
const resumedWithinMs = 10_000;

let trial: TrialWorld;
let standstill: Standstill;
beforeEach(async () => {
  standstill = watchStandstill();
  trial = await openTrialWorld({ users: turnsInHand, replyParameters: { replyTypingDelay: 'INSTANT' } });
  await trial.startServer({ ROLE: 'api' });
});
afterEach(async () => {
  standstill.stop();
  await trial?.stop();
});

/** One worker takes everything there is; only then does the other one come. */
async function fillHands(): Promise<{ doomed: TrialServer; heir: TrialServer }> {
  trial.world.model!.setDelay(slowMs);
  const doomed = await trial.startServer({ ROLE: 'worker' });
  await Promise.all(trial.users.map((user) => trial.client.sayUntilAccepted(user)));
  await expect.poll(() => trial.world.model!.calls, { interval: 20 }).toBe(turnsInHand);
  trial.world.model!.setDelay(quickMs);
  const heir = await trial.startServer({ ROLE: 'worker' });
  expect(await owned()).toEqual([turnsInHand]);
  return { doomed, heir };
}

/** How many conversations each worker owns. */
async function owned(): Promise<number[]> {
  const database = new Client({ connectionString: trial.world.database.url });
  await database.connect();
  const { rows } = await database.query<{ count: number }>(
    'select count(*)::int as count from conversations where worker_id is not null group by worker_id',
  );
  await database.end();
  return rows.map(({ count }) => count);
}

/** Resolves with the time since `sinceMs` when all of them are claimed anew, and says when the model was asked for them. */
async function takenOver(what: string, sinceMs: number): Promise<number> {
  const database = new Client({ connectionString: trial.world.database.url });
  await database.connect();
  const again = async () =>
    (await database.query<{ count: number }>('select count(*)::int as count from turns where runs > 1')).rows[0]!.count;
  await expect.poll(again, { interval: 50 }).toBe(turnsInHand);
  const claimedAfterMs = Date.now() - sinceMs;
  await database.end();
  const askedAgain = () => trial.witnesses.history(trial.client).modelCalls.filter(({ atMs }) => atMs > sinceMs);
  await expect.poll(() => askedAgain().length, { interval: 50 }).toBe(turnsInHand);
  const askedAfterMs = Math.max(...askedAgain().map(({ atMs }) => atMs)) - sinceMs;
  console.log(
    `${what}: all turns claimed anew after ${claimedAfterMs} ms, the model asked for all after ${askedAfterMs} ms`,
  );
  return claimedAfterMs;
}

describe('two workers on one database', () => {
  it('when one is killed with a hundred turns in hand, the other has resumed all of them within ten seconds', async () => {
    const { doomed } = await fillHands();
    const killedAtMs = Date.now();
    const stoodStillMs = standstill.ms();
    const interruption = trial.witnesses.interrupt();
    doomed.kill('SIGKILL');
    await doomed.exited;
    interruption.ended();
    expect((await takenOver('killed', killedAtMs)) - (standstill.ms() - stoodStillMs)).toBeLessThan(resumedWithinMs);
    const { violations, differences, open, history } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
    expect(history.modelCalls).toHaveLength(2 * turnsInHand);
  });

  it('when one is stopped past its lease, the other takes over, and the zombie writes nothing and leaves', async () => {
    const { doomed: zombie } = await fillHands();
    const stoppedAtMs = Date.now();
    const stoodStillMs = standstill.ms();
    const interruption = trial.witnesses.interrupt();
    zombie.kill('SIGSTOP');
    expect((await takenOver('stopped', stoppedAtMs)) - (standstill.ms() - stoodStillMs)).toBeLessThan(resumedWithinMs);
    // From here on nothing excuses a push or a model call that comes again.
    interruption.ended();
    const taken = await trial.verdict();
    expect({ ...taken, history: undefined }).toEqual({ violations: [], differences: [], open: 0, history: undefined });
    const database = new Client({ connectionString: trial.world.database.url });
    await database.connect();
    const before = await storedRows(database);

    // The model's answers wait for the zombie: it must store nothing of them.
    await expect.poll(() => trial.world.model!.inFlight).toBe(0);
    zombie.kill('SIGCONT');
    expect(await zombie.exited).toEqual({ code: 70, signal: null });
    expect(await storedRows(database)).toEqual(before);
    await database.end();
    // New work goes to whoever lives.
    await Promise.all(trial.users.map((user) => trial.client.sayUntilAccepted(user)));
    const { violations, differences, open } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
  });
});
