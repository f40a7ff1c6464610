import type { Plan } from '../plan/plan.ts';

/**
 * What the guards' decision changes in a plan, as one word: a draft that was written under another ruling is not sent. The
 * rest of a plan follows from inputs and seeds that a turn keeps.
 */
export function rulingOf({ sexualText, isAskedSincerely, care, stop }: Plan): string {
  return [
    sexualText.allowed ? 'sexual' : 'plain',
    isAskedSincerely ? 'asked' : '-',
    care ? 'care' : '-',
    stop ? stop.guard : '-',
  ].join(' ');
}

/** Whether what was written under this ruling may be sent under the plan: also where sexual text has become possible since. */
export function mayStand(ruling: string, plan: Plan): boolean {
  const plain = { ...plan, sexualText: { ...plan.sexualText, allowed: false } };
  return ruling === rulingOf(plan) || ruling === rulingOf(plain);
}
