import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { openTrialWorld, type TrialWorld } from './trial-world.ts';

const users = 40;
const modelDelayMs = 1_500;

let trial: TrialWorld;
let workers: TrialServer[];
beforeEach(async () => {
  trial = await openTrialWorld({ users, modelDelayMs });
  await trial.startServer({ ROLE: 'api' });
  workers = [await trial.startServer({ ROLE: 'worker' }), await trial.startServer({ ROLE: 'worker' })];
});
afterEach(() => trial?.stop());

/** Everybody writes, and the model is asked for everybody: the turns are in the hands of the two workers. */
async function fillHands(): Promise<void> {
  await Promise.all(trial.users.map((user) => trial.client.say(user)));
  await expect
    .poll(() => trial.world.model!.calls, { timeout: 10_000, interval: 20 })
    .toBeGreaterThanOrEqual(users * 0.9);
}

describe('two workers on one database', () => {
  it('when one is killed, the other has resumed its turns within ten seconds', async () => {
    await fillHands();
    const killedAtMs = Date.now();
    const interruption = trial.witnesses.interrupt();
    workers[0]!.kill('SIGKILL');
    await workers[0]!.exited;
    await wait(500);
    interruption.ended();
    const { violations, differences, open, history } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
    const resumed = history.modelCalls.filter(({ atMs }) => atMs > killedAtMs);
    const latestMs = Math.max(...resumed.map(({ atMs }) => atMs)) - killedAtMs;
    console.log(`${resumed.length} turns taken over, the last one after ${latestMs} ms`);
    expect(resumed.length).toBeGreaterThan(0);
    expect(latestMs).toBeLessThan(10_000);
  });

  it('when one is stopped past its lease, the other takes over, and the zombie writes nothing and leaves', async () => {
    await fillHands();
    const stoppedAtMs = Date.now();
    const interruption = trial.witnesses.interrupt();
    const [zombie] = workers;
    zombie!.kill('SIGSTOP');
    const taken = await trial.verdict();
    expect({ ...taken, history: undefined }).toEqual({ violations: [], differences: [], open: 0, history: undefined });
    const resumed = taken.history.modelCalls.filter(({ atMs }) => atMs > stoppedAtMs + 3_000);
    const latestMs = Math.max(...resumed.map(({ atMs }) => atMs)) - stoppedAtMs;
    console.log(`${resumed.length} turns taken over from the stopped worker, the last one after ${latestMs} ms`);
    expect(resumed.length).toBeGreaterThan(0);
    expect(latestMs).toBeLessThan(12_000);

    // New work is waiting in the moment in which the zombie wakes: it must not take it, and must not finish the old.
    const before = taken.history.receptions.length;
    const seen = trial.witnesses.history(trial.client).receptions.length;
    expect(seen).toBe(before);
    zombie!.kill('SIGCONT');
    await Promise.all(trial.users.map((user) => trial.client.say(user)));
    expect(await zombie!.exited).toEqual({ code: 70, signal: null });
    interruption.ended();
    const { violations, differences, open } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
  });
});
