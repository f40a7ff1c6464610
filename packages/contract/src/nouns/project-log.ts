import { z } from 'zod';
import { instantSchema } from '../wire-formats.ts';
import { pageOf } from './page.ts';

export const logLevels = ['INFO', 'WARNING', 'ERROR'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * An entry of the project log: what an integrator needs to mend things. It may hold field names, closed-list values
 * and the start of a failed answer of the platform; it never holds chat text or secrets.
 */
export const logEntrySchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    level: z.enum(logLevels),
    code: z
      .string()
      .describe('Stable code of what happened.')
      .meta({ examples: ['profile_member_unusable'] }),
    message: z.string().describe('For people.'),
    userProfileId: z.string().nullable(),
    personaProfileId: z.string().nullable(),
    turnId: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).describe('Names, counts and codes that belong to the code.'),
  })
  .meta({ id: 'LogEntry' });
export type LogEntry = z.output<typeof logEntrySchema>;

export const logPageSchema = pageOf(logEntrySchema, 'LogPage');
export type LogPage = z.output<typeof logPageSchema>;
