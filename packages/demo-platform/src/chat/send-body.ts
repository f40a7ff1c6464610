import type { EnqueueRequestInput } from '@repartee/sdk';
import type { Parties, StoredMessage } from '../store/conversation-store.ts';
import { type ExtraKind, extraKinds } from './message-extras.ts';

export const TEXT_LENGTH_MAX = 2000;

/** What the page sends to make the persona answer. Neither text nor extra: the persona is to write first. */
export interface SendBody {
  text: string | null;
  /** Something that is no text: it goes with the message. */
  extra: ExtraKind | null;
  /** Members of the enqueue request, as set beside the chat. */
  request: Record<string, unknown> & { replyParameters: Record<string, unknown> };
}

/** What the page may set of a request; the API judges the values, and what it says is shown on the page. */
const requestMembers = [
  'language',
  'additionalLanguages',
  'userProfileVersion',
  'personaProfileVersion',
  'tags',
  'testMode',
] as const;

export function readSendBody(value: unknown): SendBody | null {
  const { text, extra = null, replyParameters, ...rest } = (value ?? {}) as Record<string, unknown>;
  const isText = text === null || (typeof text === 'string' && text.trim() !== '' && text.length <= TEXT_LENGTH_MAX);
  const isExtra = extra === null || extraKinds.includes(extra as ExtraKind);
  if (!isText || !isExtra || typeof rest.language !== 'string' || !isObject(replyParameters)) return null;
  const members = requestMembers.filter((name) => rest[name] !== undefined).map((name) => [name, rest[name]]);
  return {
    text,
    extra: extra as ExtraKind | null,
    request: { ...Object.fromEntries(members), replyParameters },
  };
}

/** Without a message of the user the persona is asked to write first, in the way that is set, else as it sees fit. */
export function toEnqueue(parties: Parties, { text, extra, request }: SendBody): EnqueueRequestInput {
  const { replyParameters } = request;
  const isFirst = text === null && extra === null;
  const isAct = replyParameters.engage !== undefined || replyParameters.action !== undefined;
  return {
    ...parties,
    ...request,
    replyParameters: isFirst && !isAct ? { ...replyParameters, engage: 'AUTO' } : replyParameters,
  } as EnqueueRequestInput;
}

/** The message as the platform keeps it; null: there is none. */
export function toMessage(
  { text }: SendBody,
  extra: Partial<StoredMessage> | null,
  id: string,
  now: Date,
): StoredMessage | null {
  if (text === null && extra === null) return null;
  return { id, sender: 'USER', date: now.toISOString(), ...(text === null ? {} : { text }), ...extra };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
