import { z } from 'zod';
import { instantSchema, profileIdSchema } from '../wire-formats.ts';

export const noteSubjects = ['USER', 'PERSONA', 'BOTH'] as const;
export const noteOrigins = ['MODEL', 'EXCUSE', 'OPERATOR'] as const;

export const memoryNoteSchema = z
  .object({
    number: z.int().positive().describe('In its conversation.'),
    about: z.enum(noteSubjects),
    text: z.string(),
    at: instantSchema.describe('When it was written down.'),
    messageIds: z.array(z.string()).describe('Your ids of the messages of the user it came from.'),
    answerIds: z.array(z.string()).describe('Our ids of the answers it came from.'),
    origin: z
      .enum(noteOrigins)
      .describe('`EXCUSE`: how the persona turned a meeting down. `OPERATOR`: a correction of yours.'),
    supersededBy: z.int().positive().nullable().describe('Number of the note that took its place; null: it holds.'),
    supersededAt: instantSchema.nullable(),
  })
  .meta({ id: 'MemoryNote', description: 'What a persona remembers of a user, of itself with them, or of both.' });
export type MemoryNoteShown = z.output<typeof memoryNoteSchema>;

export const memoryNoteListSchema = z
  .object({ items: z.array(memoryNoteSchema).describe('Oldest first, at most 80.') })
  .meta({ id: 'MemoryNoteList' });

const conversationFields = { userProfileId: profileIdSchema, personaProfileId: profileIdSchema };

export const memoryNoteQuerySchema = z.object(conversationFields);

export const memoryNoteCorrectionSchema = z
  .strictObject({
    ...conversationFields,
    number: z.int().positive(),
    text: z.string().trim().min(1).max(200).describe('What holds instead.'),
  })
  .meta({ id: 'MemoryNoteCorrection' });
export type MemoryNoteCorrection = z.output<typeof memoryNoteCorrectionSchema>;

export const memoryNoteErasureSchema = z
  .strictObject({ ...conversationFields, number: z.int().positive().optional().describe('Left out: all notes.') })
  .meta({ id: 'MemoryNoteErasure' });
export type MemoryNoteErasure = z.output<typeof memoryNoteErasureSchema>;
