const everyMs = 50;

/** Since it was begun: time in which this machine gave us no processor though a timer was due. */
export interface Standstill {
  ms(): number;
  stop(): void;
}

/**
 * For the few tests that hold the clock on the wall against a promise: what everything on this machine waited for is not
 * the product's time. A machine that runs has none of it, so the promise is judged in full there.
 */
export function watchStandstill(): Standstill {
  let sumMs = 0;
  let lastMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    const lateMs = nowMs - lastMs - everyMs;
    if (lateMs > everyMs) sumMs += lateMs;
    lastMs = nowMs;
  }, everyMs);
  return { ms: () => sumMs, stop: () => clearInterval(timer) };
}
