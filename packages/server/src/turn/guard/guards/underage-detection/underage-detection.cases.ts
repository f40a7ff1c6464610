import { type GuardCase, gatheredCase } from '../_guard-case.ts';

const born = (birthdate?: string) =>
  gatheredCase({ user: { id: 'u', firstName: 'Max', ...(birthdate === undefined ? {} : { birthdate }) } });

/** A birthdate that was given and cannot be read. */
const unreadable = (year: number | null) => ({
  ...born(),
  unreadableBirthdates: { user: { year }, persona: null },
});

export const mustFireByYear: readonly GuardCase[] = [
  { title: 'a user of an unreadable birthdate in 2012', gathered: unreadable(2012) },
  { title: 'one in the year of those who turn 17', gathered: unreadable(2009) },
];

export const mustFire: readonly GuardCase[] = [
  { title: 'a user of 17', gathered: born('2009-05-14') },
  { title: 'a user who turns 18 tomorrow', gathered: born('2008-11-21') },
  {
    title: 'a user who turns 18 today, while it is yesterday somewhere',
    gathered: { ...born('2008-11-20'), at: '2026-11-20T11:00:00.000Z' },
  },
  { title: 'a user born in the future', gathered: born('2030-01-01') },
];

export const mustNotFire: readonly GuardCase[] = [
  { title: 'a user of 36', gathered: born('1990-05-14') },
  { title: 'a user who turned 18 today everywhere', gathered: born('2008-11-20') },
  { title: 'a user without birthdate', gathered: born() },
  { title: 'a user of an unreadable birthdate without a year', gathered: unreadable(null) },
  { title: 'one in the year of those who turn 18', gathered: unreadable(2008) },
  { title: 'one in 1990', gathered: unreadable(1990) },
  {
    title: 'an unreadable birthdate of the persona',
    gathered: { ...born(), unreadableBirthdates: { user: null, persona: { year: 2012 } } },
  },
];
