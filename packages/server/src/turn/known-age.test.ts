import { describe, expect, it } from 'vitest';
import { isUnderAge, isUnderAgeByYear, knownAge } from './known-age.ts';

describe('known age', () => {
  it.each([
    ['2008-11-20', '2026-11-19T23:59:59.000Z', 17],
    ['2008-11-20', '2026-11-20T11:59:59.000Z', 17],
    ['2008-11-20', '2026-11-20T12:00:00.000Z', 18],
    ['2008-02-29', '2026-02-28T23:00:00.000Z', 17],
    ['2008-02-29', '2026-03-01T12:00:00.000Z', 18],
    ['2008-12-31', '2026-12-31T06:00:00.000Z', 17],
    ['1990-05-14', '2026-11-20T12:00:00.000Z', 36],
    ['2027-01-01', '2026-11-20T12:00:00.000Z', -1],
  ])('born %s, at %s: %i', (birthdate, now, years) => {
    expect(knownAge(birthdate, now)).toBe(years);
    expect(isUnderAge(birthdate, now)).toBe(years < 18);
  });

  it('by a year alone is certain only where even the first of January makes a minor', () => {
    const now = '2026-11-20T12:00:00.000Z';
    expect([2030, 2012, 2009, 2008, 1990].map((year) => isUnderAgeByYear({ year }, now))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([{ year: null }, null, undefined].some((unreadable) => isUnderAgeByYear(unreadable, now))).toBe(false);
  });

  it('knows nothing without a birthdate', () => {
    expect(knownAge(undefined, '2026-11-20T12:00:00.000Z')).toBeNull();
    expect(isUnderAge(undefined, '2026-11-20T12:00:00.000Z')).toBe(false);
  });
});
