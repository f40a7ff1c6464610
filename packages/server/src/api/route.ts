import type { IncomingHttpHeaders } from 'node:http';
import type { Endpoint } from '@repartee/contract';
import type { z } from 'zod';
import type { ClientWatch } from '../turn/index.ts';
import type { AccessKeyCache } from './authentication/access-key-cache.ts';
import type { Caller } from './authentication/authenticate.ts';
import type { ApiDependencies } from './dependencies.ts';

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** One request, read and checked: what a handler may rely on. */
export interface Call<E extends Endpoint = Endpoint> {
  caller: Caller;
  /** Members of the path as sent. */
  params: Readonly<Record<string, string>>;
  /** UUID of the project in the path: it exists, and the caller may act on it. Empty where the path has none. */
  projectId: string;
  query: OutputOf<E['query']>;
  body: OutputOf<E['body']>;
  /** The body before validation, and its exact bytes. */
  json: unknown;
  bytes: Buffer;
  headers: IncomingHttpHeaders;
  requestId: string;
  /** For handlers that work for long: whether the caller is still there, and got the answer. Called at most once. */
  watchClient(): ClientWatch;
}

/** One of the declared answers of an endpoint. Errors are thrown as `PublicError`. */
export type AnswerOf<E extends Endpoint> = {
  [Status in keyof E['responses']]: E['responses'][Status] extends { readonly schema: infer Schema }
    ? Schema extends z.ZodType
      ? { status: Status; body: z.output<Schema>; headers?: Record<string, string> }
      : { status: Status; body?: undefined; headers?: Record<string, string> }
    : never;
}[keyof E['responses']];

/** What handlers share. */
export interface Room extends ApiDependencies {
  keys: AccessKeyCache;
  /** Built once at start: the document of this installation. */
  /** Made when it is first asked for: it takes as long as a tenth of a start. */
  openApiText: () => string;
  /** The body of an enqueue with the chat models of this installation. */
  isDraining(): boolean;
}

export interface Route {
  endpoint: Endpoint;
  /** Replaces the contract's body schema by one that knows this installation. */
  body?: z.ZodType | undefined;
  handle(call: Call<never>, room: Room): Promise<{ status: number; body?: unknown; headers?: Record<string, string> }>;
}

/**
 * Pairs an endpoint of the contract with its handler; the compiler compares what the handler answers. In two steps, so
 * that the endpoint's type is settled before the handler is looked at (else its statuses widen to `number`).
 */
export function defineRoute<E extends Endpoint>(endpoint: E) {
  return (handle: (call: Call<E>, room: Room) => Promise<AnswerOf<E>>): Route => {
    return { endpoint, handle: handle as unknown as Route['handle'] };
  };
}
