import { isRowLocked } from '../../platform/database/index.ts';

/** Storing takes milliseconds: whoever waits this long for a conversation waits for something broken. */
const waitMaxMs = 10_000;

export interface OneAtATime {
  /** Null: it was not its turn in time, or somebody held the row all the while. Nothing was stored then. */
  run<Result>(conversationId: string, work: () => Promise<Result>): Promise<Result | null>;
}

/**
 * Lets the ended turns of a conversation be stored one after another. Who waits for a conversation's row in the database
 * keeps one of the few connections all turns share, so callers of one conversation wait here instead, and only one of them
 * there. Other processes, and whoever holds the row otherwise, are waited for by trying again.
 */
export function createOneAtATime(waitMs = waitMaxMs, nowMs = () => performance.now()): OneAtATime {
  const lasts = new Map<string, Promise<void>>();
  return {
    async run(conversationId, work) {
      const endMs = nowMs() + waitMs;
      const before = lasts.get(conversationId) ?? Promise.resolve();
      let finish = () => {};
      const own = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const last = before.then(() => own);
      lasts.set(conversationId, last);
      try {
        if (!(await isOverWithin(before, waitMs))) return null;
        return await tryUntil(endMs, work);
      } finally {
        finish();
        if (lasts.get(conversationId) === last) lasts.delete(conversationId);
      }
    },
  };

  /** The database itself gives up waiting for a row after its lock timeout; each try is a transaction of its own. */
  async function tryUntil<Result>(endMs: number, work: () => Promise<Result>): Promise<Result | null> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isRowLocked(error)) throw error;
        if (nowMs() >= endMs) return null;
      }
    }
  }
}

async function isOverWithin(work: Promise<void>, waitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), waitMs);
  });
  const isOver = await Promise.race([work.then(() => true), tooLate]);
  clearTimeout(timer);
  return isOver;
}
