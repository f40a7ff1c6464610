import type { Answer, Event } from '@repartee/sdk';
import type { AppendOnlyFile } from './append-only-file.ts';

/** The two parties of a conversation. */
export interface Parties {
  readonly userProfileId: string;
  readonly personaProfileId: string;
}

/** A message as the platform keeps it, and as its chat history endpoint answers it. */
export interface StoredMessage {
  id: string;
  sender: 'USER' | 'PERSONA';
  /** UTC with milliseconds. */
  date: string;
  text?: string;
  pictureUrls?: string[];
  poke?: boolean;
  gifts?: { name: string; tier?: string }[];
  sticker?: string;
}

/** Something that happened to a conversation and that the user is told. */
export interface Notice {
  id: string;
  date: string;
  kind: 'stopped' | 'dropped' | 'ignored';
  reason: string;
  /** End of a stop or pause; null: it has none, or is permanent. */
  until: string | null;
}

/** An event as it arrived. */
export interface ReceivedEvent {
  readonly eventId: string;
  readonly receivedAt: string;
  readonly event: Event;
}

/** What changed, for whoever looks at the conversation. */
export type Update =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'typing'; readonly isTyping: boolean };

export interface Conversation {
  readonly messages: readonly StoredMessage[];
  readonly notices: readonly Notice[];
  readonly isTyping: boolean;
}

export interface ConversationStore {
  /** Keeps a message; resolves when it survives the end of this process. */
  addMessage(parties: Parties, message: StoredMessage): Promise<void>;
  /** Keeps an event and what follows from it for its conversation. */
  takeEvent(eventId: string, event: Event): Promise<void>;
  hasEvent(eventId: string): boolean;
  read(parties: Parties): Conversation;
  /** The newest events, oldest first; at most `EVENTS_MAX`. */
  receivedEvents(): readonly ReceivedEvent[];
  onUpdate(listener: (parties: Parties, update: Update) => void): void;
  onEvent(listener: (received: ReceivedEvent) => void): () => void;
}

const CONVERSATIONS_MAX = 100_000;
const MESSAGES_MAX = 500;
const NOTICES_MAX = 50;
const EVENTS_MAX = 50_000;
const EVENT_IDS_MAX = 500_000;
/** The persona is no longer shown as typing when nothing has come for this long: the answer was lost on the way. */
const TYPING_MS_MAX = 90_000;

interface Kept {
  messages: StoredMessage[];
  notices: Notice[];
  typingSinceMs: number | null;
}

type MessageRecord = Parties & { message: StoredMessage };

/** Memory with a file behind it; null: memory alone. Everything is bounded, the oldest goes first. */
export function createConversationStore(parts: {
  messages: AppendOnlyFile | null;
  events: AppendOnlyFile | null;
  now?: () => Date;
}): ConversationStore & { replay(messages: unknown[], events: unknown[]): void } {
  const now = parts.now ?? (() => new Date());
  const conversations = new Map<string, Kept>();
  const eventIds = new Set<string>();
  let received: ReceivedEvent[] = [];
  const updateListeners: ((parties: Parties, update: Update) => void)[] = [];
  const eventListeners = new Set<(received: ReceivedEvent) => void>();

  function open(parties: Parties): Kept {
    const key = `${parties.userProfileId.length}:${parties.userProfileId}${parties.personaProfileId}`;
    let kept = conversations.get(key);
    if (!kept) {
      kept = { messages: [], notices: [], typingSinceMs: null };
      conversations.set(key, kept);
      if (conversations.size > CONVERSATIONS_MAX) conversations.delete(conversations.keys().next().value!);
    }
    return kept;
  }

  function apply(parties: Parties, update: Update): void {
    const kept = open(parties);
    if (update.kind === 'message') push(kept.messages, update.message, MESSAGES_MAX);
    else if (update.kind === 'notice') push(kept.notices, update.notice, NOTICES_MAX);
    else kept.typingSinceMs = update.isTyping ? Date.now() : null;
    for (const listener of updateListeners) listener(parties, update);
  }

  function remember(entry: ReceivedEvent): void {
    eventIds.add(entry.eventId);
    if (eventIds.size > EVENT_IDS_MAX) eventIds.delete(eventIds.values().next().value!);
    received.push(entry);
    if (received.length > EVENTS_MAX * 1.2) received = received.slice(-EVENTS_MAX);
    const told = updatesOf(entry);
    if (told !== null) for (const update of told.updates) apply(told.parties, update);
  }

  return {
    async addMessage(parties, message) {
      const record: MessageRecord = { ...parties, message };
      await parts.messages?.append(record);
      apply(parties, { kind: 'message', message });
    },
    async takeEvent(eventId, event) {
      const entry: ReceivedEvent = { eventId, receivedAt: now().toISOString(), event };
      await parts.events?.append(entry);
      remember(entry);
      for (const listener of eventListeners) listener(entry);
    },
    hasEvent: (eventId) => eventIds.has(eventId),
    read(parties) {
      const { messages, notices, typingSinceMs } = open(parties);
      return { messages, notices, isTyping: typingSinceMs !== null && Date.now() - typingSinceMs < TYPING_MS_MAX };
    },
    receivedEvents: () => received.slice(-EVENTS_MAX),
    onUpdate: (listener) => void updateListeners.push(listener),
    onEvent(listener) {
      eventListeners.add(listener);
      return () => void eventListeners.delete(listener);
    },
    replay(messages, events) {
      for (const { message, ...parties } of messages as MessageRecord[]) apply(parties, { kind: 'message', message });
      for (const entry of events as ReceivedEvent[]) remember(entry);
      for (const kept of conversations.values()) {
        kept.messages.sort((one, other) => one.date.localeCompare(other.date));
        kept.typingSinceMs = null;
      }
    },
  };
}

/** What an event means to its conversation; null: it is about a profile, and for its moderation. */
function updatesOf({ event, eventId, receivedAt }: ReceivedEvent): { parties: Parties; updates: Update[] } | null {
  const date = receivedAt;
  const silent: Update = { kind: 'typing', isTyping: false };
  const notice = (kind: Notice['kind'], reason: string, until: string | null): Update => ({
    kind: 'notice',
    notice: { id: eventId, date, kind, reason, until },
  });
  switch (event.event) {
    case 'answer.processing':
      return { parties: partiesOf(event.data), updates: [{ kind: 'typing', isTyping: true }] };
    case 'answer.created': {
      const { answer } = event.data;
      const updates: Update[] = [silent];
      if (answer.text !== null || answer.pictureUrl !== null) {
        updates.push({ kind: 'message', message: messageOf(answer, date) });
      }
      if (answer.conversationStopReason !== null) {
        updates.push(notice('stopped', answer.conversationStopReason, answer.conversationStoppedUntil));
      }
      return { parties: partiesOf(answer), updates };
    }
    case 'conversation.dropped':
      return { parties: partiesOf(event.data), updates: [silent, notice('dropped', event.data.reason, null)] };
    case 'conversation.ignored': {
      const { reason, conversationStoppedUntil } = event.data;
      return { parties: partiesOf(event.data), updates: [silent, notice('ignored', reason, conversationStoppedUntil)] };
    }
    case 'chat.image.rejected':
      return null;
    case 'disclosure.given':
    case 'user.crisis':
    case 'age.review':
      return { parties: partiesOf(event.data), updates: [] };
  }
}

function messageOf(answer: Answer, date: string): StoredMessage {
  return {
    id: answer.id,
    sender: 'PERSONA',
    date,
    ...(answer.text === null ? {} : { text: answer.text }),
    ...(answer.pictureUrl === null ? {} : { pictureUrls: [answer.pictureUrl] }),
  };
}

function partiesOf({ userProfileId, personaProfileId }: Parties): Parties {
  return { userProfileId, personaProfileId };
}

function push<Item>(list: Item[], item: Item, countMax: number): void {
  list.push(item);
  if (list.length > countMax) list.shift();
}
