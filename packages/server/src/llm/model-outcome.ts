import type { Prompt } from './prompt.ts';
import type { Usage } from './usage.ts';

/** A flat JSON schema of an object. Keep one constant object per schema: its bytes must be the same for every turn. */
export type JsonSchema = { type: 'object'; properties: Record<string, unknown>; [keyword: string]: unknown };

export interface ModelCall {
  prompt: Prompt;
  /** Sent only to models whose `structuredOutput` is true. */
  outputSchema: JsonSchema;
  /** Capped at the model's own limit. */
  maxOutputTokens: number;
  /** 0 to 2; lowered to what the provider takes, left out for models that refuse one. */
  temperature: number;
  /** Whole number; ignored where the provider has no seeds (Anthropic). */
  seed?: number;
  /**
   * Total time in milliseconds, from asking for a place to the last byte; from being sent, the model's own `timeoutMs`
   * applies as well.
   */
  timeoutMs: number;
  /** Ends the call, or the wait for its place, with `aborted`. */
  signal?: AbortSignal;
  /** Missing: a live call of nobody's share that waits as long as its time lasts. */
  caller?: ModelCaller;
  /**
   * Runs once the call has its place, right before it is made: what must be noted of a call goes here, so that one that
   * never got a place is not noted. False: it is not made after all, and the outcome is `aborted`.
   */
  begin?: () => Promise<boolean>;
}

/** Who asks, for the line in front of a saturated endpoint. */
export interface ModelCaller {
  /** Shares take turns: one per project. */
  share: string;
  /** Gives way to live calls. */
  isEngagement: boolean;
  /** The longest wait for a place, milliseconds. */
  waitMs: number;
}

/**
 * - `rate_limited`, `overloaded`, `server_error`: the provider said so.
 * - `timeout`: the total time was up. `aborted`: the caller's signal.
 * - `connection_failed`: refused, reset, cut, no such host, TLS, or forbidden by the outgoing client.
 * - `unauthorized`: key, permission or balance. `bad_request`: this request will never be taken as it is.
 * - `refused`: the model or its provider's filter refused and left no text.
 * - `malformed_answer`: a 2xx nobody can read. `empty_answer`: a 2xx without a text.
 * - `too_large`: the answer passed the size limit.
 * - `model_busy`: no place in time at the endpoint's limits. `circuit_open`: the model is in trouble and left alone. With
 *   these two no call was made, and `begin` did not run.
 */
export type ModelFailureCode =
  | 'rate_limited'
  | 'overloaded'
  | 'server_error'
  | 'timeout'
  | 'aborted'
  | 'connection_failed'
  | 'unauthorized'
  | 'bad_request'
  | 'refused'
  | 'malformed_answer'
  | 'empty_answer'
  | 'too_large'
  | 'model_busy'
  | 'circuit_open';

/** Codes and numbers alone: a provider's error text may quote the chat, so it never leaves the room. */
export interface ModelFailure {
  code: ModelFailureCode;
  /** HTTP status, when there was one. */
  status?: number;
  /** Whether the same call may succeed when made again; a fall-back model may help either way. */
  retryable: boolean;
  /** What the provider, or the door, asked to wait, milliseconds. */
  retryAfterMs?: number;
}

/** `refusal`: the model's own; `content_filter`: the provider's. Either may leave a partial text. */
export type ModelFinishReason = 'stop' | 'length' | 'refusal' | 'content_filter' | 'other';

export type ModelOutcome =
  | {
      ok: true;
      /** What the model wrote, never blank. */
      text: string;
      /** The object or list the text holds as JSON (plain or in a Markdown fence); undefined for other text. */
      structured?: unknown;
      usage: Usage;
      finishReason: ModelFinishReason;
      durationMs: number;
      /** The model the provider says has answered. */
      providerModel: string;
      /** The provider's id of the request, for its support. */
      requestId?: string;
    }
  | {
      ok: false;
      error: ModelFailure;
      /** What was spent all the same; missing when the provider told nothing. */
      usage?: Usage;
      durationMs: number;
    };
