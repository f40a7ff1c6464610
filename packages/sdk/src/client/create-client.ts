import {
  type EnqueueRequestInput,
  endpoints,
  type GenerateRequestInput,
  type GenerateResponse,
  type SuggestionRequestInput,
  type SuggestionResponse,
} from '@repartee/contract';
import { type CallerOptions, createCaller } from './create-caller.ts';

export interface ClientOptions extends CallerOptions {
  /** `sk-proj-…`, with the scope of what is called: `enqueue`, `generate`, `suggest`. */
  accessKey: string;
}

export interface EnqueueOptions {
  /**
   * Same key and body within 24 hours: accepted once. Default: a fresh one per call, which makes the client's own tries
   * safe; give your own (e.g. the id of the chat message) to make yours safe as well.
   */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export interface GenerateOptions extends EnqueueOptions {
  /** Milliseconds one try may take. Default 65,000: the server answers within 60 seconds. */
  timeoutMs?: number;
}

export type SuggestOptions = Omit<GenerateOptions, 'idempotencyKey'>;

/** The calls a chat server makes. */
export interface Client {
  /**
   * Asks for the conversation to be answered. When it resolves the request is on disk and will not be lost; the reply
   * comes to your incoming content endpoint. Rejects with a `RequestError`.
   */
  enqueue(request: EnqueueRequestInput, options?: EnqueueOptions): Promise<{ requestId: string | null }>;
  /**
   * Has the reply written while you wait, from what the request holds. Resolves with the messages in order, or with none
   * and a `reason` where there is deliberately no reply. Rejects with a `RequestError`; `generation_failed` is not tried
   * again by itself, since every try can cost money.
   */
  generate(request: GenerateRequestInput, options?: GenerateOptions): Promise<GenerateResponse>;
  /** What the user could write next. Rejects with a `RequestError`, as `generate` does. */
  suggest(request: SuggestionRequestInput, options?: SuggestOptions): Promise<SuggestionResponse>;
}

/** What the server may take, and the way there and back. */
const writingTimeoutMs = 65_000;

/** A client with an access key. Throws a `TypeError` for a base URL or key that cannot be one. */
export function createClient(options: ClientOptions): Client {
  const call = createCaller({ ...options, credential: options.accessKey });
  return {
    async enqueue(request, { idempotencyKey = globalThis.crypto.randomUUID(), signal } = {}) {
      const { requestId } = await call(endpoints.enqueueConversation, {
        body: request,
        idempotencyKey,
        ...(signal ? { signal } : {}),
      });
      return { requestId };
    },
    async generate(request, options = {}) {
      const { idempotencyKey = globalThis.crypto.randomUUID(), timeoutMs = writingTimeoutMs, signal } = options;
      const parts = { body: request, idempotencyKey, timeoutMs, ...(signal ? { signal } : {}) };
      return (await call(endpoints.generateReply, parts)).body;
    },
    async suggest(request, { timeoutMs = writingTimeoutMs, signal } = {}) {
      const parts = { body: request, timeoutMs, ...(signal ? { signal } : {}) };
      return (await call(endpoints.generateSuggestions, parts)).body;
    },
  };
}
