import type { ModelLimits } from '../model.ts';
import type { MonotonicClock } from './monotonic-clock.ts';
import { createRateLimit } from './rate-limit.ts';
import { createWaitingLine, type Waiting } from './waiting-line.ts';

/** As many calls as one process ever has in flight. */
export const concurrencyDefault = 5_000;
/** Who would wait behind so many comes back later: a waiting turn takes memory and one of the process's turns in flight. */
export const waitingMax = 1_000;
const busyRetryMs = 5_000;
const busyRetryMaxMs = 60_000;
/** What a reply is thought to take before the first ones have shown it. */
const outputTokensFirstGuess = 300;
/** Weight of the newest call in the running mean of output tokens. */
const newestWeight = 0.05;

export interface PlaceRequest extends Waiting {
  /** The longest wait for a place. */
  waitMs: number;
  /** Estimated from the prompt. */
  inputTokens: number;
  signal?: AbortSignal | undefined;
}

/** What a call turned out to use. `UNKNOWN`: it was made, and nobody said. `NOT_CALLED`: it was not made. */
export type Used = { inputTokens: number; outputTokens: number } | 'UNKNOWN' | 'NOT_CALLED';

export type PlaceVerdict =
  | { kind: 'PLACE'; leave: (used: Used) => void }
  | { kind: 'BUSY'; retryAfterMs: number }
  | { kind: 'ABORTED' }
  | { kind: 'TURNED_AWAY' };

interface Waiter extends PlaceRequest {
  settle(verdict: PlaceVerdict): void;
}

/** The places of one endpoint, and the line in front of them. */
export interface EndpointPlaces {
  readonly inUse: number;
  readonly waiting: number;
  enter(request: PlaceRequest): Promise<PlaceVerdict>;
  /** Sends away those who wait and fit, with `TURNED_AWAY`. */
  turnAway(fits: (request: PlaceRequest) => boolean): void;
}

type Limits = Pick<ModelLimits, 'concurrency' | 'requestsPerMinute' | 'inputTokensPerMinute' | 'outputTokensPerMinute'>;

export function createEndpointPlaces(limits: Limits, clock: MonotonicClock): EndpointPlaces {
  const concurrency = limits.concurrency ?? concurrencyDefault;
  const line = createWaitingLine<Waiter>();
  const limitOf = (perMinute: number | undefined) =>
    perMinute === undefined ? undefined : createRateLimit(perMinute, clock.nowMs());
  const requests = limitOf(limits.requestsPerMinute);
  const inputTokens = limitOf(limits.inputTokensPerMinute);
  const outputTokens = limitOf(limits.outputTokensPerMinute);
  let outputGuess = outputTokensFirstGuess;
  let inUse = 0;
  let cancelPump: (() => void) | undefined;

  function rateWaitMs(request: PlaceRequest): number {
    const nowMs = clock.nowMs();
    return Math.max(
      requests?.waitMs(1, nowMs) ?? 0,
      inputTokens?.waitMs(request.inputTokens, nowMs) ?? 0,
      outputTokens?.waitMs(outputGuess, nowMs) ?? 0,
    );
  }

  const busy = (): PlaceVerdict => {
    const next = line.next();
    const asked = next === undefined ? 0 : rateWaitMs(next);
    return { kind: 'BUSY', retryAfterMs: Math.min(busyRetryMaxMs, Math.max(busyRetryMs, asked)) };
  };

  function take(request: PlaceRequest): PlaceVerdict {
    const atMs = clock.nowMs();
    const guess = outputGuess;
    inUse += 1;
    requests?.take(1, atMs);
    inputTokens?.take(request.inputTokens, atMs);
    outputTokens?.take(guess, atMs);
    let left = false;
    return {
      kind: 'PLACE',
      leave(used) {
        if (left) return;
        left = true;
        inUse -= 1;
        const nowMs = clock.nowMs();
        if (used === 'NOT_CALLED') {
          requests?.correct(-1, nowMs);
          inputTokens?.correct(-request.inputTokens, nowMs);
          outputTokens?.correct(-guess, nowMs);
        } else if (used === 'UNKNOWN') outputTokens?.correct(-guess, nowMs);
        else {
          inputTokens?.correct(used.inputTokens - request.inputTokens, nowMs);
          outputTokens?.correct(used.outputTokens - guess, nowMs);
          outputGuess += (used.outputTokens - outputGuess) * newestWeight;
        }
        pump();
      },
    };
  }

  /** Lets in whoever can go in now, and comes back when the rates allow the next. */
  function pump(): void {
    cancelPump?.();
    cancelPump = undefined;
    for (let next = line.next(); next !== undefined && inUse < concurrency; next = line.next()) {
      const waitMs = rateWaitMs(next);
      if (waitMs > 0) {
        // A debt may take longer than a timer can: it is looked at again every minute.
        cancelPump = clock.callIn(Math.min(waitMs, 60_000), pump);
        return;
      }
      line.remove(next, true);
      next.settle(take(next));
    }
  }

  function leaveLine(waiter: Waiter, verdict: PlaceVerdict): void {
    if (!line.remove(waiter, false)) return;
    waiter.settle(verdict);
    pump();
  }

  function wait(request: PlaceRequest): Promise<PlaceVerdict> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        ...request,
        settle(verdict) {
          cancelTimer();
          request.signal?.removeEventListener('abort', abort);
          resolve(verdict);
        },
      };
      const abort = () => leaveLine(waiter, { kind: 'ABORTED' });
      const cancelTimer = clock.callIn(request.waitMs, () => leaveLine(waiter, busy()));
      request.signal?.addEventListener('abort', abort, { once: true });
      line.add(waiter);
      pump();
    });
  }

  return {
    get inUse() {
      return inUse;
    },
    get waiting() {
      return line.size;
    },
    async enter(request) {
      if (request.signal?.aborted) return { kind: 'ABORTED' };
      if (line.size === 0 && inUse < concurrency && rateWaitMs(request) === 0) return take(request);
      if (request.waitMs <= 0) return busy();
      if (line.size >= waitingMax) {
        const crowdedOut = line.crowdOut(request);
        if (crowdedOut === undefined) return busy();
        leaveLine(crowdedOut, busy());
      }
      return wait(request);
    },
    turnAway(fits) {
      for (const waiter of line.items()) if (fits(waiter)) leaveLine(waiter, { kind: 'TURNED_AWAY' });
    },
  };
}
