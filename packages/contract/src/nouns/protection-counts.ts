import { z } from 'zod';
import { disclosureReasons } from '../events.ts';
import { conversationStopReasons } from '../reasons.ts';

const count = z.int().min(0);
const countsOf = <Name extends string>(names: readonly Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, count])) as Record<Name, typeof count>);

export const protectionCountsSchema = z
  .object({
    year: z.int().describe('UTC.'),
    crisisReferrals: count.describe('Turns in which help lines were named to a user.'),
    disclosures: countsOf(disclosureReasons).describe('Times a user was told that an AI writes, by why.'),
    ageReviews: z
      .object({
        opened: count,
        stated: count.describe('Of those opened: the user said to be under 18, or the birthdate did.'),
        decidedAdult: count,
        decidedMinor: count,
      })
      .describe('Doubts about the age of a user.'),
    stops: countsOf(conversationStopReasons).describe('Conversations stopped, by reason.'),
  })
  .meta({ id: 'ProtectionCounts', description: 'What was done for people in a calendar year.' });
export type ProtectionCounts = z.output<typeof protectionCountsSchema>;
