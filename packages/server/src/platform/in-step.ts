/** Waits for the end of this round of the event loop, and goes on together with everyone who came in it. */
export type InStep = () => Promise<void>;

/**
 * So many in one round at most: while they work, nothing else of the process is heard, its own beat included. Of 200 turns
 * claimed at once, in code that is not compiled yet and on a busy machine, a round took seconds, and the watchdog ended
 * the process; the next one began with the same turns.
 */
const togetherMax = 16;

/**
 * Work of the same kind that comes in one round of the event loop then runs side by side, while its code is in the
 * processor's caches: a busy server does an eighth more of it. Alone it costs one round, microseconds.
 */
export function createInStep(): InStep {
  const waiting: (() => void)[] = [];
  const goOn = () => {
    const together = waiting.splice(0, togetherMax);
    if (waiting.length > 0) setImmediate(goOn);
    for (const resolve of together) resolve();
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(goOn);
    });
}
