import type { IcebreakerType, Profile } from '@repartee/contract';
import type { Gathered } from '../../gather/gathered.ts';
import { knownAge } from '../../known-age.ts';
import type { Plan } from '../../plan/plan.ts';
import { seededRandom } from '../../seeded-random.ts';

const LINES: Record<Exclude<IcebreakerType, 'MISSING_DETAIL' | 'MUCH_YOUNGER' | 'MUCH_OLDER'>, string> = {
  AUTO: 'Open with something that fits PERSON: from their card, or the time of day.',
  GENERIC: 'Open with something from the card of PERSON or the time of day; easy to answer.',
  NO_PHOTO:
    'PERSON has no photo: be curious about the one behind the profile, without reproach and without asking for a picture.',
  NEARBY: 'PERSON lives close by: open with that as a nice coincidence, without a place and without a word of meeting.',
  USER_ONLINE: 'PERSON is online right now: open with that.',
  USER_OFFLINE: 'PERSON is not online now: leave a message they will like to find.',
  JUST_JOINED: 'PERSON is new here: welcome them.',
  EROTIC: 'Open in a strongly erotic way.',
  PHOTO_COMMENT:
    'Open with something friendly about what the photo of PERSON shows (in the card): what they do there, the place, the mood; never a judgement of body or looks.',
};

/** What a profile may leave open, in words that ask for it; never children, never anything intimate. */
const DETAILS: readonly { isKnown: (user: Profile) => boolean; words: string }[] = [
  { isKnown: ({ features }) => Boolean(features?.interests?.length), words: 'what they like doing' },
  { isKnown: ({ features }) => Boolean(features?.job), words: 'what they do all day' },
  { isKnown: ({ features }) => Boolean(features?.musicGenres?.length), words: 'what music they like' },
  { isKnown: ({ pets }) => Boolean(pets?.length), words: 'whether they have a pet' },
  { isKnown: ({ features }) => Boolean(features?.sports?.length), words: 'whether they do any sport' },
  { isKnown: ({ description }) => Boolean(description?.trim()), words: 'what makes them them' },
];

/** How CHARACTER opens a conversation. */
export function icebreakerLine(plan: Plan, { user, persona, at }: Gathered): string {
  const type = plan.icebreakerType?.value ?? 'GENERIC';
  switch (type) {
    case 'MISSING_DETAIL':
      return `The profile of PERSON says little: be curious about one thing it leaves open: ${missingDetail(user, plan.seed)}.`;
    case 'MUCH_YOUNGER':
    case 'MUCH_OLDER': {
      const isYounger = type === 'MUCH_YOUNGER';
      const years = (knownAge(persona.birthdate, at) ?? 0) - (knownAge(user.birthdate, at) ?? 0);
      const isKnown = user.birthdate && persona.birthdate && (isYounger ? years > 0 : years < 0);
      const gap = isKnown ? `${Math.abs(years)} years` : 'a good deal';
      return isYounger
        ? `PERSON is ${gap} younger than CHARACTER: open with a light, self-ironic touch on it, respectful.`
        : `PERSON is ${gap} older than CHARACTER: open with a light, appreciative touch on it, respectful.`;
    }
    default:
      return LINES[type];
  }
}

function missingDetail(user: Profile, seed: string): string {
  const missing = DETAILS.filter(({ isKnown }) => !isKnown(user));
  // A type that was asked for although the profile leaves nothing of this open.
  if (missing.length === 0) return 'something it only hints at';
  return missing[Math.floor(seededRandom(seed, 'missing detail')() * missing.length)]!.words;
}
