import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  checkHistory,
  type Interruption,
  type Reception,
  type TrialServer,
} from '../../packages/testbed/src/crash/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { factsOf, type PointTrial, parametersOf, pointTrials, speak, writesOn } from './point-trials.ts';
import { storedRows } from './stored-rows.ts';
import { openTrialWorld, summaryOf, type TrialWorld } from './trial-world.ts';

/**
 * R4 of the goals in the middle of a step: a worker stands still at a named point until it was declared dead and another
 * one has done its work, and then goes on where it stood. (take-over.test.ts stops one with a hundred turns in hand, none
 * of them in such a step.) The short form stops workers amid a merge; `npm run trial:crash-points` at every point that a
 * worker passes.
 */
const isLongForm = process.env.TRIAL_WAYS === 'all';
const trials = pointTrials((fault) => fault === 'stop', 'ALL')
  .filter(({ point }) => (isLongForm ? !point.startsWith('enqueue.') : isAmidMerge(point)))
  .sort((one, other) => +writesOn(one) - +writesOn(other));

const turnsMax = 4;

let trial: TrialWorld;
let database: Client;
let workers: TrialServer[] = [];
let next = 0;
const wakings: Interruption[] = [];
beforeAll(async () => {
  trial = await openTrialWorld({
    users: trials.length,
    reply: { messages: 2, areShort: true },
    projectSettings: { enqueueDuringTurn: 'QUEUE' },
    hasOwnClock: true,
  });
  database = new Client({ connectionString: trial.world.database.url });
  await database.connect();
  await trial.startServer({ ROLE: 'api' });
});
afterEach(async () => {
  trial.world.platform.behaviour.profile = null;
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
});
afterAll(async () => {
  await database?.end();
  await trial?.stop();
});

/** Elsewhere no process is told that another one is stopped. */
const onLinux = describe.skipIf(process.platform !== 'linux');

async function startWorker(environment: Record<string, string> = {}): Promise<TrialServer> {
  const worker = await trial.startServer({ ROLE: 'worker', ...environment });
  workers.push(worker);
  return worker;
}

onLinux('a worker that stands still at a named point, past its lease', () => {
  it.each(trials)(
    '$point, passage $passage, $situation: another one does its work, and it writes nothing',
    async (one) => {
      const { point, passage, situation } = one;
      const user = trial.users[next]!;
      next += 1;
      const { platform } = trial.world;
      if (situation === 'profile-gone') {
        platform.behaviour.profile = (call) => (call.profileId === user ? { status: 404 } : null);
      }
      await trial.setMode(writesOn(one) ? 'MERGE' : 'QUEUE');
      const zombie = await startWorker({ REPARTEE_CRASH_AT: `${point}:${passage}:stop` });
      const interruption = trial.witnesses.interrupt();
      expect(await speakUntilStopped(zombie, user, one), 'the point was not reached').toBe(true);

      const heir = await startWorker();
      await expect.poll(workersKnown, { interval: 50 }).toBe(1);
      await trial.heal();
      interruption.ended();
      await expectNoViolation(heir);

      // A push or a call that had begun when it was stopped may still leave it; its writes must not.
      const wokenAtMs = Date.now();
      const waking = trial.witnesses.interrupt();
      const before = await storedRows(database);
      zombie.kill('SIGCONT');
      expect(await zombie.exited).toEqual({ code: 70, signal: null });
      expect(await storedRows(database)).toEqual(before);
      await wait(1_000);
      waking.ended();
      wakings.push({ fromMs: wokenAtMs, toMs: Date.now() });

      platform.behaviour.profile = null;
      expect((await trial.client.sayUntilAccepted(user, parametersOf({ ...one, situation: 'plain' }))).outcome).toBe(
        'ACCEPTED',
      );
      await trial.heal();
      const history = await expectNoViolation(heir);
      const { outcomes } = factsOf(history, user);
      expect(outcomes).toContain('answer.created');
      if (situation !== 'profile-gone') expect(outcomes).not.toContain('conversation.dropped');
    },
  );
});

/** Whether a reply is split is drawn by the plan, so some points may need another turn. Time passes quickly. */
async function speakUntilStopped(worker: TrialServer, user: string, one: PointTrial): Promise<boolean> {
  for (let turn = 0; turn < turnsMax; turn += 1) {
    await speak(trial, user, one);
    const deadlineMs = performance.now() + patienceMs;
    let isDrained = false;
    while (performance.now() < deadlineMs && !isDrained) {
      // The last statement of a turn is followed by a point of its own.
      isDrained = await trial.isDrained();
      for (let looks = isDrained ? 100 : 1; looks > 0; looks -= 1) {
        await wait(30);
        if (standsStill(worker)) return true;
      }
      await trial.letTimePass(200);
    }
  }
  return false;
}

function standsStill({ pid }: TrialServer): boolean {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
  return afterName.startsWith('T');
}

/** A push that stood still in the zombie's socket, with its old id and bytes: no fence reaches that far. */
function isLatePush({ atMs, webhookId }: Reception, all: readonly Reception[]): boolean {
  const waking = wakings.find(({ fromMs, toMs }) => fromMs <= atMs && atMs <= toMs);
  return all.some((one) => one.webhookId === webhookId && one.isTaken && one.atMs < (waking?.fromMs ?? 0));
}

async function workersKnown(): Promise<number> {
  return (await database.query<{ count: number }>('select count(*)::int as count from workers')).rows[0]!.count;
}

async function expectNoViolation({ logLines }: TrialServer) {
  const { differences, open, history } = await trial.verdict();
  const violations = checkHistory({
    ...history,
    receptions: history.receptions.filter((one) => !isLatePush(one, history.receptions)),
  });
  const summary = `${summaryOf({ violations, differences, open })}\n${logLines.slice(-20).join('\n')}`;
  expect({ violations, differences, open }, summary).toEqual({ violations: [], differences: [], open: 0 });
  return history;
}

function isAmidMerge(point: string): boolean {
  return point === 'merge.after-abort' || point === 'merge.before-store';
}
