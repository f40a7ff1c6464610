import { z } from 'zod';
import { withoutNotSet } from '../not-set.ts';
import { lenientInstantSchema, lenientMessageIdSchema } from '../wire-formats.ts';

export const messageSenders = ['USER', 'PERSONA'] as const;
export type MessageSender = (typeof messageSenders)[number];

/** Members of an entry of `gifts`. */
export const chatGiftFields = {
  name: z.string().min(1).max(200),
  tier: z
    .string()
    .min(1)
    .max(200)
    .describe('Value class of the gift.')
    .meta({ examples: ['LOW'] }),
};
export const chatGiftSchema = z.object(chatGiftFields).partial({ tier: true }).meta({ id: 'ChatGift' });

/** One schema per member of a message, applied one by one to what a platform answers. */
export const chatMessageFields = {
  id: lenientMessageIdSchema.meta({ description: 'Your message id.' }),
  sender: z.enum(messageSenders),
  date: lenientInstantSchema,
  text: z.string(),
  pictureUrls: z.array(z.string().min(1).max(2048)).max(50).describe('Public HTTPS URLs of pictures in the message.'),
  poke: z.boolean(),
  gifts: z.array(chatGiftSchema).max(50),
  sticker: z.string().min(1).max(2000).describe('The sticker in words.'),
  type: z.enum(['TEXT', 'ACTION_POKE']).meta({
    deprecated: true,
    description: 'Older form of the format; `ACTION_POKE` means `poke: true`.',
  }),
};

const chatMessageObject = z.object(chatMessageFields).partial().required({ id: true, sender: true, date: true }).meta({
  id: 'ChatMessage',
  description: 'One message of a conversation. Members may be combined. `null` means not set.',
});

/** A message of the conversation. `date` is UTC with milliseconds after parsing. */
export type ChatMessage = z.output<typeof chatMessageObject>;
export type ChatMessageInput = z.input<typeof chatMessageObject>;

/** Strict reading of one message; for SDK handlers and tests. */
export const chatMessageSchema = z.preprocess((value: ChatMessageInput) => withoutNotSet(value), chatMessageObject);

/** What the platform's chat history endpoint answers, in any order. */
export const chatHistoryResponseSchema = z
  .object({ messages: z.array(chatMessageSchema) })
  .meta({ id: 'ChatHistoryResponse', description: "Answer of the platform's chat history endpoint." });
export type ChatHistoryResponse = z.output<typeof chatHistoryResponseSchema>;
