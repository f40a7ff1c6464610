import type { Parties, StoredMessage } from '@repartee/demo-platform';
import type { ProfileInput } from '@repartee/sdk';

/** 500 users with 200 personas: each conversation has one turn, and after the first 500 every profile is cached. */
const users = 500;
const personas = 200;
export const conversationsMax = users * personas;
/** So many turns and every profile was fetched once. */
export const warmUpTurns = users;

export function conversationOf(number: number): Parties {
  const persona = (number + Math.floor(number / users)) % personas;
  return { userProfileId: `user-${number % users}`, personaProfileId: `persona-${persona}` };
}

const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gwen', 'Hugo', 'Iris', 'Jack'];

export function profileOf(profileId: string): ProfileInput {
  const number = Number(profileId.split('-')[1]);
  const isPersona = profileId.startsWith('persona');
  return {
    id: profileId,
    version: '1',
    gender: isPersona ? 'WOMAN' : 'MAN',
    firstName: names[number % names.length]!,
    description:
      'Likes long walks, short films and breakfast at noon. Asks more than it tells, and remembers the answers.',
    birthdate: `19${80 + (number % 20)}-0${1 + (number % 9)}-14`,
    countryCode: 'GB',
    city: 'Bristol',
    timeZone: 'Europe/London',
    features: { height: 165 + (number % 30), job: 'Gardener', smoking: 'NEVER', childrenCount: 0 },
    mainPictureUrl: `https://pictures.platform.example/${profileId}/main.jpg`,
  };
}

const topics = [
  'the film',
  'your garden',
  'that recipe',
  'the train',
  'my sister',
  'the weather',
  'work',
  'the concert',
];
const remarks = [
  'I keep thinking about what you said on',
  'Did I tell you the story of',
  'You would have laughed about',
  'Nobody warned me of',
  'Tell me more of',
];

/** Twenty messages, the last one the user's and unanswered. The same for the same conversation, but for the date. */
export function historyOf({ userProfileId, personaProfileId }: Parties): StoredMessage[] {
  const seed = Number(userProfileId.split('-')[1]) * 31 + Number(personaProfileId.split('-')[1]);
  const newestMs = Date.now() - 2_000;
  return Array.from({ length: 20 }, (_, index) => {
    const remark = remarks[(seed + index * 3) % remarks.length]!;
    const topic = topics[(seed * 7 + index) % topics.length]!;
    return {
      id: `m-${seed}-${index}`,
      sender: index % 2 === 1 ? ('USER' as const) : ('PERSONA' as const),
      date: new Date(newestMs - (19 - index) * 60_000).toISOString(),
      text: `${remark} ${topic}, number ${(seed * 13 + index * 101) % 997}, and how it all began that evening?`,
    };
  });
}
