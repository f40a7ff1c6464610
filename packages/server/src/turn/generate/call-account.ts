import type { ModelFailure } from '../../llm/index.ts';
import type { ModelCallRecord } from './draft.ts';
import type { StoredCall } from './writing-ledger.ts';

/** Writing calls of a turn's run: the draft, one regeneration, one with a fall-back model. */
export const WRITING_CALLS_MAX = 3;
/** Calls that never got an answer (429, 5xx, no connection) cost nothing; still there is an end to them. */
export const FAILED_CALLS_MAX = 8;

/**
 * Calls of runs that died, which are made again: the turn is not to blame for the death of its worker, and would else be
 * dropped when a process is killed three times. Beyond that it is more likely to be, and each counts as one of its three.
 */
export const LOST_CALLS_FORGIVEN = 3;

/** Failures in which the provider took the request and may have worked, and charged, for it. */
const COUNTED_FAILURES: ReadonlySet<string> = new Set([
  'timeout',
  'refused',
  'malformed_answer',
  'empty_answer',
  'too_large',
]);

/** A call as this run counts it. */
export interface CountedCall extends StoredCall {
  /** It wrote something, under another ruling of the guards. */
  isSuperseded?: true;
}

/** What the calls of a turn add up to, earlier runs included. */
export interface CallAccount {
  calls: CountedCall[];
  /** Calls of this run; what a provider said in an earlier one is an hour old, or a second. */
  ofThisRun: number;
  /** Begun by a run that died before the outcome was stored: paid for, perhaps. */
  lost: number;
  /** Of this run, given up because the guards decided anew. Absent: none. */
  givenUp?: number;
  /** Chat models the door turned this run away from: no call was made, none is counted. */
  turnedAway: ReadonlyMap<string, ModelFailure>;
}

export function isWritingCall({ record }: StoredCall): boolean {
  return record.failure === null || COUNTED_FAILURES.has(record.failure.code);
}

export function writingCallsLeft(account: CallAccount): number {
  const failed = account.calls.filter((call) => !isWritingCall(call)).length;
  if (failed >= FAILED_CALLS_MAX) return 0;
  const paidTwice = Math.max(0, account.lost - LOST_CALLS_FORGIVEN);
  const taken = paidTwice + (account.givenUp ?? 0) + account.calls.filter(isWritingCall).length;
  return Math.max(0, WRITING_CALLS_MAX - taken);
}

export function hasWritten(account: CallAccount, purpose: ModelCallRecord['purpose']): boolean {
  return account.calls.some((call) => call.record.purpose === purpose && isWritingCall(call));
}

/** Whether this model can no longer help this turn: it said so itself, and asking again would not change it. */
export function isSpent(account: CallAccount, chatModel: string): boolean {
  return account.calls.some(({ record }) => {
    if (record.chatModel !== chatModel || record.failure === null) return false;
    return !record.failure.retryable && record.failure.code !== 'aborted';
  });
}

/** The provider's trouble, not the model's: only time or another provider helps. */
const TROUBLE: ReadonlySet<string> = new Set([
  'rate_limited',
  'overloaded',
  'server_error',
  'timeout',
  'connection_failed',
  'aborted',
]);

/** The calls of this run, in order. */
export function callsOfThisRun({ calls, ofThisRun }: CallAccount): StoredCall[] {
  return calls.slice(calls.length - ofThisRun);
}

/** Whether its provider failed in this run, or was not to be asked; trying again is for a later one. */
export function isInTrouble(account: CallAccount, chatModel: string): boolean {
  if (account.turnedAway.has(chatModel)) return true;
  return callsOfThisRun(account).some(
    ({ record }) => record.chatModel === chatModel && TROUBLE.has(record.failure?.code ?? ''),
  );
}
