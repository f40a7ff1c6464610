import {
  type ChatMessage,
  chatMessageFields,
  type Language,
  languageSchema,
  profileSchema,
  withoutNotSet,
} from '@repartee/contract';
import { z } from 'zod';
import { readReplyParameters } from '../parameters/read-reply-parameters.ts';
import { type EvaluationConversation, exchangesOf, type Reading } from './evaluation-conversation.ts';
import { problemsOf } from './problems-of.ts';

const { sender, text, poke, gifts, sticker } = chatMessageFields;
const messageSchema = z.object({ sender, text: text.min(1).max(4_000).optional() }).extend({
  poke: poke.optional(),
  gifts: gifts.optional(),
  sticker: sticker.optional(),
});

/** A conversation of a `.json` file. Strict at the top: a misspelt member would be a setting that does nothing. */
const conversationSchema = z.strictObject({
  language: languageSchema.optional(),
  userProfile: z.record(z.string(), z.unknown()).optional(),
  personaProfile: z.record(z.string(), z.unknown()),
  messages: z.array(messageSchema).min(1).max(1_000),
  replyParameters: z.record(z.string(), z.unknown()).optional(),
});

export function readChatFile(value: unknown, name: string): Reading<EvaluationConversation> {
  const given = withoutNotSet(value);
  const parsed = conversationSchema.safeParse(given);
  if (!parsed.success) return { ok: false, problems: problemsOf(conversationSchema, given) };
  const { data } = parsed;
  const userProfile = { id: 'user', ...(data.userProfile ?? { firstName: 'Sam' }) };
  const personaProfile = { id: 'persona', ...data.personaProfile };
  const parameters = readReplyParameters(data.replyParameters ?? {}, 'LEAVE_OUT');
  const problems = [
    ...problemsOf(profileSchema, userProfile, '/userProfile'),
    ...problemsOf(profileSchema, personaProfile, '/personaProfile'),
    ...data.messages.flatMap((message, index) =>
      isEmpty(message) ? [`/messages/${index}: Must hold text, poke, gifts or sticker.`] : [],
    ),
    ...(parameters.ok ? [] : parameters.problems.map((problem) => `/replyParameters/${problem}`)),
  ];
  const { opening, exchanges } = exchangesOf(data.messages);
  if (exchanges.length === 0) problems.push('/messages: Must hold a message of the user.');
  if (problems.length > 0 || !parameters.ok) return { ok: false, problems };
  const language: Language | null = data.language ?? null;
  const replyParameters = parameters.value;
  return { ok: true, value: { name, language, userProfile, personaProfile, opening, exchanges, replyParameters } };
}

function isEmpty(message: Partial<ChatMessage>): boolean {
  return !message.text && !message.poke && !message.gifts?.length && !message.sticker;
}
