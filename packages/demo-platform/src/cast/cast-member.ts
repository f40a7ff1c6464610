import type { Language, ProfileInput } from '@repartee/sdk';

/** Somebody of the demo platform. All invented; birthdates make everyone at least 21, whenever it is read. */
export interface CastMember {
  readonly role: 'user' | 'persona';
  /** The language they chat in. */
  readonly language: Language;
  readonly profile: ProfileInput;
}

/** Public pictures of the example domain: they have the right form and show nobody. */
export function pictureUrl(profileId: string, name: string): string {
  return `https://pictures.example.com/${profileId}/${name}.jpg`;
}
