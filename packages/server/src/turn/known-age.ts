/**
 * The age a birthdate proves, for the rules that protect minors. Strict in doubt: a birthday counts once it has passed
 * in the last time zone of the world, so no wrong or missing time zone makes anybody older than they are.
 */

/** The last place to reach a date is 12 hours behind UTC. */
const LAST_ZONE_MS = 12 * 3_600_000;

export const ADULT_AGE_YEARS = 18;

/** Whole years, null when the birthdate is not known. Born on 29 February: the birthday is 1 March in other years. */
export function knownAge(birthdate: string | undefined, now: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthdate ?? '');
  if (!match) return null;
  const today = new Date(Date.parse(now) - LAST_ZONE_MS);
  const months = (today.getUTCFullYear() - Number(match[1])) * 12 + (today.getUTCMonth() + 1 - Number(match[2]));
  return Math.floor((today.getUTCDate() < Number(match[3]) ? months - 1 : months) / 12);
}

export function isUnderAge(birthdate: string | undefined, now: string): boolean {
  const years = knownAge(birthdate, now);
  return years !== null && years < ADULT_AGE_YEARS;
}
