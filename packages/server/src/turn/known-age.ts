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

/** A birthdate that was given in a form with no one reading: never proof of an adult, whatever is declared. */
export interface UnreadableBirthdate {
  /** The one year it names; null when there is none. */
  year: number | null;
}

/** Whether even the oldest person born in that year is under 18. */
export function isUnderAgeByYear(unreadable: UnreadableBirthdate | null | undefined, now: string): boolean {
  return typeof unreadable?.year === 'number' && isUnderAge(`${unreadable.year}-01-01`, now);
}

export function isUnderAge(birthdate: string | undefined, now: string): boolean {
  const years = knownAge(birthdate, now);
  return years !== null && years < ADULT_AGE_YEARS;
}
