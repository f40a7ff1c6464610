import type {
  GenerateRequest,
  GenerateResponse,
  ProjectSettings,
  SuggestionRequest,
  SuggestionResponse,
} from '@repartee/contract';

/** The caller at the other end of a connection. */
export interface ClientWatch {
  /** Aborted when the connection is gone before the response was sent. */
  signal: AbortSignal;
  /** Whether the whole response was handed to the network; resolves when that is known. */
  sent: Promise<boolean>;
}

interface RequestCall<Request> {
  project: { id: string; settings: ProjectSettings };
  request: Request;
  /** JSON pointers of members we do not know. */
  ignoredMembers: readonly string[];
  client: ClientWatch;
}

export interface GenerateCall extends RequestCall<GenerateRequest> {
  /** The `Idempotency-Key` and the exact bytes of the body; null when none was sent. */
  idempotency: { key: string; body: Buffer } | null;
}

export type SuggestCall = RequestCall<SuggestionRequest>;

type NotWritten =
  /** No text that may be sent came of it in time. */
  | { kind: 'FAILED' }
  /** Too many are being written: nothing was begun. */
  | { kind: 'BUSY'; retryAfterSeconds: number }
  | { kind: 'SHUTTING_DOWN' }
  /** Nobody is there to be told. */
  | { kind: 'CLIENT_GONE' };

export type GenerateOutcome =
  | { kind: 'ENDED'; response: GenerateResponse }
  | NotWritten
  | { kind: 'IDEMPOTENCY_CONFLICT' }
  | { kind: 'IN_PROGRESS' };

export type SuggestOutcome = { kind: 'ENDED'; response: SuggestionResponse } | NotWritten;
