import type { ChatMessage, Language, ReplyParameters } from '@repartee/contract';

/** What the user wrote in one message; the replay gives it an id and a time of its own. */
export type UserMessage = Pick<ChatMessage, 'text' | 'poke' | 'gifts' | 'sticker'>;

/** What the user wrote until the other side answered, and what a human answered there. */
export interface Exchange {
  user: readonly UserMessage[];
  /** Empty: the file holds no answer. */
  human: readonly string[];
}

/** A conversation of a file, ready to be replayed. */
export interface EvaluationConversation {
  /** `en.jsonl:12`: where it stands, and what its seeds grow from. */
  name: string;
  /** Null: neither the conversation nor the name of its file says it. */
  language: Language | null;
  /** As a platform's profile endpoint answers it, with an id. */
  userProfile: Readonly<Record<string, unknown>>;
  personaProfile: Readonly<Record<string, unknown>>;
  /** What the other side wrote before the user's first message. */
  opening: readonly string[];
  exchanges: readonly Exchange[];
  /** Of the conversation itself; those of a set to compare go before them. */
  replyParameters: ReplyParameters;
}

/** Every problem names the file, the place in it and what is allowed, never a value. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; problems: string[] };

/** Exchanges out of single messages: the other side's last ones answer everything the user wrote before them. */
export function exchangesOf(messages: readonly ({ sender: 'USER' | 'PERSONA' } & UserMessage)[]): {
  opening: string[];
  exchanges: Exchange[];
} {
  const opening: string[] = [];
  const exchanges: { user: UserMessage[]; human: string[] }[] = [];
  for (const { sender, ...message } of messages) {
    const current = exchanges.at(-1);
    if (sender === 'PERSONA') {
      if (message.text !== undefined) (current?.human ?? opening).push(message.text);
    } else if (current === undefined || current.human.length > 0) exchanges.push({ user: [message], human: [] });
    else current.user.push(message);
  }
  return { opening, exchanges };
}
