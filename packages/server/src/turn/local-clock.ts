/** Wall-clock readings of an instant in a time zone, for the plan and the prompt. */
export interface WallClock {
  /** `2026-11-20`. */
  date: string;
  /** `18:05`. */
  time: string;
  /** English, `Friday`. */
  weekday: string;
}

export type PartOfDay = 'NIGHT' | 'MORNING' | 'MIDDAY' | 'AFTERNOON' | 'EVENING';

/** Of a wall clock's `18:05`. */
export function partOfDayAt(time: string): PartOfDay {
  const hour = Number(time.slice(0, 2));
  if (hour < 5 || hour >= 22) return 'NIGHT';
  if (hour < 11) return 'MORNING';
  if (hour < 14) return 'MIDDAY';
  return hour < 18 ? 'AFTERNOON' : 'EVENING';
}

/** A formatter costs 65 µs to make and 4 µs to use, and a prompt reads the clock for every message of its history. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();
/** Names come from profiles, so what is kept is bounded; there are about 600 zones with all their aliases. */
const FORMATTERS_MAX = 1_000;
/** Zones change their offset on quarters of an hour, and since 1972 only by whole minutes. */
const QUARTER_MS = 15 * 60_000;
const WHOLE_MINUTES_SINCE_MS = Date.UTC(1973, 0, 1);
const offsets = new Map<string, number>();
const OFFSETS_MAX = 20_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Null when `timeZone` is no IANA name. `at` is ISO 8601. */
export function wallClockIn(timeZone: string, at: string): WallClock | null {
  const formatter = formatterOf(timeZone);
  if (!formatter) return null;
  const atMs = Date.parse(at);
  if (!(atMs >= WHOLE_MINUTES_SINCE_MS)) return readClock(formatter, new Date(at));
  const local = new Date(atMs + offsetMs(timeZone, formatter, atMs));
  const written = local.toISOString();
  return {
    date: written.slice(0, written.indexOf('T')),
    time: written.slice(written.indexOf('T') + 1, written.indexOf('T') + 6),
    weekday: WEEKDAYS[local.getUTCDay()]!,
  };
}

/** How far the zone is ahead of UTC in the quarter of an hour around `atMs`. */
function offsetMs(timeZone: string, formatter: Intl.DateTimeFormat, atMs: number): number {
  const quarter = Math.floor(atMs / QUARTER_MS);
  const name = `${timeZone} ${quarter}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  const { date, time } = readClock(formatter, new Date(quarter * QUARTER_MS));
  const offset = Date.parse(`${date}T${time}:00.000Z`) - quarter * QUARTER_MS;
  if (offsets.size >= OFFSETS_MAX) offsets.clear();
  offsets.set(name, offset);
  return offset;
}

function readClock(formatter: Intl.DateTimeFormat, at: Date): WallClock {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter.formatToParts(at)) parts[type] = value;
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
    weekday: parts.weekday!,
  };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  if (formatters.size >= FORMATTERS_MAX) formatters.clear();
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'long',
      hourCycle: 'h23',
    });
  } catch {
    return null; // RangeError: not a time zone
  }
}
