/**
 * Waits for the end of this round of the event loop, and goes on together with everyone who came in it. Where more wait than
 * go on together, those with a paid result in hand go first: as long as it is not stored, a crash has it paid for again.
 */
export type InStep = (hand?: 'PAID') => Promise<void>;

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
  const paid: (() => void)[] = [];
  const others: (() => void)[] = [];
  let together = 1;
  const goOn = () => {
    const startedMs = nowMs();
    const round = paid.splice(0, together);
    round.push(...others.splice(0, together - round.length));
    // What they go on with has run by then: it is behind the promises that are resolved here.
    setImmediate(() => {
      const isSlow = nowMs() - startedMs > roundMs;
      together = isSlow ? Math.max(1, together / 2) : Math.min(togetherMax, together * 2);
      if (paid.length + others.length > 0) goOn();
      else isGoing = false;
    });
    for (const resolve of round) resolve();
  };
  let isGoing = false;
  return (hand) =>
    new Promise((resolve) => {
      (hand === 'PAID' ? paid : others).push(resolve);
      if (isGoing) return;
      isGoing = true;
      setImmediate(goOn);
    });
}
