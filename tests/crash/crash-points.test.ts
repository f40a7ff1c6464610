import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CrashPoint } from '../../packages/server/src/platform/crash-points.ts';
import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { factsOf, type PointTrial, parametersOf, pointTrials, speak, writesOn } from './point-trials.ts';
import { openTrialWorld, summaryOf, type TrialWorld } from './trial-world.ts';

/**
 * Model calls that may be made again: the one whose result was in hand and not stored, and one that may be under way
 * while the announcement is delivered beside it. Everywhere else each answer has cost one call.
 */
function repeatedCalls(point: CrashPoint, passage: number): readonly number[] {
  // A draft is stored with its reply.
  if (point === 'model.after-call' || point === 'reply.before-store') return [1];
  const isAnnouncement = passage === 1 && (point.startsWith('deliver.') || point.startsWith('settle.'));
  return isAnnouncement ? [0, 1] : [0];
}

/**
 * Steps that fail in a process that lives are the other half: point-faults.test.ts. Each trial starts a server, so the
 * short form passes each point in one way, and leaves out those before a statement: a process that dies there leaves what
 * it leaves after the statement before. `npm run trial:crash-points` passes all in all ways. Those in which the user writes
 * on come last: the project merges from then on.
 */
const isLongForm = process.env.TRIAL_WAYS === 'all';
const trials = pointTrials((fault) => fault === 'kill', isLongForm ? 'ALL' : 'FIRST')
  .filter(({ point }) => isLongForm || !point.endsWith('.before-store'))
  .sort((one, other) => +writesOn(one) - +writesOn(other));

const turnsMax = 4;

let trial: TrialWorld;
/** The server that healed the trial before dies in the next one; none where that failed, and before the first. */
let nextDoomed: TrialServer | null = null;
beforeAll(async () => {
  trial = await openTrialWorld({
    users: trials.length,
    reply: { messages: 2, areShort: true },
    // The message after the restart must not begin the turn anew: its model calls are counted.
    projectSettings: { enqueueDuringTurn: 'QUEUE' },
    hasOwnClock: true,
  });
});
afterEach(async () => {
  if (nextDoomed === null) await trial.stopServers();
});
afterAll(() => trial?.stop());

const planOf = ({ point, passage }: PointTrial) => `${point}:${passage}:kill`;

/** It is doomed from its second enqueue on: the first belongs to the trial that it heals. */
function startHealer(next: PointTrial | undefined): Promise<TrialServer> {
  return trial.startServer(next ? { REPARTEE_CRASH_AT: `enqueue.before-store:1:none,${planOf(next)}` } : {});
}

describe('a server that is killed at a named point', () => {
  it.each(trials)('$point, passage $passage, $situation: nothing is lost, doubled or out of order', async (one) => {
    const { point, passage, situation } = one;
    const number = trials.indexOf(one);
    const user = trial.users[number]!;
    const { platform } = trial.world;
    platform.behaviour.profile =
      situation === 'profile-gone' ? (call) => (call.profileId === user ? { status: 404 } : null) : null;
    const doomed = nextDoomed ?? (await trial.startServer({ REPARTEE_CRASH_AT: planOf(one) }));
    nextDoomed = null;
    let ending: Awaited<typeof doomed.exited> | null = null;
    await trial.setMode(writesOn(one) ? 'MERGE' : 'QUEUE');
    // Whether a reply is split is drawn by the plan, so some points may need another turn.
    for (let turn = 0; turn < turnsMax && ending === null; turn += 1) {
      const [said] = await speak(trial, user, one);
      expect(said!.outcome === 'ACCEPTED').toBe(!point.startsWith('enqueue.'));
      ending = await endOf(doomed);
    }
    expect(ending, 'the point was not reached').toMatchObject({ signal: 'SIGKILL' });
    trial.witnesses.interrupt();

    const server = await startHealer(trials[number + 1]);
    platform.behaviour.profile = situation === 'profile-gone' ? platform.behaviour.profile : null;
    const second = await trial.client.sayUntilAccepted(user, parametersOf({ ...one, situation: 'plain' }));
    expect(second.outcome).toBe('ACCEPTED');
    await trial.heal();
    const { violations, differences, open, history } = await trial.verdict();
    const summary = summaryOf({ violations, differences, open });
    expect({ violations, differences, open }, `${summary}\n${server.logLines.join('\n')}`).toEqual({
      violations: [],
      differences: [],
      open: 0,
    });
    const facts = factsOf(history, user);
    // The one push that may have been in flight comes again, with the same id; the checker has compared the bytes.
    expect(facts.repeats).toBeLessThanOrEqual(1);
    if (point === 'deliver.after-send') expect(facts.repeats).toBe(1);
    if (situation === 'profile-gone') {
      expect(facts).toMatchObject({ modelCalls: 0, outcomes: ['conversation.dropped'] });
    } else {
      // The turn that was cut off may answer the second message too; then the second enqueue has nothing left to answer.
      expect(facts.outcomes).toContain('answer.created');
      expect(facts.outcomes).not.toContain('conversation.dropped');
      // Where the user writes on, calls are made anew on purpose: the checker has counted the reasons.
      if (!writesOn(one)) expect(repeatedCalls(point, passage)).toContain(facts.modelCalls - facts.answeredTurns);
    }
    nextDoomed = number + 1 < trials.length ? server : null;
  });
});

/** How the server ended; null when its work is done and it lives. Time passes quickly. */
async function endOf(doomed: TrialServer): Promise<Awaited<TrialServer['exited']> | null> {
  const deadlineMs = performance.now() + patienceMs;
  while (performance.now() < deadlineMs) {
    const isDrained = await trial.isDrained();
    // The last statement of a turn is followed by a point of its own.
    const ended = await Promise.race([doomed.exited, wait(isDrained ? 3_000 : 30, null)]);
    if (ended !== null || isDrained) return ended;
    await trial.letTimePass(200);
  }
  return null;
}
