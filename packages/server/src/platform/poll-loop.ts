/**
 * A loop over work that lives in the database: asks again at once while there is much of it, soon while there is some,
 * slowly while there is none, and immediately when woken. A wake-up is a hint: a lost one costs `idleMs` at most.
 */
export interface PollLoop {
  start(): void;
  /** Ends a pause, or makes the step under way be followed by another without one. */
  wake(): void;
  /** A hint that something is due then. */
  wakeIn(delayMs: number): void;
  /** Resolves when the step under way is done; none follows. */
  stop(): Promise<void>;
}

/** AGAIN: more is waiting than was taken; BUSY: something was done or is under way; IDLE: nothing. */
export type StepResult = 'AGAIN' | 'BUSY' | 'IDLE';

const busyMs = 25;
const idleMs = 250;
/**
 * Between a step and the next one that was asked for meanwhile: under load everything asks, and what comes in this time is
 * taken by one statement instead of several.
 */
const wokenMs = 4;
/** After a step that threw (the database is away): not faster than this. */
const failedMs = 500;

export function createPollLoop(step: () => Promise<StepResult>, onError: (error: unknown) => void): PollLoop {
  let running: Promise<void> | undefined;
  let stopping = false;
  let woken = false;
  let endPause: (() => void) | undefined;
  const hints = new Set<NodeJS.Timeout>();

  const pause = (waitMs: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, waitMs);
      function done() {
        clearTimeout(timer);
        endPause = undefined;
        resolve();
      }
      endPause = done;
    });

  async function run() {
    while (!stopping) {
      woken = false;
      let waitMs = failedMs;
      try {
        const result = await step();
        waitMs = result === 'AGAIN' ? 0 : result === 'BUSY' ? busyMs : idleMs;
      } catch (error) {
        onError(error);
      }
      // Even without a pause, everything else of this process gets its turn.
      if (waitMs === 0) await new Promise<void>((resolve) => setImmediate(resolve));
      else if (woken && waitMs !== failedMs) await new Promise<void>((resolve) => setTimeout(resolve, wokenMs));
      else if (!stopping) await pause(waitMs);
    }
  }

  const wake = () => {
    woken = true;
    endPause?.();
  };

  return {
    start() {
      running ??= run();
    },
    wake,
    wakeIn(delayMs) {
      // A timer of no time takes a millisecond.
      if (delayMs <= 0) return wake();
      // Bounded: under load the loop is busy anyway and needs no hints.
      if (stopping || hints.size >= 1000) return;
      const timer = setTimeout(() => {
        hints.delete(timer);
        wake();
      }, delayMs);
      timer.unref();
      hints.add(timer);
    },
    async stop() {
      stopping = true;
      for (const timer of hints) clearTimeout(timer);
      hints.clear();
      endPause?.();
      await running;
    },
  };
}
