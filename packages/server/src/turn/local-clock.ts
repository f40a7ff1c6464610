/** Wall-clock readings of an instant in a time zone, for the plan and the prompt. */
export interface WallClock {
  /** `2026-11-20`. */
  date: string;
  /** `18:05`. */
  time: string;
  /** English, `Friday`. */
  weekday: string;
}

/** A formatter costs 65 µs to make and 1 µs to use. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();
/** Names come from profiles, so what is kept is bounded; there are about 600 zones with all their aliases. */
const FORMATTERS_MAX = 1_000;

/** Null when `timeZone` is no IANA name. `at` is ISO 8601. */
export function wallClockIn(timeZone: string, at: string): WallClock | null {
  const formatter = formatterOf(timeZone);
  if (!formatter) return null;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter.formatToParts(new Date(at))) parts[type] = value;
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
