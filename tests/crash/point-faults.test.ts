import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { factsOf, isRefused, type PointTrial, pointTrials, speak, writesOn } from './point-trials.ts';
import { openTrialWorld, summaryOf, type TrialWorld } from './trial-world.ts';

/**
 * Killed processes are the other half (crash-points.test.ts), stopped ones a third (stopped-points.test.ts). The last points first: by the time of the enqueue's, each pool
 * holds a session that can be cut.
 */
const trials = pointTrials((fault) => fault !== 'kill' && fault !== 'stop', 'ALL').reverse();
const userOf = (trial: PointTrial) => world.users[trials.indexOf(trial)]!;

/** A second message makes a second passage where the plan has not split the first reply. */
const turnsMax = 4;

let world: TrialWorld;
let server: TrialServer;
/** The first trial of this server's plan. */
let firstPlanned = 0;
beforeAll(async () => {
  world = await openTrialWorld({ users: trials.length, reply: { messages: 2, areShort: true }, hasOwnClock: true });
  await startServer();
});
afterAll(() => world?.stop());

/** One server lives through all of them, one after the other; nothing restarts it. */
describe('a server in which a step fails at a named point', () => {
  it.each(trials)('$point, passage $passage, $situation, $fault: heals unaided', async (trial) => {
    const user = userOf(trial);
    goneProfileOf(trial.situation === 'profile-gone' ? user : null);
    const interruption = world.witnesses.interrupt();
    let fault: HappenedFault | undefined;
    for (let turn = 0; turn < turnsMax && fault === undefined; turn += 1) {
      for (const said of await speak(world, user, trial)) {
        expect(said.outcome).toBe(isRefused(trial) ? 'REFUSED' : 'ACCEPTED');
        if (isRefused(trial)) expect(said).toMatchObject({ status: 503, retryAfterSeconds: expect.any(Number) });
      }
      fault = await faultOf(trial);
    }
    if (fault === undefined) await planWithout(trial);
    expect(fault, 'the fault did not happen').toMatchObject({
      point: trial.point,
      passage: trial.passage,
      fault: trial.fault,
    });
    await world.heal();
    interruption.ended();

    const { violations, differences, open, history } = await world.verdict();
    const summary = summaryOf({ violations, differences, open });
    expect({ violations, differences, open }, `${summary}\n${server.logLines.slice(-30).join('\n')}`).toEqual({
      violations: [],
      differences: [],
      open: 0,
    });
    const facts = factsOf(history, user);
    // Each stored result is used; only one that was in hand is paid for again.
    // Where the user writes on, calls are made anew on purpose: the checker has counted the reasons.
    if (!writesOn(trial)) expect(repeatedCalls(trial)).toContain(facts.modelCalls - facts.answeredTurns);
    expect(repeatedPushes(trial)).toContain(facts.repeats);
    if (trial.situation === 'profile-gone') expect(facts.outcomes).toEqual(['conversation.dropped']);
    else if (writesOn(trial)) {
      expect(facts.outcomes).toContain('answer.created');
      expect(facts.outcomes).not.toContain('conversation.dropped');
    } else if (!isRefused(trial)) expect(facts.outcomes).toEqual(['answer.created']);
  });

  it('lives on: every conversation gets its next answer, and nobody was declared dead', async () => {
    goneProfileOf(null);
    const said = await Promise.all(world.users.map((user) => world.client.sayUntilAccepted(user)));
    expect(said.filter(({ outcome }) => outcome !== 'ACCEPTED')).toEqual([]);
    await world.heal();
    const { violations, differences, open, history } = await world.verdict();
    expect({ violations, differences, open }, summaryOf({ violations, differences, open })).toEqual({
      violations: [],
      differences: [],
      open: 0,
    });
    for (const { conversation, number } of said) {
      const answered = history.receptions.filter((one) => one.conversation === conversation && one.enqueue === number);
      expect(answered.map(({ event }) => event)).toContain('answer.created');
    }
    expect(server.logLines.filter((line) => line.includes('declared dead'))).toEqual([]);
    await server.stop();
    expect(await server.exited).toEqual({ code: 0, signal: null });
  });
});

async function startServer(): Promise<void> {
  const plan = trials.slice(firstPlanned).map(({ point, passage, fault }) => `${point}:${passage}:${fault}`);
  server = await world.startServer(plan.length > 0 ? { REPARTEE_CRASH_AT: plan.join() } : {});
}

/** A fault that did not happen stays in wait, before all that follow: they get a server without it. */
async function planWithout(trial: PointTrial): Promise<void> {
  await server.stop();
  firstPlanned = trials.indexOf(trial) + 1;
  await startServer();
}

interface HappenedFault {
  point: string;
  passage: number;
  fault: string;
}

/**
 * The fault of this trial, as the server tells of it; undefined when the turn ended without it. The line may still be on its
 * way when nothing is left to do: who was refused waits for it, and everyone else looks once more.
 */
async function faultOf(trial: PointTrial): Promise<HappenedFault | undefined> {
  const deadlineMs = performance.now() + patienceMs;
  let wasDrained = false;
  while (performance.now() < deadlineMs) {
    const drained = await world.isDrained();
    const happened = server.logLines.filter((line) => line.includes('"fault happened"'));
    const line = happened[trials.indexOf(trial) - firstPlanned];
    if (line !== undefined) return JSON.parse(line) as HappenedFault;
    if (drained && wasDrained && !isRefused(trial)) return undefined;
    wasDrained = drained;
    await world.letTimePass(500);
    await wait(50);
  }
  return undefined;
}

function goneProfileOf(user: string | null): void {
  world.world.platform.behaviour.profile =
    user === null ? null : (call) => (call.profileId === user ? { status: 404 } : null);
}

/** Model calls beyond one per answer. A cut may hit the statement that stores a result, or the call itself. */
function repeatedCalls({ point, fault, passage }: PointTrial): readonly number[] {
  if (fault !== 'reset') return point === 'model.after-call' ? [1] : [0];
  const points: readonly string[] = ['plan.after-store', 'model.before-call', 'model.after-call', 'reply.before-store'];
  // The announcement is on its way while the model writes.
  const isAnnouncement = passage === 1 && (point.startsWith('deliver.') || point.startsWith('settle.'));
  return isAnnouncement || points.includes(point) ? [0, 1] : [0];
}

/** Pushes that came again. A cut may hit the push in flight, or the statement that settles it. */
function repeatedPushes({ point, fault }: PointTrial): readonly number[] {
  if (fault !== 'reset') return point === 'deliver.after-send' ? [1] : [0];
  return [0, 1];
}
