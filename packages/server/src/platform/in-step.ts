/** Waits for the end of this round of the event loop, and goes on together with everyone who came in it. */
export type InStep = () => Promise<void>;

/**
 * So many in one round at most: while they work, nothing else of the process is heard, its own beat included. Of 200 turns
 * claimed at once, in code that is not compiled yet and on a busy machine, a round took seconds, and the watchdog ended
 * the process; the next one began with the same turns.
 */
const togetherMax = 16;
/** A round that takes longer is followed by one of half as many, a shorter one by one of twice as many. */
const roundMs = 50;

/**
 * Work of the same kind that comes in one round of the event loop then runs side by side, while its code is in the
 * processor's caches: a busy server does an eighth more of it. Alone it costs one round, microseconds. The first one goes on
 * alone: in a new process its code has yet to be compiled.
 */
export function createInStep(nowMs: () => number = () => performance.now()): InStep {
  const waiting: (() => void)[] = [];
  let together = 1;
  const goOn = () => {
    const startedMs = nowMs();
    const round = waiting.splice(0, together);
    // What they go on with has run by then: it is behind the promises that are resolved here.
    setImmediate(() => {
      const isSlow = nowMs() - startedMs > roundMs;
      together = isSlow ? Math.max(1, together / 2) : Math.min(togetherMax, together * 2);
      if (waiting.length > 0) goOn();
      else isGoing = false;
    });
    for (const resolve of round) resolve();
  };
  let isGoing = false;
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (isGoing) return;
      isGoing = true;
      setImmediate(goOn);
    });
}
