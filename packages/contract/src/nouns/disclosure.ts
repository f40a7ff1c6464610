import { z } from 'zod';
import { disclosureReasons } from '../events.ts';
import { languageSchema } from '../languages.ts';
import { disclosureModes } from '../settings.ts';
import { instantSchema } from '../wire-formats.ts';
import { pageOf } from './page.ts';

export const disclosureSchema = z
  .object({
    userProfileId: z.string(),
    personaProfileId: z.string(),
    at: instantSchema.describe('When your platform accepted the answer.'),
    turnId: z.string().meta({ examples: ['turn_0000Q3Zx1mJ8vT5cR2pL9a'] }),
    answerId: z.string().describe('The answer that says it.'),
    mode: z.enum(disclosureModes),
    reason: z.enum(disclosureReasons),
    language: languageSchema,
    sentence: z
      .string()
      .nullable()
      .describe('Word for word; null: the persona, asked, said it in its own words, which stand in the answer.'),
  })
  .meta({ id: 'Disclosure', description: 'One time a user was told that an AI writes.' });
export type Disclosure = z.output<typeof disclosureSchema>;

export const disclosurePageSchema = pageOf(disclosureSchema, 'DisclosurePage');
export type DisclosurePage = z.output<typeof disclosurePageSchema>;
