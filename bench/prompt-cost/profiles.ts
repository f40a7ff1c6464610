import type { Profile } from '../../packages/contract/src/index.ts';
import type { Chance } from './chance.ts';
import type { ChatTexts } from './chat-texts.ts';

export const cardSizes = ['small', 'medium', 'large'] as const;
export type CardSize = (typeof cardSizes)[number];

/** Facts in the profile text: about 30, 350 and 2,000 characters (the most a prompt takes). */
const FACTS: Record<CardSize, number> = { small: 1, medium: 10, large: 60 };

export function makeProfile(id: string, size: CardSize, { facts }: ChatTexts, chance: Chance): Profile {
  const isSmall = size === 'small';
  return {
    id,
    firstName: chance.pick(['Anna', 'Tom', 'Lea', 'Max', 'Ines', 'Paul']),
    gender: chance.pick(['WOMAN', 'MAN']),
    birthdate: `${1970 + Math.floor(chance.between(0, 30))}-0${1 + Math.floor(chance.between(0, 8))}-14`,
    countryCode: 'FR',
    timeZone: 'Europe/Paris',
    mainPictureUrl: 'https://pictures.example/main.jpg',
    description: Array.from({ length: FACTS[size] }, () => chance.pick(facts)).join(' '),
    features: {
      job: chance.pick(['ACCOUNTANT', 'Pastry chef', 'NURSE', 'Software developer']),
      ...(isSmall
        ? {}
        : {
            maritalStatus: 'SINGLE',
            height: Math.round(chance.between(155, 195)),
            eyesColor: chance.pick(['BROWN', 'BLUE', 'GREEN']),
            hairColor: chance.pick(['BLACK', 'DARK_BLOND', 'RED']),
            interests: [chance.pick(['COOKING', 'CINEMA', 'TRAVEL']), chance.pick(['CLIMBING', 'READING', 'MUSIC'])],
            lookingFor: [chance.pick(['WOMAN', 'MAN'])],
          }),
    },
  };
}
