import type { Language, ProfileInput } from '@repartee/sdk';
import type { CastMember } from './cast-member.ts';
import { personas } from './personas.ts';
import { users } from './users.ts';

/** Everybody the platform knows. What is added lives as long as the process. */
export interface Cast {
  find(profileId: string): CastMember | undefined;
  all(role: CastMember['role']): CastMember[];
  /** Adds somebody, or replaces the one with the same id. */
  add(role: CastMember['role'], profile: ProfileInput, language?: Language): void;
}

export function createCast(): Cast {
  const members = new Map([...users, ...personas].map((member) => [String(member.profile.id), member]));
  return {
    find: (profileId) => members.get(profileId),
    all: (role) => [...members.values()].filter((member) => member.role === role),
    add: (role, profile, language = 'EN') => void members.set(String(profile.id), { role, profile, language }),
  };
}
