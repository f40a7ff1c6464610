import type { ChatModel } from '../../llm/index.ts';
import {
  type CallAccount,
  callsOfThisRun,
  FAILED_CALLS_MAX,
  hasWritten,
  isInTrouble,
  isSpent,
  isWritingCall,
  writingCallsLeft,
} from './call-account.ts';
import type { ModelCallRecord } from './draft.ts';
import type { JudgedDraft } from './judge-drafts.ts';

export type NextCall =
  | { kind: 'CALL'; purpose: ModelCallRecord['purpose']; model: ChatModel }
  /** The best draft there is can be sent. */
  | { kind: 'DONE' }
  /** Only time can help. */
  | { kind: 'WAIT' }
  | { kind: 'GIVE_UP' };

/**
 * What to do after the calls so far. A clean draft ends it. A refused or unusable one is answered by one regeneration,
 * then by one fall-back model; a blemished one by a regeneration alone. Trouble of a provider goes straight to the
 * fall-back, and without one to a later run.
 */
export function nextCall(
  account: CallAccount,
  best: JudgedDraft | null,
  primary: ChatModel,
  fallbacks: readonly ChatModel[],
): NextCall {
  if (best?.grade === 'CLEAN') return { kind: 'DONE' };
  const otherwise: NextCall = best?.grade === 'BLEMISHED' ? { kind: 'DONE' } : { kind: 'GIVE_UP' };
  if (writingCallsLeft(account) === 0) return otherwise;

  const purpose = hasWritten(account, 'DRAFT') ? 'REGENERATION' : 'DRAFT';
  const canAskPrimary = !hasWritten(account, 'REGENERATION') && !isSpent(account, primary.chatModel);
  const inTrouble = isInTrouble(account, primary.chatModel);
  if (canAskPrimary && !inTrouble) return { kind: 'CALL', purpose, model: primary };
  if (best?.grade === 'BLEMISHED') return { kind: 'DONE' };

  if (!hasWritten(account, 'FALLBACK')) {
    const fallback = fallbacks.find(
      ({ chatModel }) => !isSpent(account, chatModel) && !isInTrouble(account, chatModel),
    );
    if (fallback) return { kind: 'CALL', purpose: 'FALLBACK', model: fallback };
    const canWaitForFallback = fallbacks.some(({ chatModel }) => !isSpent(account, chatModel));
    if (canWaitForFallback) return { kind: 'WAIT' };
  }
  return canAskPrimary && inTrouble ? { kind: 'WAIT' } : otherwise;
}

const FIRST_WAIT_MS = 2_000;
const WAIT_MAX_MS = 60_000;

/**
 * What the providers, or the door in front of them, asked for (the soonest, where several models may be asked again), else
 * doubling from two seconds; a fifth more or less by the turn's seed.
 */
export function waitAfter(account: CallAccount, seed: string): number {
  const failures = account.calls.filter(({ record }) => record.failure !== null);
  const failuresNow = callsOfThisRun(account).filter(({ record }) => record.failure !== null);
  const byProviders = failuresNow.map(({ record }) => record.failure?.retryAfterMs ?? 0);
  const asked = [
    ...(byProviders.length > 0 ? [Math.max(...byProviders)] : []),
    ...[...account.turnedAway.values()].map(({ retryAfterMs }) => retryAfterMs ?? 0),
  ];
  const tries = Math.min(FAILED_CALLS_MAX, failures.length || account.calls.filter(isWritingCall).length || 1);
  const backoff = Math.min(WAIT_MAX_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  let spread = 0;
  for (const digit of seed) spread = (spread * 31 + digit.charCodeAt(0)) % 1_000;
  return Math.round(Math.max(asked.length > 0 ? Math.min(...asked) : 0, backoff) + backoff * 0.2 * (spread / 1_000));
}
