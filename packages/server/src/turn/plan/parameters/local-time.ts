import { partOfDayAt, wallClockIn } from '../../local-clock.ts';
import type { LocalTime } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** The persona's wall clock; its own zone, else UTC. That there is none, gather has said already. */
export function planLocalTime(context: PlanContext): LocalTime {
  const { timeZone } = context.persona;
  const local = timeZone ? localTimeIn(timeZone, context.gathered.at) : null;
  if (local) return local;
  if (timeZone) context.warn('persona_time_zone_unknown', "The persona's timeZone is no IANA name; its clock is UTC.");
  return localTimeIn('UTC', context.gathered.at)!;
}

function localTimeIn(timeZone: string, at: string): LocalTime | null {
  const clock = wallClockIn(timeZone, at);
  if (!clock) return null;
  const partOfDay = partOfDayAt(clock.time);
  return { timeZone, local: `${clock.date}T${clock.time}`, weekday: clock.weekday, partOfDay };
}
