import { z } from 'zod';
import { type EvaluationConversation, exchangesOf, type Reading } from './evaluation-conversation.ts';
import { problemsOf } from './problems-of.ts';

/** One line of a `.jsonl` file: what the persona is, and pairs of a message of the user and the answer of a human. */
const lineSchema = z.object({
  persona: z.array(z.string().min(1).max(2_000)).min(1).max(100),
  dialogue: z
    .array(z.array(z.string().max(4_000)).min(1).max(2))
    .min(1)
    .max(500),
});

/** In the first pair: the user said nothing, the other side opened. */
const silence = '__SILENCE__';

/** The sets give no names, and a profile needs one. */
const userName = 'Sam';
const personaName = 'Alex';

export function readPersonaChat(line: unknown, name: string): Reading<Omit<EvaluationConversation, 'language'>> {
  const parsed = lineSchema.safeParse(line);
  if (!parsed.success) return { ok: false, problems: problemsOf(lineSchema, line) };
  const { persona, dialogue } = parsed.data;
  const messages = dialogue.flatMap(([user, human]) => [
    ...(user === undefined || user === silence || user.trim() === '' ? [] : [{ sender: 'USER' as const, text: user }]),
    ...(human === undefined || human.trim() === '' ? [] : [{ sender: 'PERSONA' as const, text: human }]),
  ]);
  const { opening, exchanges } = exchangesOf(messages);
  if (exchanges.length === 0) return { ok: false, problems: ['/dialogue: Must hold a message of the user.'] };
  return {
    ok: true,
    value: {
      name,
      userProfile: { id: 'user', firstName: userName },
      personaProfile: { id: 'persona', firstName: personaName, timeZone: 'UTC', description: persona.join(' ') },
      opening,
      exchanges,
      replyParameters: {},
    },
  };
}
