import { createHash } from 'node:crypto';
import type { Profile } from '@repartee/contract';

/** What an analysis looks at: who the persona is, and never children, who have no place beside a question of appetite. */
const MEMBERS = [
  'id',
  'gender',
  'firstName',
  'nickname',
  'description',
  'birthdate',
  'countryCode',
  'city',
  'personality',
  'features',
  'pets',
] as const;
const NEVER_ANALYSED: ReadonlySet<string> = new Set(['childrenCount', 'wantsChildren', 'surgeryStatus', 'unitSystem']);
const INTIMATE: ReadonlySet<string> = new Set(['sexualInterests', 'bdsmInterests']);

/** The profile as an analysis sees it; `isIntimate`: for a model that may be told of sexual interests. */
export function analysedProfile(profile: Profile, isIntimate: boolean): Profile {
  const kept = Object.fromEntries(
    MEMBERS.flatMap((name) => (profile[name] === undefined ? [] : [[name, profile[name]]])),
  );
  const features = Object.entries(profile.features ?? {}).filter(
    ([name]) => !NEVER_ANALYSED.has(name) && (isIntimate || !INTIMATE.has(name)),
  );
  return { ...(kept as unknown as Profile), features: Object.fromEntries(features) };
}

export interface PersonaKeys {
  /** The profile's version, else its facts; hashed, since a platform's text may be anything. */
  versionKey: string;
  /** Of what an analysis looks at: new pictures or another expiry are no reason for another one. */
  factsHash: string;
}

export function personaKeys(profile: Profile): PersonaKeys {
  const factsHash = hashOf(sorted(analysedProfile(profile, true)));
  return {
    versionKey: profile.version === undefined ? `facts:${factsHash}` : `version:${hashOf(profile.version)}`,
    factsHash,
  };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

/** Platforms may write the members of an object in another order each time. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)]);
}
