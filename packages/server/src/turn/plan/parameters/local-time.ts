import type { LocalTime } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** A formatter costs 65 µs to make and 1 µs to use. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();
/** Names come from profiles, so their number is bounded: there are about 600 zones with all their aliases. */
const FORMATTERS_MAX = 1_000;

/** The persona's wall clock. */
export function planLocalTime(context: PlanContext): LocalTime {
  const { timeZone } = context.persona;
  if (!timeZone) {
    context.warn('persona_time_zone_missing', 'The persona has no timeZone; its clock is UTC.');
    return localTimeIn('UTC', context.gathered.at)!;
  }
  const local = localTimeIn(timeZone, context.gathered.at);
  if (local) return local;
  context.warn('persona_time_zone_unknown', "The persona's timeZone is no IANA name; its clock is UTC.");
  return localTimeIn('UTC', context.gathered.at)!;
}

function localTimeIn(timeZone: string, at: string): LocalTime | null {
  const formatter = formatterOf(timeZone);
  if (!formatter) return null;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter.formatToParts(new Date(at))) parts[type] = value;
  const { year, month, day, hour, minute } = parts;
  return {
    timeZone,
    local: `${year}-${month}-${day}T${hour}:${minute}`,
    weekday: parts.weekday!,
    partOfDay: partOfDayAt(Number(hour)),
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

function partOfDayAt(hour: number): LocalTime['partOfDay'] {
  if (hour < 5 || hour >= 22) return 'NIGHT';
  if (hour < 11) return 'MORNING';
  if (hour < 14) return 'MIDDAY';
  return hour < 18 ? 'AFTERNOON' : 'EVENING';
}
