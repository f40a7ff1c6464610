import { z } from 'zod';
import { profileIdSchema } from '../wire-formats.ts';

/** The two parties that, within a project, are a conversation. */
export const conversationPartiesSchema = z.object({
  userProfileId: profileIdSchema.describe('The real person.'),
  personaProfileId: profileIdSchema.describe('The profile we write for.'),
});
export type ConversationParties = z.output<typeof conversationPartiesSchema>;
