import { z } from 'zod';
import { enumWithAliases } from '../aliases.ts';
import { withoutNotSet } from '../not-set.ts';
import { lenientDateSchema, lenientInstantSchema, lenientTextSchema } from '../wire-formats.ts';

export const genders = ['WOMAN', 'MAN', 'TRANS_MAN', 'TRANSMASCULINE', 'TRANS_WOMAN', 'TRANSFEMININE'] as const;
export type Gender = (typeof genders)[number];
export const genderSchema = z.enum(genders).meta({ id: 'Gender' });

export const personalities = [
  'SUPPORTIVE',
  'TEASING',
  'CONFIDENT',
  'GEEKY',
  'POETIC',
  'HIGH_ENERGY',
  'INTELLECTUAL',
  'ROMANTIC',
  'SARCASTIC',
  'POSSESSIVE',
  'NATURAL',
  'APPRECIATIVE',
  'PASSIONNATE',
] as const;
export type Personality = (typeof personalities)[number];
/** Accepts `PASSIONATE` as well and emits `PASSIONNATE`, the spelling of the reference. */
export const personalitySchema = enumWithAliases(personalities).meta({ id: 'Personality' });

/**
 * A value of a list whose public documentation is incomplete: upper snake case by convention (the examples), any text
 * of at most 200 characters in fact. Unknown values are kept and reach the prompt as they are.
 */
function openValue(...examples: string[]) {
  return z.string().min(1).max(200).meta({ examples });
}
function openValues(...examples: string[]) {
  return z
    .array(z.string().min(1).max(200))
    .max(200)
    .meta({ examples: [examples] });
}

/** One schema per feature, so that one unusable value costs one value and not the profile. */
export const profileFeatureFields = {
  ethnicity: openValue('ASIAN'),
  height: z.number().positive().describe('Centimetres, or inches with `unitSystem` IMPERIAL.'),
  weight: z.number().positive().describe('Kilograms, or pounds with `unitSystem` IMPERIAL.'),
  eyesColor: openValue('BROWN', 'BLACK'),
  hairColor: openValue('DARK_BLOND', 'BLACK'),
  hairLength: openValue('LONG', 'AVERAGE'),
  maritalStatus: openValue('SINGLE'),
  job: openValue('Software developer'),
  working: z.boolean(),
  interests: openValues('TAILORING'),
  bdsmInterests: openValues(),
  sexualInterests: openValues(),
  lookingFor: openValues('WOMAN'),
  sexualOrientation: openValue('HETEROSEXUAL'),
  childrenCount: z.int().min(0).max(100),
  wantsChildren: openValue('YES'),
  surgeryStatus: openValue('UNKNOWN'),
  unitSystem: openValue('METRIC', 'IMPERIAL'),
  livingWith: openValue('ALONE'),
  education: openValue('NO_EDUCATION'),
  religion: openValue('NO_RELIGION'),
  smoking: openValue('NEVER'),
  bodyShape: openValue('SLIM'),
  sports: openValues('SOCCER'),
  musicGenres: openValues('POP'),
};

export const profileFeaturesSchema = z.object(profileFeatureFields).partial().meta({ id: 'ProfileFeatures' });
/** Everything optional; an absent feature is unknown, not false. */
export type ProfileFeatures = z.output<typeof profileFeaturesSchema>;

/** Members of an entry of `children`. Never part of a prompt that allows sexual text. */
export const profileChildFields = {
  name: z.string().min(1).max(200),
  gender: genderSchema,
  age: z.int().min(0).max(120).describe('Years.'),
};

/** Members of an entry of `pets`. */
export const profilePetFields = {
  name: z.string().min(1).max(200),
  sex: openValue('MALE', 'FEMALE'),
  age: z.number().min(0).max(200).describe('Years.'),
  breed: z.string().min(1).max(200),
  type: z.string().min(1).max(200),
};

export const profileChildSchema = z.object(profileChildFields).partial().meta({ id: 'ProfileChild' });
export const profilePetSchema = z.object(profilePetFields).partial().meta({ id: 'ProfilePet' });

const pictureUrl = z.string().min(1).max(2048);

/**
 * One schema per member of a profile, to be applied one by one to what a platform answers (after null and undefined
 * were skipped), so that what is unusable is dropped with a warning and the rest is used.
 */
export const profileFields = {
  id: lenientTextSchema.meta({ description: 'Equal to the `profileId` asked for.' }),
  gender: genderSchema,
  version: lenientTextSchema.meta({
    description: 'Any text that changes with the profile, e.g. the date of its last change.',
    examples: ['2026-04-28T13:27:32Z'],
  }),
  firstName: z.string().min(1).max(200),
  nickname: z.string().min(1).max(200),
  description: z.string().min(1).max(20_000).describe('The profile text, as the person wrote it.'),
  birthdate: lenientDateSchema.meta({ examples: ['1990-05-14'] }),
  countryCode: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .describe('ISO 3166-1 alpha-2. Without it `city` and `postalCode` are not used.'),
  city: z.string().min(1).max(200),
  postalCode: lenientTextSchema,
  timeZone: z
    .string()
    .min(1)
    .max(100)
    .describe("IANA name. The persona's clock is its own time zone; missing, it is UTC.")
    .meta({ examples: ['Europe/Paris'] }),
  features: profileFeaturesSchema,
  personality: personalitySchema,
  mainPictureUrl: pictureUrl.describe('Public HTTPS URL; the only picture of a profile that vision looks at.'),
  pictures: z.array(pictureUrl).max(200).describe('Public HTTPS URLs.'),
  privatePictures: z.array(pictureUrl).max(200).describe('Public HTTPS URLs.'),
  expiresAt: lenientInstantSchema.meta({
    description: 'Until when the cached copy may be used. Missing: 24 hours after it was fetched.',
  }),
  children: z.array(profileChildSchema).max(50),
  pets: z.array(profilePetSchema).max(50),
};

const profileObject = z
  .object(profileFields)
  .partial()
  .required({ id: true })
  .check((context) => {
    if (context.value.firstName === undefined && context.value.nickname === undefined) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: 'At least one of firstName and nickname is required.',
        params: { problem: 'required' },
      });
    }
  })
  .meta({
    id: 'Profile',
    description: 'A user or a persona. At least one of `firstName` and `nickname` is required. `null` means not set.',
  });

/** A user or persona as the platform describes it. Absent members are unknown. */
export type Profile = z.output<typeof profileObject>;
export type ProfileInput = z.input<typeof profileObject>;

/** Strict reading of a whole profile (one bad member refuses it); for SDK handlers and tests. */
export const profileSchema = z.preprocess((value: ProfileInput) => withoutNotSet(value), profileObject);

/** What the platform's profile endpoint answers. */
export const profileResponseSchema = z
  .object({ profile: profileSchema })
  .meta({ id: 'ProfileResponse', description: "Answer of the platform's profile endpoint." });
export type ProfileResponse = z.output<typeof profileResponseSchema>;
