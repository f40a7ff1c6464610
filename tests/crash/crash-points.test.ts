import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CrashPoint, crashPoints } from '../../packages/server/src/platform/crash-points.ts';
import type { TrialHistory } from '../../packages/testbed/src/crash/index.ts';
import { openTrialWorld, type TrialWorld } from './trial-world.ts';

/** Which conversation leads past a point. `plain` unless named here. */
type Situation = 'plain' | 'typing' | 'profile-gone';
const situations: Partial<Record<CrashPoint, Situation>> = {
  'arm.before-store': 'typing',
  'arm.after-store': 'typing',
  'end.before-store': 'profile-gone',
  'end.after-store': 'profile-gone',
};

/** Points that are passed several times in one turn: once for the announcement, once for the answer, … */
const passages: Partial<Record<CrashPoint, readonly number[]>> = {
  'arm.before-store': [1, 2],
  'arm.after-store': [1, 2],
  'deliver.after-take': [1, 2],
  'deliver.before-send': [1, 2],
  'deliver.after-send': [1, 2],
  'settle.after-store': [1, 2],
};

/**
 * Model calls that may be made again: the one whose result was in hand and not stored, and one that may be under way
 * while the announcement is delivered beside it. Everywhere else each answer has cost one call.
 */
function repeatedCalls(point: CrashPoint, passage: number): readonly number[] {
  if (point === 'model.after-call') return [1];
  const isAnnouncement = passage === 1 && (point.startsWith('deliver.') || point.startsWith('settle.'));
  return isAnnouncement ? [0, 1] : [0];
}

const trials = crashPoints.flatMap((point) => (passages[point] ?? [1]).map((passage) => ({ point, passage })));

let trial: TrialWorld;
let next = 0;
beforeAll(async () => {
  trial = await openTrialWorld({ users: trials.length, reply: { messages: 2, areShort: true } });
});
afterEach(() => trial.stopServers());
afterAll(() => trial?.stop());

describe('a server that is killed at a named point', () => {
  it.each(trials)('$point, passage $passage: nothing is lost, doubled or out of order', async ({ point, passage }) => {
    const user = trial.users[next]!;
    next += 1;
    const situation = situations[point] ?? 'plain';
    const { platform } = trial.world;
    platform.behaviour.profile =
      situation === 'profile-gone' ? (call) => (call.profileId === user ? { status: 404 } : null) : null;
    const replyParameters = {
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: 'VERY_FREQUENT',
    };

    const doomed = await trial.startServer({ REPARTEE_CRASH_AT: `${point}:${passage}` });
    const typing = situation === 'typing' ? { replyTypingDelay: 'FAST' } : {};
    let ending: Awaited<typeof doomed.exited> | null = null;
    // Whether a reply is split is drawn by the plan, so a second passage may need a second turn.
    for (let turn = 0; turn < passage && ending === null; turn += 1) {
      const said = await trial.client.say(user, { ...replyParameters, ...typing });
      expect(said.outcome === 'ACCEPTED').toBe(!point.startsWith('enqueue.'));
      ending = await endWithin(doomed.exited, turn + 1 < passage ? 4_000 : 15_000);
    }
    expect(ending, 'the point was not reached').toMatchObject({ signal: 'SIGKILL' });
    trial.witnesses.interrupt();

    const server = await trial.startServer();
    platform.behaviour.profile = situation === 'profile-gone' ? platform.behaviour.profile : null;
    const second = await trial.client.say(user, replyParameters);
    expect(second.outcome).toBe('ACCEPTED');
    const { violations, differences, open, history } = await trial.verdict();
    expect({ violations, differences, open }, server.logLines.join('\n')).toEqual({
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

function factsOf(history: TrialHistory, user: string) {
  const endings = history.receptions.filter(
    ({ conversation, enqueue, event }) => conversation === user && enqueue !== null && event !== 'disclosure.given',
  );
  const taken = history.receptions.filter(({ conversation, isTaken }) => conversation === user && isTaken);
  return {
    repeats: taken.length - new Set(taken.map(({ webhookId }) => webhookId)).size,
    modelCalls: history.modelCalls.filter(({ conversation }) => conversation === user).length,
    answeredTurns: new Set(endings.filter(({ answerId }) => answerId !== null).map(({ enqueue }) => enqueue)).size,
    outcomes: [...new Set(endings.map(({ event }) => event))],
  };
}

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
