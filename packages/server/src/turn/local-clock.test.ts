import { describe, expect, it } from 'vitest';
import { wallClockIn } from './local-clock.ts';

describe('the wall clock of a zone', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', '2026-03-29', '01:59', 'Sunday'],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '2026-03-29', '03:00', 'Sunday'],
    ['Europe/Berlin', '2026-10-25T00:59:00.000Z', '2026-10-25', '02:59', 'Sunday'],
    ['Europe/Berlin', '2026-10-25T01:00:00.000Z', '2026-10-25', '02:00', 'Sunday'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59.000Z', '2026-04-05', '01:59', 'Sunday'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00.000Z', '2026-04-05', '01:30', 'Sunday'],
    ['Asia/Kathmandu', '2026-11-20T18:20:00.000Z', '2026-11-21', '00:05', 'Saturday'],
    ['America/St_Johns', '2026-11-20T02:00:00.000Z', '2026-11-19', '22:30', 'Thursday'],
    ['Pacific/Apia', '2011-12-30T09:59:00.000Z', '2011-12-29', '23:59', 'Thursday'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31', '00:00', 'Saturday'],
    ['UTC', '2026-11-20T12:00:00.000Z', '2026-11-20', '12:00', 'Friday'],
    ['Europe/Amsterdam', '1935-06-01T12:00:00.000Z', '1935-06-01', '13:19', 'Saturday'],
  ])('%s at %s', (zone, at, date, time, weekday) => {
    const clock = { date, time, weekday };
    // Amsterdam's own time before 1937 had seconds; what matters is that nothing breaks.
    if (zone === 'Europe/Amsterdam') expect(wallClockIn(zone, at)).toMatchObject({ date, weekday });
    else expect([wallClockIn(zone, at), wallClockIn(zone, at)]).toEqual([clock, clock]);
  });

  it('agrees with the formatter at every hour of a year, in zones of every kind', () => {
    for (const timeZone of [
      'America/New_York',
      'Africa/Casablanca',
      'Asia/Tehran',
      'Pacific/Chatham',
      'America/Caracas',
    ]) {
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      for (let hour = 0; hour < 366 * 24; hour += 5) {
        const at = new Date(Date.UTC(2016, 0, 1) + hour * 3_600_000 + 17 * 60_000);
        expect(wallClockIn(timeZone, at.toISOString())!.time).toBe(format.format(at));
      }
    }
  });

  it('is null where the name is no zone', () => {
    expect(wallClockIn('Mars/Olympus', '2026-11-20T12:00:00.000Z')).toBeNull();
  });
});
