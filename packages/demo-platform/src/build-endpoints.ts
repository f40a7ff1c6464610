import { createEndpoints, type Endpoints } from '@repartee/sdk';
import type { Cast } from './cast/create-cast.ts';
import type { DemoPlatformOptions } from './demo-platform.ts';
import type { ConversationStore } from './store/conversation-store.ts';

/** Newest messages answered when Repartee holds none yet; it uses the newest 60. */
const MESSAGES_MAX = 100;

export interface PlatformEndpointsParts {
  secret: string;
  cast: Cast;
  store: ConversationStore;
  options: Pick<DemoPlatformOptions, 'fallbackProfile' | 'fallbackHistory' | 'logger'>;
}

/** The three endpoints, written as any integrator would with the SDK. */
export function buildEndpoints({ secret, cast, store, options }: PlatformEndpointsParts): Endpoints {
  return createEndpoints({
    secret,
    profile: (profileId) => cast.find(profileId)?.profile ?? options.fallbackProfile?.(profileId) ?? null,
    chatHistory: ({ lastMessageDate, ...parties }) => {
      const { messages } = store.read(parties);
      if (messages.length === 0) return options.fallbackHistory?.(parties) ?? [];
      // The message of that very date is sent again: another one may have the same millisecond.
      const since = lastMessageDate?.toISOString() ?? '';
      return messages.filter(({ date }) => date >= since).slice(-MESSAGES_MAX);
    },
    seen: (eventId) => store.hasEvent(eventId),
    onEvent: (event, { eventId }) => store.takeEvent(eventId, event),
    onProblem: ({ endpoint, code, error }) => {
      const kind = error instanceof Error ? ` error=${(error as NodeJS.ErrnoException).code ?? error.name}` : '';
      options.logger?.(`call_not_served endpoint=${endpoint} code=${code}${kind}`);
    },
  });
}
