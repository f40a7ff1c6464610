import type { Gathered } from './gather/gathered.ts';

/** For how long words of self-harm matter to what a user is written (product.md section 3). */
export const WITHOUT_SEXUAL_TEXT_MS = 24 * 3_600_000;
export const WITHOUT_ENGAGE_MS = 72 * 3_600_000;

/** Whether the user spoke of harming themselves within so long before this turn, in whatever conversation of the project. */
export function isCrisisWithin(ms: number, { crisisAt, at }: Pick<Gathered, 'crisisAt' | 'at'>): boolean {
  return crisisAt !== undefined && Date.parse(at) - Date.parse(crisisAt) < ms;
}
