import type { Profile } from '@repartee/contract';

/** Whom an excuse suits; ages in years, null where the card has none. */
export interface ExcuseFor {
  age: number | null;
  hasWork: boolean;
  hasPets: boolean;
}

export interface Excuse {
  /** What it says, for the prompt: a clause after "because", about CHARACTER. */
  meaning: string;
  suits?: (persona: ExcuseFor) => boolean;
}

const ofWorkingAge = ({ age }: ExcuseFor): boolean => age === null || age < 63;

/** Keys are stored with conversations: one that is taken out of the table is chosen anew, none is ever renamed. */
export const excuses = {
  WORK_LOAD: {
    meaning: 'work takes all of its days right now, with colleagues missing and everything landing on its desk',
    suits: (persona) => persona.hasWork && ofWorkingAge(persona),
  },
  WORK_TRIP: {
    meaning: 'it is travelling for work a lot at the moment and hardly ever at home',
    suits: (persona) => persona.hasWork && ofWorkingAge(persona),
  },
  SHIFT_WORK: {
    meaning: 'its hours at work are all over the place and it sleeps whenever it can',
    suits: (persona) => persona.hasWork && ofWorkingAge(persona),
  },
  EXAM: {
    meaning: 'it is studying for an exam and spends every free hour over its books',
    suits: ({ age }) => age !== null && age <= 30,
  },
  EVENING_COURSE: {
    meaning: 'it has taken on a course beside everything else, and the homework eats up its free time',
    suits: ofWorkingAge,
  },
  FAMILY_VISIT: { meaning: 'family is staying over, the place is full and everybody wants some of its time' },
  FAMILY_CARE: { meaning: 'somebody in its family needs a hand at home, and that comes first' },
  RENOVATION: { meaning: 'it is in the middle of renovating, lives between paint pots and thinks of nothing else' },
  VOLUNTEERING: { meaning: 'it has promised its free time to a project of volunteers' },
  NEW_PET: {
    meaning: 'its animal does not like to be left alone for long right now, so it stays in',
    suits: ({ hasPets }) => hasPets,
  },
  QUIET_TIME: { meaning: 'it is having a quiet time all to itself after a loud year and keeps away from going out' },
} as const satisfies Record<string, Excuse>;

export type ExcuseKey = keyof typeof excuses;

export function excuseMeaning(key: string): string | null {
  return Object.hasOwn(excuses, key) ? excuses[key as ExcuseKey].meaning : null;
}

export function excuseFor({ features, pets }: Profile, age: number | null): ExcuseFor {
  return { age, hasWork: Boolean(features?.job?.trim()), hasPets: (pets?.length ?? 0) > 0 };
}
