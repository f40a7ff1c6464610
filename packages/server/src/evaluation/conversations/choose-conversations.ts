import { createHash } from 'node:crypto';
import { type Language, languages } from '@repartee/contract';
import { OperationalError } from '../../platform/errors.ts';
import type { EvaluationConversation } from './evaluation-conversation.ts';

export type ChosenConversation = EvaluationConversation & { language: Language };

export interface Choice {
  chosen: ChosenConversation[];
  found: number;
  /** In another language than asked for. */
  leftOut: number;
}

/**
 * Which conversations are replayed: those in the language asked for (variants of a language are one), drawn by the seed, so
 * that few of them are a sample of all and the same seed draws the same.
 */
export function chooseConversations(
  conversations: readonly EvaluationConversation[],
  { language, limit, seed }: { language: Language | null; limit: number; seed: string },
): Choice {
  const candidates = conversations.flatMap((conversation): ChosenConversation[] => {
    const asked = language ?? conversation.language;
    if (asked === null) {
      throw new OperationalError(
        'language_missing',
        `${conversation.name} does not say its language: name its file after it (fr.jsonl), give it a member "language", or set --language.`,
        { retryable: false },
      );
    }
    const own = conversation.language ?? asked;
    return languages[own].base === languages[asked].base ? [{ ...conversation, language: asked }] : [];
  });
  if (candidates.length === 0) {
    throw new OperationalError('conversations_missing', 'No conversation is in the language of --language.', {
      retryable: false,
    });
  }
  const rank = new Map(
    candidates.map(({ name }) => [name, createHash('sha256').update(`${seed}\n${name}`).digest('hex')]),
  );
  const drawn = candidates.sort((a, b) => (rank.get(a.name)! < rank.get(b.name)! ? -1 : 1));
  return {
    chosen: drawn.slice(0, limit),
    found: conversations.length,
    leftOut: conversations.length - candidates.length,
  };
}
