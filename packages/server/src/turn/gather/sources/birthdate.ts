import { profileFields } from '@repartee/contract';
import { knownAge, type UnreadableBirthdate } from '../../known-age.ts';
import { isNotSet } from './read-members.ts';

/**
 * The birthdate of a profile. One that was given and cannot be read is not the same as none: somebody's age was stated,
 * so it is remembered as such, with the year where there is one. Pure.
 */

export interface BirthdateReading {
  birthdate: string | undefined;
  unreadable: UnreadableBirthdate | null;
}

/** Beyond this a birthdate is a placeholder (1900-01-01) and proves nothing. */
const AGE_YEARS_MAX = 120;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Longer texts are no dates, and not worth a look. */
const TEXT_LENGTH_MAX = 100;

export function readBirthdate(value: unknown, now: string): BirthdateReading {
  if (isNotSet(value)) return { birthdate: undefined, unreadable: null };
  const parsed = profileFields.birthdate.safeParse(value);
  if (!parsed.success) return { birthdate: undefined, unreadable: { year: onlyYearIn(value) } };
  if ((knownAge(parsed.data, now) ?? 0) > AGE_YEARS_MAX) return { birthdate: undefined, unreadable: { year: null } };
  return { birthdate: parsed.data, unreadable: null };
}

function onlyYearIn(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > TEXT_LENGTH_MAX) return null;
  const years = new Set(text.match(YEARS));
  return years.size === 1 ? Number([...years][0]) : null;
}
