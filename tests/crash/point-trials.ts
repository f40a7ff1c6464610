import { setTimeout as wait } from 'node:timers/promises';
import type { CrashFault, CrashPoint } from '../../packages/server/src/platform/crash-points.ts';
import { crashPoints, faultsAt } from '../../packages/server/src/platform/crash-points.ts';
import type { EnqueueAttempt, TrialHistory } from '../../packages/testbed/src/crash/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import type { TrialWorld } from './trial-world.ts';

/** One fault at one passage of a point, in a conversation of its own that leads past it. */
export interface PointTrial {
  point: CrashPoint;
  fault: CrashFault;
  passage: number;
  situation: Situation;
}

/**
 * Which conversation leads past a point. In the last three the user writes on: while the model is asked, while the reply
 * is typed, and when the first of several answers was sent.
 */
type Situation = 'plain' | 'typing' | 'profile-gone' | 'while-written' | 'while-typed' | 'after-first';

/** Points that a plain conversation does not pass, or that are passed more than once: for the announcement, the answer, … */
const ways: Partial<Record<CrashPoint, readonly (readonly [passage: number, situation: Situation])[]>> = {
  // The second claim takes in what was said since, and sets aside what the call given up has cost.
  'claim.after-store': [
    [1, 'plain'],
    [2, 'while-written'],
  ],
  // The second is a call given up for a merge.
  'model.after-call': [
    [1, 'plain'],
    [1, 'while-written'],
  ],
  // A draft is stored with its reply; what comes to no reply, by itself.
  'draft.after-store': [[1, 'while-written']],
  'arm.before-store': [
    [1, 'typing'],
    [2, 'typing'],
  ],
  'arm.after-store': [
    [1, 'typing'],
    [2, 'typing'],
  ],
  'merge.before-look': [
    [1, 'while-written'],
    [1, 'while-typed'],
  ],
  'merge.after-abort': [[1, 'while-written']],
  'merge.before-store': [
    [1, 'while-written'],
    [1, 'while-typed'],
  ],
  'merge.after-store': [
    [1, 'while-written'],
    [1, 'while-typed'],
  ],
  'supersede.before-store': [[1, 'after-first']],
  'supersede.after-store': [[1, 'after-first']],
  'end.before-store': [[1, 'profile-gone']],
  'end.after-store': [[1, 'profile-gone']],
  'deliver.after-take': [
    [1, 'plain'],
    [2, 'plain'],
  ],
  'deliver.before-send': [
    [1, 'plain'],
    [2, 'plain'],
  ],
  'deliver.after-send': [
    [1, 'plain'],
    [2, 'plain'],
  ],
  'settle.after-store': [
    [1, 'plain'],
    [2, 'plain'],
  ],
};

/**
 * Every named point with every fault of `wanted` that is possible there, in each of its ways or in the first. TRIAL_POINTS=<part
 * of a name> leaves the other points out.
 */
export function pointTrials(wanted: (fault: CrashFault) => boolean, waysOfEach: 'ALL' | 'FIRST'): PointTrial[] {
  const part = process.env.TRIAL_POINTS ?? '';
  const points = crashPoints.filter((point) => point.includes(part));
  return points.flatMap((point) =>
    faultsAt(point)
      .filter(wanted)
      .flatMap((fault) =>
        (ways[point] ?? ([[1, 'plain']] as const))
          .slice(0, waysOfEach === 'ALL' ? undefined : 1)
          .map(([passage, situation]) => ({
            point,
            fault,
            passage,
            situation,
          })),
      ),
  );
}

/** What the user of a trial asks for: a reply in two parts, typed where an answer is to be armed later. */
export function parametersOf({ situation }: PointTrial): object {
  return {
    multipleMessagesPerReply: true,
    multipleMessagesPerReplyFrequency: 'VERY_FREQUENT',
    ...(situation === 'typing' || situation === 'while-typed' || situation === 'after-first'
      ? { replyTypingDelay: 'FAST' }
      : {}),
  };
}

/** Whether the user says something more before the turn is over. */
export function writesOn({ situation }: PointTrial): boolean {
  return situation === 'while-written' || situation === 'while-typed' || situation === 'after-first';
}

/** Whether the client hears 503 of this fault. A cut behind the store finds the 204 on its way. */
export function isRefused({ point, fault }: PointTrial): boolean {
  return point === 'enqueue.before-store' || (point === 'enqueue.after-store' && fault !== 'reset');
}

/** So long a model call can be given up; longer than it takes to say something more. */
const modelDelayMs = 1_500;

/** The user speaks, and says more where the situation asks for it: once its moment has come. */
export async function speak(world: TrialWorld, user: string, trial: PointTrial): Promise<EnqueueAttempt[]> {
  const { situation } = trial;
  const model = world.world.model!;
  const calls = model.calls;
  if (situation === 'while-written') model.setDelay(modelDelayMs);
  const { say, sayUntilAccepted } = world.client;
  const said = [await (isRefused(trial) ? say : sayUntilAccepted)(user, parametersOf(trial))];
  const hasCome = async () => {
    if (situation === 'while-written') return model.calls > calls;
    return (await world.turnOf(user)) === (situation === 'while-typed' ? 'TYPING' : 'TYPING_ON');
  };
  if (writesOn(trial) && (await isReached(world, situation, hasCome))) {
    said.push(await sayUntilAccepted(user, parametersOf(trial)));
  }
  model.setDelay(0);
  return said;
}

/** False: the turn went by without it. Whether a reply is split is drawn by the plan. */
async function isReached(world: TrialWorld, situation: Situation, hasCome: () => Promise<boolean>): Promise<boolean> {
  const deadlineMs = performance.now() + patienceMs;
  while (performance.now() < deadlineMs) {
    if (await hasCome()) return true;
    if (await world.isDrained()) return false;
    if (situation === 'after-first') await world.letTimePass(200);
    await wait(20);
  }
  return false;
}

/** What the witnesses saw of one user's conversation. */
export function factsOf(history: TrialHistory, user: string) {
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
