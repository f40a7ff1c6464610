import { z } from 'zod';
import { type NullMeansNotSet, withoutNotSet } from '../not-set.ts';
import { conversationStopReasonSchema, ignoreReasonSchema } from '../reasons.ts';
import type { ContractOptions } from '../reply-parameters.ts';
import { instantSchema } from '../wire-formats.ts';
import { answerSchema } from './answer.ts';
import type { ChatMessageInput } from './chat-message.ts';
import { enqueueRequestObject, withoutUnsetLanguages } from './enqueue-request.ts';
import { givenMessagesSchema, givenProfileSchema } from './given-conversation.ts';
import type { ProfileInput } from './profile.ts';

function generateRequestObject(options: ContractOptions) {
  const { language, additionalLanguages, tags, testMode, replyParameters } = enqueueRequestObject(options).shape;
  return z
    .object({
      userProfile: givenProfileSchema.describe('The real person, who receives the reply.'),
      personaProfile: givenProfileSchema.describe('The profile we write for.'),
      messages: givenMessagesSchema,
      language,
      additionalLanguages,
      tags: tags.describe('Free object, handed back untouched with the answers. At most 16 KiB as JSON.'),
      testMode,
      replyParameters: replyParameters.describe(
        'As in an enqueue. `bufferSeconds`, `maxProcessingTimeSeconds` and `replyTypingDelay` have no effect here.',
      ),
    })
    .meta({ id: 'GenerateRequest', description: 'A conversation to be answered at once. `null` means not set.' });
}

type GenerateRequestObject = ReturnType<typeof generateRequestObject>;

/** A valid request to generate; profiles and messages as they were sent. */
export type GenerateRequest = z.output<GenerateRequestObject>;
/** What may be sent: every optional member may also be null. */
export type GenerateRequestInput = NullMeansNotSet<
  Omit<z.input<GenerateRequestObject>, 'userProfile' | 'personaProfile' | 'messages'>
> & {
  userProfile: NullMeansNotSet<ProfileInput>;
  personaProfile: NullMeansNotSet<ProfileInput>;
  messages: NullMeansNotSet<ChatMessageInput>[];
};

/** The schema for an installation with its own chat models. Build once at start, not per request. */
export function buildGenerateRequestSchema(options: ContractOptions = {}) {
  return z.preprocess(
    (body: GenerateRequestInput) => withoutNotSet(body) as z.input<GenerateRequestObject>,
    generateRequestObject(options).transform((request): GenerateRequest => withoutUnsetLanguages(request)),
  );
}

/** The schema with the four chat models of the reference. */
export const generateRequestSchema = buildGenerateRequestSchema();

/** Why nothing was written, where that is on purpose. */
export const nothingWrittenFields = {
  reason: ignoreReasonSchema.optional().describe('Only where nothing was written: why. Not in the original API.'),
  conversationStopReason: conversationStopReasonSchema
    .nullable()
    .optional()
    .describe('Only where nothing was written: the guardrail that stopped the conversation, or null.'),
  conversationStoppedUntil: instantSchema
    .nullable()
    .optional()
    .describe(
      'Only where nothing was written: end of the stop or pause; null beside a reason means until it is lifted.',
    ),
};

export const generateResponseSchema = z
  .object({
    answers: z
      .array(answerSchema)
      .describe('The messages of the reply, in order. Empty where deliberately nothing was written.'),
    ...nothingWrittenFields,
  })
  .meta({ id: 'GenerateResponse', description: 'The reply.' });
export type GenerateResponse = z.output<typeof generateResponseSchema>;
