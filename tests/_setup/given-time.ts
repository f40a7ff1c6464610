import { existsSync, readFileSync } from 'node:fs';

/** On a shared host others take some of our processors' time. Only Linux tells; elsewhere nobody takes anything. */

/**
 * Milliseconds from now on as far as this machine was given its processors: what others took of them is not the time of
 * anything that is compared here. Waiting counts in full.
 */
export function watchGivenTime(): () => number {
  const startedMs = performance.now();
  const before = readTicks();
  return () => {
    const { working, idle, stolen } = since(before);
    const all = working + idle + stolen;
    return (performance.now() - startedMs) * (all > 0 ? 1 - stolen / all : 1);
  };
}

/** Beyond it a machine says nothing of how soon something is done. */
const takenShareMax = 0.5;
/**
 * What a trial says of a promise that is broken on any machine (`summaryOf`). Work that is still open may only need time, and
 * a result that a server had no time to store before its death is paid for again.
 */
const broken = /^violations: (?:(?!none|model_call_repeated \d+;)|none; differences: [1-9]\d*; open: 0)/;
const starved = 'on a machine that others took most of: ';

/**
 * Options of a test that holds the clock on the wall against a promise, and whose work is `unlessStarved`: what fails while
 * others took most of the processors is tried again; what fails with the processors at hand, or four times, has failed.
 */
export const againWhenStarved = { retry: { count: 3, condition: new RegExp(`^${starved}`) } };

/** (The runner takes no function for a condition, so the message says it.) */
export function unlessStarved<Arguments extends unknown[]>(
  work: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    const before = readTicks();
    try {
      await work(...given);
    } catch (error) {
      const { working, stolen } = since(before);
      const message = error instanceof Error ? error.message : String(error);
      if (broken.test(message) || stolen <= (working + stolen) * takenShareMax) throw error;
      throw new Error(`${starved}${message}`, { cause: error });
    }
  };
}

interface Ticks {
  working: number;
  /** Waiting for a disk is idle as well. */
  idle: number;
  /** Something wanted to run, and could not. */
  stolen: number;
}

function since(before: Ticks): Ticks {
  const now = readTicks();
  return {
    working: now.working - before.working,
    idle: now.idle - before.idle,
    stolen: now.stolen - before.stolen,
  };
}

const statFile = '/proc/stat';

/** Of all processors. What guests had is part of user and nice. */
function readTicks(): Ticks {
  if (!existsSync(statFile)) return { working: 0, idle: 0, stolen: 0 };
  const [, ...fields] = readFileSync(statFile, 'utf8').split('\n', 1)[0]!.split(/\s+/);
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, irq = 0, softIrq = 0, stolen = 0] = fields.map(Number);
  return { working: user + nice + system + irq + softIrq, idle: idle + waiting, stolen };
}
