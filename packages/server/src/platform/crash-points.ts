/**
 * Named places where a process may die. The list is closed: a test kills a real process at every one of them. In normal
 * operation nothing is armed and `reachCrashPoint` costs one comparison.
 */
export const crashPoints = [
  'enqueue.before-store',
  'enqueue.after-store',
  'claim.after-store',
  'gather.before-calls',
  'gather.after-calls',
  'plan.before-store',
  'plan.after-store',
  'model.before-call',
  'model.after-call',
  'draft.after-store',
  'reply.before-store',
  'reply.after-store',
  'arm.before-store',
  'arm.after-store',
  'end.before-store',
  'end.after-store',
  'deliver.after-take',
  'deliver.before-send',
  'deliver.after-send',
  'settle.after-store',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

let armed: { point: CrashPoint; passes: number; act: () => void } | undefined;

/** Dies (calls `act`) when `point` is reached for the `passes`-th time. Only the process's entry point arms this. */
export function armCrashPoint(point: CrashPoint, passes: number, act: () => void): void {
  armed = { point, passes, act };
}

export function reachCrashPoint(point: CrashPoint): void {
  if (armed === undefined || armed.point !== point) return;
  armed.passes -= 1;
  if (armed.passes === 0) armed.act();
}

export function isCrashPoint(text: string): text is CrashPoint {
  return (crashPoints as readonly string[]).includes(text);
}
