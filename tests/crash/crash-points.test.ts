import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CrashPoint } from '../../packages/server/src/platform/crash-points.ts';
import { factsOf, parametersOf, pointTrials } from './point-trials.ts';
import { openTrialWorld, summaryOf, type TrialWorld } from './trial-world.ts';

/**
 * Model calls that may be made again: the one whose result was in hand and not stored, and one that may be under way
 * while the announcement is delivered beside it. Everywhere else each answer has cost one call.
 */
function repeatedCalls(point: CrashPoint, passage: number): readonly number[] {
  if (point === 'model.after-call') return [1];
  const isAnnouncement = passage === 1 && (point.startsWith('deliver.') || point.startsWith('settle.'));
  return isAnnouncement ? [0, 1] : [0];
}

/** Steps that fail in a process that lives are the other half: point-faults.test.ts. */
const trials = pointTrials((fault) => fault === 'kill');

let trial: TrialWorld;
let next = 0;
beforeAll(async () => {
  trial = await openTrialWorld({
    users: trials.length,
    reply: { messages: 2, areShort: true },
    // The message after the restart must not begin the turn anew: its model calls are counted.
    projectSettings: { enqueueDuringTurn: 'QUEUE' },
  });
});
afterEach(() => trial.stopServers());
afterAll(() => trial?.stop());

describe('a server that is killed at a named point', () => {
  it.each(trials)('$point, passage $passage: nothing is lost, doubled or out of order', async (one) => {
    const { point, passage, situation } = one;
    const user = trial.users[next]!;
    next += 1;
    const { platform } = trial.world;
    platform.behaviour.profile =
      situation === 'profile-gone' ? (call) => (call.profileId === user ? { status: 404 } : null) : null;
    const doomed = await trial.startServer({ REPARTEE_CRASH_AT: `${point}:${passage}:kill` });
    let ending: Awaited<typeof doomed.exited> | null = null;
    // Whether a reply is split is drawn by the plan, so a second passage may need a second turn.
    for (let turn = 0; turn < passage && ending === null; turn += 1) {
      const said = await trial.client.say(user, parametersOf(one));
      expect(said.outcome === 'ACCEPTED').toBe(!point.startsWith('enqueue.'));
      ending = await endWithin(doomed.exited, turn + 1 < passage ? 4_000 : 15_000);
    }
    expect(ending, 'the point was not reached').toMatchObject({ signal: 'SIGKILL' });
    trial.witnesses.interrupt();

    const server = await trial.startServer();
    platform.behaviour.profile = situation === 'profile-gone' ? platform.behaviour.profile : null;
    const second = await trial.client.say(user, parametersOf({ ...one, situation: 'plain' }));
    expect(second.outcome).toBe('ACCEPTED');
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
      expect(repeatedCalls(point, passage)).toContain(facts.modelCalls - facts.answeredTurns);
    }
  });
});

async function endWithin<Result>(ending: Promise<Result>, waitMs: number): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitMs);
  });
  try {
    return await Promise.race([ending, late]);
  } finally {
    clearTimeout(timer);
  }
}
