/** Time that never jumps, for waits within one process; tests bring a clock they set. */
export interface MonotonicClock {
  /** Milliseconds since some fixed moment. */
  nowMs(): number;
  /** Calls `act` once after `waitMs`; the returned function takes that back. */
  callIn(waitMs: number, act: () => void): () => void;
}

export const systemMonotonicClock: MonotonicClock = {
  nowMs: () => performance.now(),
  callIn(waitMs, act) {
    const timer = setTimeout(act, waitMs);
    return () => clearTimeout(timer);
  },
};
