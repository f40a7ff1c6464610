import type { CrashFault, CrashPoint } from '../../packages/server/src/platform/crash-points.ts';
import { crashPoints, faultsAt } from '../../packages/server/src/platform/crash-points.ts';
import type { TrialHistory } from '../../packages/testbed/src/crash/index.ts';

/** One fault at one passage of a point, in a conversation of its own that leads past it. */
export interface PointTrial {
  point: CrashPoint;
  fault: CrashFault;
  passage: number;
  situation: Situation;
}

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
 * Every named point with every fault of `wanted` that is possible there. TRIAL_POINTS=<part of a name> leaves the other
 * points out.
 */
export function pointTrials(wanted: (fault: CrashFault) => boolean): PointTrial[] {
  const part = process.env.TRIAL_POINTS ?? '';
  const points = crashPoints.filter((point) => point.includes(part));
  return points.flatMap((point) =>
    faultsAt(point)
      .filter(wanted)
      .flatMap((fault) =>
        (passages[point] ?? [1]).map((passage) => ({
          point,
          fault,
          passage,
          situation: situations[point] ?? 'plain',
        })),
      ),
  );
}

/** What the user of a trial asks for: a reply in two parts, typed where an answer is to be armed later. */
export function parametersOf({ situation }: PointTrial): object {
  return {
    multipleMessagesPerReply: true,
    multipleMessagesPerReplyFrequency: 'VERY_FREQUENT',
    ...(situation === 'typing' ? { replyTypingDelay: 'FAST' } : {}),
  };
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
