import type { EventName } from '@repartee/sdk';

export type EndpointName = 'profile' | 'chatHistory' | 'incomingContent';

/** A call as a fault rule sees it. */
export interface WitnessedCall {
  readonly endpoint: EndpointName;
  readonly webhookId: string | null;
  /** 1 for the first call with this `webhook-id`, 2 for its first repetition, … */
  readonly tryNumber: number;
  /** Path and query. */
  readonly target: string;
  readonly body: string;
  /** Null for calls that are no event. */
  readonly event: EventName | null;
  readonly profileId: string | null;
  readonly userProfileId: string | null;
  readonly personaProfileId: string | null;
}

/**
 * What goes wrong with a call. With `status`, `hang` or `reset` the platform does not take the call, unless `isTaken`:
 * then it does, and only the answer is lost or spoilt. With `delayMs` alone it takes the call and answers late.
 */
export interface Fault {
  /** Answered instead. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Waited before the answer. */
  delayMs?: number;
  /** Never answered. */
  hang?: boolean;
  /** The connection is broken off. */
  reset?: boolean;
  isTaken?: boolean;
}

/** Decides what goes wrong with a call; nothing: it is served as usual. */
export type FaultRule = (call: WitnessedCall) => Fault | null | undefined | Promise<Fault | null | undefined>;

/** The rules in force, set and unset by tests at any time. */
export type Behaviour = Record<EndpointName, FaultRule | null>;
