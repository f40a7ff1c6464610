import type { EnqueueRequest, ProjectSettings } from '@repartee/contract';

/** What accepting needs to know of the project an access key belongs to. At most a second old. */
export interface AcceptingProject {
  /** UUID. */
  id: string;
  /** What was set for the project: its `replyDefaults` hold where the request says nothing. */
  settings: ProjectSettings;
}

export interface AcceptInput {
  project: AcceptingProject;
  request: EnqueueRequest;
  /** The `Idempotency-Key` and the exact bytes of the body; null when none was sent. */
  idempotency: { key: string; body: Buffer } | null;
  /** JSON pointers of members we do not know: for the project log, after the response. */
  ignoredMembers: readonly string[];
}

/**
 * - `ACCEPTED`: on disk; also for a repetition with the same idempotency key and body, which is not stored again.
 * - `IDEMPOTENCY_CONFLICT`: the key was used with another body within 24 hours.
 * - `UNAVAILABLE`: not known to be stored; nothing may be promised.
 */
export type AcceptOutcome =
  | { readonly kind: 'ACCEPTED' }
  | { readonly kind: 'IDEMPOTENCY_CONFLICT' }
  | { readonly kind: 'UNAVAILABLE'; readonly retryAfterSeconds: number };

/** Stores enqueues. Expected outcomes are returned; it throws only what should not happen. */
export interface Acceptor {
  accept(input: AcceptInput): Promise<AcceptOutcome>;
}
