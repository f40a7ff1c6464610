/**
 * Calendar dates as platforms write them, read only where there is one reading: a date that could be two (`05/04/1990`)
 * is none. Pure.
 */

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[Tt\s].*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[Tt\s].*)?$/;
/** No reading as day, month, year competes: its "month" would be the 19 or 20 of a year. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const EPOCH_DIGITS = /^-?\d{12,13}$/;

const DAY_MS = 86_400_000;
/** Smaller numbers may as well be seconds: as seconds these would lie beyond the year 5000. */
const EPOCH_MS_MIN = 100_000_000_000;
/** The year 2099. */
const EPOCH_MS_MAX = 4_100_000_000_000;

/** `yyyy-MM-dd`, or null for what is no date or more than one. Of a date with a time, the date. */
export function readCalendarDate(value: string | number): string | null {
  const text = typeof value === 'number' ? String(value) : value.trim();
  const compact = COMPACT.exec(text);
  if (compact) return calendarDate(compact[1]!, compact[2]!, compact[3]!);
  if (typeof value === 'number' || EPOCH_DIGITS.test(text)) return dateOfEpoch(Number(value));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return calendarDate(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [yearLast[1]!, yearLast[3]!, yearLast[4]!];
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return dayFirst ?? monthFirst;
}

const CALENDAR_DATE = /^\d{4}-\d\d-\d\d$/;
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether it is a `yyyy-MM-dd` there is in the calendar. Every message of every history comes here. */
export function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (day < 1 || day > (DAYS_OF_MONTH[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function calendarDate(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

/** Midnight of some time zone: of the midnights of UTC the nearest one names the same day. */
function dateOfEpoch(ms: number): string | null {
  const size = Math.abs(ms);
  if (!(size >= EPOCH_MS_MIN && size <= EPOCH_MS_MAX)) return null;
  return new Date(Math.round(ms / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
}
