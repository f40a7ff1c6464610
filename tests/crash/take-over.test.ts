import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { openTrialWorld, type TrialWorld } from './trial-world.ts';

const users = 100;
const modelDelayMs = 1_500;

let trial: TrialWorld;
let workers: TrialServer[];
beforeEach(async () => {
  trial = await openTrialWorld({ users, modelDelayMs });
  await trial.startServer({ ROLE: 'api' });
  const environment = { ROLE: 'worker', LOG_LEVEL: 'info' };
  workers = [await trial.startServer(environment), await trial.startServer(environment)];
});
afterEach(() => trial?.stop());

/** Everybody writes, and the model is asked for everybody. Resolves with the worker that has most of the turns in hand. */
async function fillHands(): Promise<TrialServer> {
  await Promise.all(trial.users.map((user) => trial.client.say(user)));
  await expect
    .poll(() => trial.world.model!.calls, { timeout: 10_000, interval: 20 })
    .toBeGreaterThanOrEqual(users * 0.9);
  const database = new Client({ connectionString: trial.world.database.url });
  await database.connect();
  const { rows } = await database.query<{ worker_id: string }>(
    'select worker_id from conversations where worker_id is not null group by 1 order by count(*) desc',
  );
  await database.end();
  const busiest = Number(rows[0]!.worker_id);
  return workers.find(({ logLines }) => logLines.some((line) => enteredAs(line) === busiest))!;
}

/** The id under which a worker entered, from its own log; null for any other line. */
function enteredAs(line: string): number | null {
  const { msg, workerId } = JSON.parse(line) as { msg?: string; workerId?: number };
  return msg === 'worker entered' ? workerId! : null;
}

describe('two workers on one database', () => {
  it('when one is killed, the other has resumed its turns within ten seconds', async () => {
    const doomed = await fillHands();
    const killedAtMs = Date.now();
    const interruption = trial.witnesses.interrupt();
    doomed.kill('SIGKILL');
    await doomed.exited;
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
    const zombie = await fillHands();
    const stoppedAtMs = Date.now();
    const interruption = trial.witnesses.interrupt();
    zombie.kill('SIGSTOP');
    const taken = await trial.verdict();
    expect({ ...taken, history: undefined }).toEqual({ violations: [], differences: [], open: 0, history: undefined });
    const resumed = taken.history.modelCalls.filter(({ atMs }) => atMs > stoppedAtMs + 3_000);
    const latestMs = Math.max(...resumed.map(({ atMs }) => atMs)) - stoppedAtMs;
    console.log(`${resumed.length} turns taken over from the stopped worker, the last one after ${latestMs} ms`);
    expect(resumed.length).toBeGreaterThan(0);
    expect(latestMs).toBeLessThan(12_000);

    // The model's answers wait for the zombie, and new work as well: it must finish nothing old and take nothing new.
    zombie.kill('SIGCONT');
    await Promise.all(trial.users.map((user) => trial.client.say(user)));
    expect(await zombie.exited).toEqual({ code: 70, signal: null });
    interruption.ended();
    const { violations, differences, open } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
  });
});
