import type { ChatMessageInput, Event, EventData, EventName, ProfileInput } from '@repartee/contract';
import { type PublicUrl, signedPayloads, targetOf } from '../webhook/verify-request.ts';
import { createSignatureVerifier, type SignatureOptions, type VerifiedCall } from '../webhook/verify-signature.ts';
import { readEvent } from '../webhook/verify-webhook.ts';
import { answerFetch } from './answer-fetch.ts';
import {
  BODY_BYTES_MAX,
  type Endpoint,
  type EndpointAnswer,
  type EndpointCall,
  type EndpointProblem,
  type Endpoints,
  jsonAnswer,
  refusal,
} from './endpoint-call.ts';
import { takeOnce } from './take-once.ts';

/** The messages Repartee asks for. */
export interface ChatHistoryRequest {
  readonly userProfileId: string;
  readonly personaProfileId: string;
  /** Date of the newest message Repartee holds: later ones are enough, more do no harm. Null: all are wanted. */
  readonly lastMessageDate: Date | null;
}

/** What is known of an event beside its content. */
export interface EventContext {
  /** `webhook-id`: the same in every try of this event. */
  readonly eventId: string;
  readonly sentAt: Date;
}

/** A function per kind of event; those without one are accepted and left alone. */
export type EventHandlers = {
  readonly [Name in EventName]?: (data: EventData<Name>, context: EventContext) => void | Promise<void>;
};

export interface EndpointsOptions extends SignatureOptions {
  /** Only behind a proxy that rewrites paths; see `PublicUrl`. */
  publicUrl?: PublicUrl;
  /** The profile of a user or persona; null: there is none (the conversation is dropped). */
  profile: (profileId: string) => ProfileInput | null | Promise<ProfileInput | null>;
  /** Messages of a conversation, in any order; the newest 60 are used. An unknown conversation has none. */
  chatHistory: (request: ChatHistoryRequest) => readonly ChatMessageInput[] | Promise<readonly ChatMessageInput[]>;
  /**
   * Takes every event. Resolve when the event is safe with you: then it is never sent again. Throw, and it is sent
   * again later, and the following events of the conversation wait.
   */
  onEvent?: (event: Event, context: EventContext) => void | Promise<void>;
  /** The same per kind of event, after `onEvent`. */
  on?: EventHandlers;
  /** Whether your store already holds this event, for repetitions after a restart; the last 10,000 are remembered anyway. */
  seen?: (eventId: string) => boolean | Promise<boolean>;
  /** Told of every call that was not served, for your logs. */
  onProblem?: (problem: EndpointProblem) => void;
}

/**
 * The three endpoints a platform owes Repartee. Each verifies the signature first (401), then asks your function, and
 * answers in the documented form. What your functions throw becomes a 500 and `onProblem`; nothing of it is answered.
 */
export function createEndpoints(options: EndpointsOptions): Endpoints {
  const verify = createSignatureVerifier(options);
  const take = takeOnce(options.seen);

  function verifyGet(call: EndpointCall): EndpointAnswer | URLSearchParams {
    if (call.method !== 'GET') return refusal(405, 'method_not_allowed', { allow: 'GET' });
    const verdict = verify(call.headers, signedPayloads(call.url, options.publicUrl));
    if (!verdict.ok) return refusal(401, verdict.code);
    const target = targetOf(call.url);
    const queryAt = target.indexOf('?');
    return new URLSearchParams(queryAt < 0 ? '' : target.slice(queryAt));
  }

  const profile = async (call: EndpointCall): Promise<EndpointAnswer> => {
    const query = verifyGet(call);
    if (!(query instanceof URLSearchParams)) return query;
    const profileId = query.get('profileId');
    if (!profileId) return refusal(400, 'query_invalid');
    const found = await options.profile(profileId);
    return found === null ? refusal(404, 'profile_unknown') : jsonAnswer(200, { profile: found }, null);
  };

  const chatHistory = async (call: EndpointCall): Promise<EndpointAnswer> => {
    const query = verifyGet(call);
    if (!(query instanceof URLSearchParams)) return query;
    const userProfileId = query.get('userProfileId');
    const personaProfileId = query.get('personaProfileId');
    if (!userProfileId || !personaProfileId) return refusal(400, 'query_invalid');
    const lastMessageDate = readDate(query.get('lastMessageDate'));
    const messages = await options.chatHistory({ userProfileId, personaProfileId, lastMessageDate });
    return jsonAnswer(200, { messages }, null);
  };

  const incomingContent = async (call: EndpointCall): Promise<EndpointAnswer> => {
    if (call.method !== 'POST') return refusal(405, 'method_not_allowed', { allow: 'POST' });
    if (call.body === undefined) return refusal(500, 'raw_body_missing');
    if (call.body.length > BODY_BYTES_MAX) return refusal(413, 'body_too_large');
    const verdict = verify(call.headers, [call.body]);
    if (!verdict.ok) return refusal(401, verdict.code);
    const reading = readEvent(call.body);
    // Sending an event again that this version does not know would not help, and must not disable the endpoint.
    if (!reading.ok) return refusal(reading.code === 'event_unknown' ? 200 : 422, reading.code);
    await take(verdict.call.id, () => handle(options, reading.event, verdict.call));
    return jsonAnswer(200, {}, null);
  };

  const build = (
    name: EndpointProblem['endpoint'],
    serve: (call: EndpointCall) => Promise<EndpointAnswer>,
  ): Endpoint => {
    const answer = async (call: EndpointCall): Promise<EndpointAnswer> => {
      try {
        const answered = await serve(call);
        if (answered.problem !== null) tell(options, { endpoint: name, code: answered.problem });
        return answered;
      } catch (error) {
        tell(options, { endpoint: name, code: 'handler_failed', error });
        return refusal(500, 'handler_failed');
      }
    };
    return Object.assign((request: Request) => answerFetch({ answer }, request), { answer });
  };
  return {
    profile: build('profile', profile),
    chatHistory: build('chatHistory', chatHistory),
    incomingContent: build('incomingContent', incomingContent),
  };
}

async function handle(options: EndpointsOptions, event: Event, call: VerifiedCall): Promise<void> {
  const context: EventContext = { eventId: call.id, sentAt: call.sentAt };
  await options.onEvent?.(event, context);
  const handler = options.on?.[event.event] as
    | ((data: unknown, context: EventContext) => void | Promise<void>)
    | undefined;
  await handler?.(event.data, context);
}

/** A failing log must not fail the call. */
function tell(options: EndpointsOptions, problem: EndpointProblem): void {
  try {
    options.onProblem?.(problem);
  } catch {
    // Nobody is left to be told.
  }
}

function readDate(text: string | null): Date | null {
  const date = text ? new Date(text) : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}
