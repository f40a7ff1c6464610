import { z } from 'zod';
import { conversationStopReasonSchema } from '../reasons.ts';
import { instantSchema, moneySchema, profileIdSchema, tagsSchema } from '../wire-formats.ts';

/** One message of a reply, as it is pushed to the platform. */
export const answerSchema = z
  .object({
    id: z.string().meta({ examples: ['answer_01J9ZW5T0Q4M8R7C2V6B3N'] }),
    userProfileId: profileIdSchema,
    personaProfileId: profileIdSchema,
    type: z.literal('TEXT'),
    text: z.string().nullable().describe('Null only where the answer does nothing but carry a stop.'),
    pictureUrl: z.string().nullable().describe('The picture sent with the message: one of `shareablePictures`.'),
    pictureId: z.string().nullable().describe('Your id of that picture. Not in the original API.'),
    tags: tagsSchema.describe('The tags of the enqueue, untouched.'),
    cost: moneySchema
      .describe('Four decimals. `0.0000` for follow-ups and in test mode.')
      .meta({ examples: ['0.0250'] }),
    conversationStopReason: conversationStopReasonSchema
      .nullable()
      .describe('Set when this answer ends the conversation.'),
    conversationStoppedUntil: instantSchema
      .nullable()
      .describe('End of a temporary stop; null beside a reason means permanent.'),
    responseTime: z.int().min(0).describe('Whole seconds since the first unanswered enqueue.'),
    sequenceNumber: z.int().min(0).describe('0 for the first answer of a reply, then 1, 2, …'),
    parentAnswerId: z.string().nullable().describe('Follow-ups: the id of the first answer of the reply.'),
    createdAt: instantSchema,
    aiGenerated: z.literal(true).describe('Always true. Not in the original API.'),
  })
  .meta({ id: 'Answer', description: 'One message of a reply.' });
export type Answer = z.output<typeof answerSchema>;
