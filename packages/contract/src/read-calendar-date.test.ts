import { describe, expect, it } from 'vitest';
import { readCalendarDate } from './read-calendar-date.ts';

describe('a calendar date', () => {
  it.each([
    ['2012-05-14', '2012-05-14'],
    [' 2012-05-14 ', '2012-05-14'],
    ['2012-05-14T00:00:00Z', '2012-05-14'],
    ['2012-05-14 00:00:00', '2012-05-14'],
    ['2012/05/14', '2012-05-14'],
    ['2012.05.14', '2012-05-14'],
    ['2012-5-4', '2012-05-04'],
    ['20120514', '2012-05-14'],
    [20_120_514, '2012-05-14'],
    ['14/05/2012', '2012-05-14'],
    ['05/14/2012', '2012-05-14'],
    ['14.05.2012', '2012-05-14'],
    ['14-05-2012', '2012-05-14'],
    ['14/05/2012 08:30', '2012-05-14'],
    ['5/5/2012', '2012-05-05'],
    ['29/02/2012', '2012-02-29'],
    [1_336_953_600_000, '2012-05-14'],
    ['1336953600000', '2012-05-14'],
    [-589_939_200_000, '1951-04-23'],
  ])('%j is %s', (value, date) => {
    expect(readCalendarDate(value)).toBe(date);
  });

  it('in milliseconds is the day whose midnight it is, in whatever time zone', () => {
    for (const hours of [-11, -5, 0, 2, 5.5, 11]) {
      expect(readCalendarDate(Date.parse('2012-05-14T00:00:00Z') - hours * 3_600_000), String(hours)).toBe(
        '2012-05-14',
      );
    }
  });

  it.each([
    ['05/04/1990', 'two dates'],
    ['05.04.1990', 'two dates'],
    ['1991-02-29', 'no such day'],
    ['31/04/1990', 'no such day'],
    ['0000-00-00', 'no such day'],
    ['14052012', 'no such form'],
    ['2012', 'a year'],
    ['2012-05', 'a month'],
    [2012, 'a year'],
    [1_336_953_600, 'seconds, or milliseconds of 1970'],
    [1_336_953_600_000_000, 'microseconds'],
    [0, 'nothing'],
    [Number.NaN, 'nothing'],
    ['14 mai 2012', 'words'],
    ['14/05-2012', 'mixed'],
    ['', 'nothing'],
  ])('%j is none: %s', (value, _why) => {
    expect(readCalendarDate(value)).toBeNull();
  });
});
