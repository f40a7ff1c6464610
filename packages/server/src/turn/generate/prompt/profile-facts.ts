import type { Profile } from '@repartee/contract';
import { knownAge } from '../../known-age.ts';
import { dataLine } from '../../text/index.ts';

const DESCRIPTION_CHARACTERS_MAX = 2_000;
const FACT_CHARACTERS_MAX = 200;
const LIST_ITEMS_MAX = 20;

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Shown as words, in this order. What is not here is not for a prompt (`surgeryStatus`) or has a line of its own. */
const FEATURES = {
  job: 'job',
  working: 'working at present',
  education: 'education',
  maritalStatus: 'marital status',
  livingWith: 'lives with',
  lookingFor: 'looking for',
  sexualOrientation: 'sexual orientation',
  interests: 'interests',
  sports: 'sports',
  musicGenres: 'music',
  religion: 'religion',
  smoking: 'smoking',
  ethnicity: 'ethnicity',
  bodyShape: 'figure',
  eyesColor: 'eyes',
  hairColor: 'hair colour',
  hairLength: 'hair length',
} as const;

/** Only where sexual text is allowed. */
const INTIMATE_FEATURES = { sexualInterests: 'sexual interests', bdsmInterests: 'BDSM interests' } as const;
/** Only where it is not: nothing about children ever stands beside sexual text. */
const FAMILY_FEATURES = { childrenCount: 'number of children', wantsChildren: 'wants children' } as const;

export interface FactOptions {
  /** Ages are counted at this instant, ISO 8601. */
  at: string;
  isSexualTextAllowed: boolean;
}

/** A profile as lines for a data block. */
export function profileFacts(profile: Profile, { at, isSexualTextAllowed }: FactOptions): string[] {
  const features = profile.features ?? {};
  const lines: string[] = [];
  const add = (label: string, value: unknown): void => {
    const words = inWords(value);
    if (words) lines.push(`${label}: ${words}`);
  };
  const name = profile.firstName ?? profile.nickname;
  if (name) lines.push(`name: ${dataLine(name, FACT_CHARACTERS_MAX)}`);
  if (profile.firstName && profile.nickname) {
    lines.push(`nickname: ${dataLine(profile.nickname, FACT_CHARACTERS_MAX)}`);
  }
  add('gender', profile.gender);
  add('age', knownAge(profile.birthdate, at) ?? undefined);
  add('lives in', placeOf(profile));
  for (const [name, label] of Object.entries(FEATURES)) add(label, features[name as keyof typeof FEATURES]);
  const isImperial = features.unitSystem?.toUpperCase() === 'IMPERIAL';
  if (features.height) add('height', `${features.height} ${isImperial ? 'in' : 'cm'}`);
  if (features.weight) add('weight', `${features.weight} ${isImperial ? 'lb' : 'kg'}`);
  const more = isSexualTextAllowed ? INTIMATE_FEATURES : FAMILY_FEATURES;
  for (const [name, label] of Object.entries(more)) add(label, features[name as keyof typeof features]);
  if (!isSexualTextAllowed) for (const child of profile.children ?? []) add('child', childWords(child));
  for (const pet of profile.pets ?? []) add('pet', petWords(pet));
  if (profile.description) lines.push(`profile text: ${dataLine(profile.description, DESCRIPTION_CHARACTERS_MAX)}`);
  return lines;
}

/** City and postal code mean nothing without a country. */
function placeOf({ countryCode, city, postalCode }: Profile): string | undefined {
  if (!countryCode) return undefined;
  const code = countryCode.toUpperCase();
  return [city, city ? undefined : postalCode, countryNames.of(code) ?? code].filter(Boolean).join(', ');
}

function childWords(child: NonNullable<Profile['children']>[number]): string {
  const gender = child.gender && { WOMAN: 'girl', MAN: 'boy' }[child.gender as string];
  return [child.name, gender, ageWords(child.age)].filter(Boolean).join(', ');
}

function petWords(pet: NonNullable<Profile['pets']>[number]): string {
  return [pet.name, enumWords(pet.type), enumWords(pet.breed), enumWords(pet.sex), ageWords(pet.age)]
    .filter(Boolean)
    .join(', ');
}

function ageWords(age: number | undefined): string | undefined {
  return age === undefined ? undefined : `${age} ${age === 1 ? 'year' : 'years'} old`;
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.slice(0, LIST_ITEMS_MAX).map(inWords).filter(Boolean).join(', ');
  return dataLine(enumWords(String(value)) ?? '', FACT_CHARACTERS_MAX);
}

/** `DARK_BLOND` is "dark blond"; free text, and what may be an abbreviation ("IT"), stays as it is. */
function enumWords(value: string | undefined): string | undefined {
  const isEnumValue = value !== undefined && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value) && value.length >= 3;
  return isEnumValue ? value.toLowerCase().replaceAll('_', ' ') : value;
}
