import type { ModelFailure } from '../model-outcome.ts';
import type { MonotonicClock } from './monotonic-clock.ts';

export type CircuitState = 'CLOSED' | 'PROBING' | 'OPEN';

/** The circuit opens on so many troubled calls of the window, when they are at least this share of its calls. */
export const troubledCallsMin = 5;
export const troubledShareMin = 0.5;
export const circuitWindowMs = 30_000;
/** Open for this long at first, twice as long after each probe that failed. */
export const openFirstMs = 5_000;
export const openLongestMs = 60_000;
/** A provider may ask for longer; one call in this time costs nobody anything and heals what was asked by mistake. */
export const retryAfterMaxMs = 600_000;
/** To whoever comes while the one probe is under way. */
const probeWaitMs = 5_000;
const bucketMs = 3_000;

/** A call that was let through; its end must be told, once. `null`: it says nothing about the provider. */
export interface CircuitPass {
  end(result: 'FINE' | null | Pick<ModelFailure, 'retryAfterMs'>): void;
}

export interface Circuit {
  readonly state: CircuitState;
  /** 0: a call may be made (perhaps as the probe); else when to ask again. */
  shutForMs(): number;
  /** Lets a call through; undefined when the circuit is shut. */
  pass(): CircuitPass | undefined;
}

interface Bucket {
  startMs: number;
  calls: number;
  troubled: number;
}

/**
 * The circuit breaker of one model at one endpoint. Closed, it counts; open, it lets nothing through for a time the
 * provider may ask for; then one call at a time probes, and the first that is no trouble closes it. A call that was let
 * through before the last change of state no longer counts.
 */
export function createCircuit(clock: MonotonicClock, onChange: (state: CircuitState, openMs: number) => void): Circuit {
  let state: CircuitState = 'CLOSED';
  let era = 0;
  let buckets: Bucket[] = [];
  let openUntilMs = 0;
  let failedProbes = 0;

  function change(to: CircuitState, openMs = 0): void {
    state = to;
    era += 1;
    onChange(to, openMs);
  }

  function open(askedMs: number): void {
    const ownMs = Math.min(openLongestMs, openFirstMs * 2 ** failedProbes);
    const openMs = Math.max(ownMs, Math.min(askedMs, retryAfterMaxMs));
    openUntilMs = clock.nowMs() + openMs;
    buckets = [];
    change('OPEN', openMs);
  }

  function count(trouble: Pick<ModelFailure, 'retryAfterMs'> | undefined): void {
    const nowMs = clock.nowMs();
    buckets = buckets.filter(({ startMs }) => nowMs - startMs < circuitWindowMs);
    let newest = buckets.at(-1);
    if (!newest || nowMs - newest.startMs >= bucketMs) {
      newest = { startMs: nowMs, calls: 0, troubled: 0 };
      buckets.push(newest);
    }
    newest.calls += 1;
    if (!trouble) return;
    newest.troubled += 1;
    const calls = buckets.reduce((sum, bucket) => sum + bucket.calls, 0);
    const troubled = buckets.reduce((sum, bucket) => sum + bucket.troubled, 0);
    if (troubled < calls * troubledShareMin) return;
    const askedMs = trouble.retryAfterMs ?? 0;
    if (troubled >= troubledCallsMin || askedMs > 0) open(askedMs);
  }

  function endProbe(result: Parameters<CircuitPass['end']>[0]): void {
    if (result === 'FINE') {
      failedProbes = 0;
      change('CLOSED');
    } else if (result === null) {
      // It said nothing: the next call is the probe.
      openUntilMs = clock.nowMs();
      change('OPEN');
    } else {
      failedProbes += 1;
      open(result.retryAfterMs ?? 0);
    }
  }

  function shutForMs(): number {
    if (state === 'CLOSED') return 0;
    return state === 'PROBING' ? probeWaitMs : Math.max(0, openUntilMs - clock.nowMs());
  }

  return {
    get state() {
      return state;
    },
    shutForMs,
    pass() {
      if (shutForMs() > 0) return undefined;
      if (state === 'OPEN') change('PROBING');
      const own = era;
      const isProbe = state === 'PROBING';
      return {
        end(result) {
          if (own !== era) return;
          if (isProbe) endProbe(result);
          else if (result !== null) count(result === 'FINE' ? undefined : result);
        },
      };
    },
  };
}
