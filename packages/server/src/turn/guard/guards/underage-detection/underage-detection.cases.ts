import { type GuardCase, gatheredCase } from '../_guard-case.ts';

const born = (birthdate?: string) =>
  gatheredCase({ user: { id: 'u', firstName: 'Max', ...(birthdate === undefined ? {} : { birthdate }) } });

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
];
