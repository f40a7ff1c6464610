/**
 * What three independent witnesses wrote down during a trial: the load generator, the demo platform, the model. Nothing
 * in it comes from the server or its database. A turn is recognised by the enqueue it answers: each enqueue of a
 * conversation carries its number as tag, and answers and endings hand the tags back.
 */
export interface TrialHistory {
  readonly enqueues: readonly EnqueueAttempt[];
  /** Pushes in the order of their arrival. */
  readonly receptions: readonly Reception[];
  readonly modelCalls: readonly ModelCall[];
  /** When something was killed, stopped or cut off. */
  readonly interruptions: readonly Interruption[];
}

/** One enqueue as the load generator saw it. Within a conversation the next one is sent after the answer to this one. */
export interface EnqueueAttempt {
  readonly conversation: string;
  /** 1, 2, 3 … within the conversation. */
  readonly number: number;
  /** Milliseconds since 1970, as all times here. */
  readonly sentAtMs: number;
  readonly answeredAtMs: number | null;
  /** ACCEPTED: 204. REFUSED: any other status. UNKNOWN: no answer at all, so it may or may not have been stored. */
  readonly outcome: 'ACCEPTED' | 'REFUSED' | 'UNKNOWN';
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;
  /** The project merges what is said while a turn is written (`enqueueDuringTurn`). */
  readonly merges: boolean;
  /** When it was stored at the latest, by the engine's clock; null when nobody knows. */
  readonly storedByMs: number | null;
  /** The deadline of a turn that it opens, at the earliest, by the engine's clock. */
  readonly deadlineFromMs: number;
}

/** One call of the platform's incoming content endpoint. */
export interface Reception {
  readonly atMs: number;
  readonly conversation: string;
  readonly webhookId: string;
  /** Of the exact bytes. */
  readonly bodySha256: string;
  readonly hasValidSignature: boolean;
  /** Whether the platform took it with a 2xx. */
  readonly isTaken: boolean;
  readonly event: string;
  /** Why a turn was dropped or ignored. */
  readonly reason: string | null;
  /** Number of the enqueue whose tags it carries; null for events without tags. */
  readonly enqueue: number | null;
  readonly answerId: string | null;
  readonly answerNumber: number | null;
  readonly parentAnswerId: string | null;
  /** Number of the model call that wrote it; null where that cannot be told from its words, and for other events. */
  readonly call: number | null;
  /** When an answer was armed, at the earliest, by the engine's clock. */
  readonly armedAtMs: number | null;
}

export interface ModelCall {
  /** 1, 2, 3 … over all conversations. */
  readonly number: number;
  readonly conversation: string;
  /** Number of the newest message of the user that it was shown; 0 for none. */
  readonly newest: number;
  readonly atMs: number;
  /** When the model had answered; null while it had not. */
  readonly endedAtMs: number | null;
  /** Whether it answered as a model should: a failed call may be repeated. */
  readonly isAnswered: boolean;
}

/** Work in hand between these times may have to be done again. */
export interface Interruption {
  readonly fromMs: number;
  readonly toMs: number;
}

export const violationCodes = [
  'enqueue_lost',
  'ending_twice',
  'ending_missing',
  'ending_unasked',
  'answer_after_ending',
  'order_inverted',
  'turns_overlap',
  'announced_twice',
  'answer_stale',
  'repeat_differs',
  'repeat_with_other_id',
  'repeat_unprovoked',
  'repeat_late',
  'signature_invalid',
  'model_call_repeated',
] as const;
export type ViolationCode = (typeof violationCodes)[number];

export interface Violation {
  readonly code: ViolationCode;
  readonly conversation: string;
  /** Which enqueue, event or call, in words without content. */
  readonly detail: string;
}

export function overlaps(interruptions: readonly Interruption[], fromMs: number, toMs: number): boolean {
  return interruptions.some((one) => one.fromMs <= toMs && one.toMs >= fromMs);
}

/** So often a turn may begin anew because something else was said meanwhile. */
export const restartsMax = 2;

/** With less than this left before the deadline it does not begin anew: what was said waits for the next turn. */
export const mergeTimeMinMs = 60_000;

/** A 503 does not say that it was not stored, and neither does silence. */
export function mayBeStored({ outcome, status }: EnqueueAttempt): boolean {
  return outcome !== 'REFUSED' || status === 503;
}
