import { z } from 'zod';
import { languageSchema } from '../languages.ts';
import { type NullMeansNotSet, withoutNotSet } from '../not-set.ts';
import type { ChatMessageInput } from './chat-message.ts';
import { nothingWrittenFields } from './generate-request.ts';
import { givenMessagesSchema, givenProfileSchema } from './given-conversation.ts';
import type { ProfileInput } from './profile.ts';

/** How many suggestions may be asked for. */
export const suggestionCount = { min: 1, max: 5, default: 3 } as const;

const suggestionRequestObject = z
  .object({
    userProfile: givenProfileSchema.describe('The real person, who receives the suggestions.'),
    personaProfile: givenProfileSchema.describe('The profile the suggested messages are meant for.'),
    messages: givenMessagesSchema,
    language: languageSchema.meta({ description: 'Language of the suggestions.' }),
    count: z
      .int()
      .min(suggestionCount.min)
      .max(suggestionCount.max)
      .optional()
      .meta({ default: suggestionCount.default, description: 'How many. Not in the original API.' }),
  })
  .meta({ id: 'SuggestionRequest', description: 'What could the user write next? `null` means not set.' });

/** A valid request; profiles and messages as they were sent. */
export type SuggestionRequest = z.output<typeof suggestionRequestObject>;
export type SuggestionRequestInput = NullMeansNotSet<
  Omit<z.input<typeof suggestionRequestObject>, 'userProfile' | 'personaProfile' | 'messages'>
> & {
  userProfile: NullMeansNotSet<ProfileInput>;
  personaProfile: NullMeansNotSet<ProfileInput>;
  messages: NullMeansNotSet<ChatMessageInput>[];
};

export const suggestionRequestSchema = z.preprocess(
  (body: SuggestionRequestInput) => withoutNotSet(body) as z.input<typeof suggestionRequestObject>,
  suggestionRequestObject,
);

export const suggestionResponseSchema = z
  .object({
    suggestions: z
      .array(z.object({ text: z.string() }).meta({ id: 'Suggestion' }))
      .describe('Messages the user could write, each by itself. Fewer than asked for where no more could be written.'),
    ...nothingWrittenFields,
  })
  .meta({ id: 'SuggestionResponse', description: 'What the user could write next.' });
export type SuggestionResponse = z.output<typeof suggestionResponseSchema>;
