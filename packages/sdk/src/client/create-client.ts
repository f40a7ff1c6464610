import { type EnqueueRequestInput, endpoints } from '@repartee/contract';
import { type CallerOptions, createCaller } from './create-caller.ts';

export interface ClientOptions extends CallerOptions {
  /** `sk-proj-…`, with scope `enqueue`. */
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

/** The calls a chat server makes. */
export interface Client {
  /**
   * Asks for the conversation to be answered. When it resolves the request is on disk and will not be lost; the reply
   * comes to your incoming content endpoint. Rejects with a `RequestError`.
   */
  enqueue(request: EnqueueRequestInput, options?: EnqueueOptions): Promise<{ requestId: string | null }>;
}

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
  };
}
