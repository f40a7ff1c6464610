import { reachCrashPoint } from '../../platform/crash-points.ts';
import { isRowLocked, isUnanswered, isUnavailable } from '../../platform/database/index.ts';

/** The batch could not be stored, or nobody knows whether it was: never a 204. */
export class NotStoredError extends Error {
  override readonly name = 'NotStoredError';
}

export interface GroupCommit<Item, Stored> {
  /** Resolves when the item is on disk. Rejects with NotStoredError when storage is away or too much is waiting. */
  add(item: Item): Promise<Stored>;
  /** What is waiting is still stored. */
  drain(): Promise<void>;
}

export interface GroupCommitOptions<Item, Stored> {
  bytesOf: (item: Item) => number;
  /** The row an item changes, which somebody else may hold: items of one row stay together, in their order. */
  keyOf: (item: Item) => string;
  /** What comes at once may be stored in two statements: no item decides on another one but on its row. */
  isDivisible: boolean;
  /** Stores all or nothing, in one transaction; one result per item, in their order. */
  store: (items: readonly Item[]) => Promise<readonly Stored[]>;
}

interface Waiting<Item, Stored> {
  item: Item;
  resolve: (stored: Stored) => void;
  reject: (error: unknown) => void;
}

/** One statement fills and one is on its way to the disk: more in flight only makes the batches smaller. */
const statementsMax = 2;
/**
 * So many that come at once are divided between the two. Callers that are answered together come again together: in one
 * statement they would wait for the database all at the same time, and it then for them.
 */
const dividedFromRows = 16;
const batchRowsMax = 500;
/** A batch is bounded by bytes too: one transaction of 500 bodies of 256 KiB would stall everything behind it. */
const batchBytesMax = 1024 * 1024;
/** Beyond this the answer is 503: memory is not a queue. */
const waitingBytesMax = 64 * 1024 * 1024;

/**
 * Group commit: what arrives while a statement is under way shares the next one, and its fsync. With one caller it is one
 * item at a time at once; with hundreds it is hundreds per fsync. A batch that fails for another reason than storage being
 * away is taken apart, so that one poisoned item fails alone; and one in which a row was locked is, so that only what
 * wants that row goes on waiting for it, beside the others and beside the batches that come after.
 */
export function createGroupCommit<Item, Stored>({
  bytesOf,
  keyOf,
  isDivisible,
  store,
}: GroupCommitOptions<Item, Stored>): GroupCommit<Item, Stored> {
  let queue: Waiting<Item, Stored>[] = [];
  let queueBytes = 0;
  let statements = 0;
  let isScheduled = false;
  /** Batches that were taken apart over a locked row, and are not through. */
  let apart = 0;
  let onEmpty: (() => void) | undefined;

  /**
   * What waits, as far as a batch holds it; half of it where the other half gets a statement of its own. Later items of a
   * row that is in this half go along: two statements at once keep no order.
   */
  function takeBatch(): Waiting<Item, Stored>[] {
    const isDivided = isDivisible && statements < statementsMax && queue.length >= dividedFromRows;
    const rowsWanted = isDivided ? Math.ceil(queue.length / 2) : queue.length;
    const batch: Waiting<Item, Stored>[] = [];
    const left: Waiting<Item, Stored>[] = [];
    const keys = new Set<string>();
    let bytes = 0;
    let looked = 0;
    for (; looked < queue.length && batch.length < batchRowsMax; looked += 1) {
      const waiting = queue[looked]!;
      const key = keyOf(waiting.item);
      if (batch.length >= rowsWanted && !keys.has(key)) {
        left.push(waiting);
        continue;
      }
      const itemBytes = bytesOf(waiting.item);
      if (batch.length > 0 && bytes + itemBytes > batchBytesMax) break;
      batch.push(waiting);
      keys.add(key);
      bytes += itemBytes;
    }
    queue = left.concat(queue.slice(looked));
    queueBytes -= bytes;
    return batch;
  }

  function takeAll(): Waiting<Item, Stored>[] {
    const all = queue;
    queue = [];
    queueBytes = 0;
    return all;
  }

  /** Not at once: everything that is asked for in this round of the event loop joins the batch. */
  function schedule(): void {
    if (isScheduled || statements >= statementsMax || queue.length === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      while (statements < statementsMax && queue.length > 0) void storeNext();
    });
  }

  async function storeNext(): Promise<void> {
    statements += 1;
    try {
      await storeBatch(takeBatch());
    } finally {
      statements -= 1;
      schedule();
      if (isIdle()) onEmpty?.();
    }
  }

  const isIdle = () => statements === 0 && apart === 0 && queue.length === 0;

  function byRow(batch: Waiting<Item, Stored>[]): Waiting<Item, Stored>[][] {
    const rows = new Map<string, Waiting<Item, Stored>[]>();
    for (const waiting of batch) {
      const key = keyOf(waiting.item);
      const row = rows.get(key);
      if (row) row.push(waiting);
      else rows.set(key, [waiting]);
    }
    return [...rows.values()];
  }

  async function storeApart(batches: Waiting<Item, Stored>[][]): Promise<void> {
    apart += 1;
    await Promise.all(batches.map(storeBatch));
    apart -= 1;
    if (isIdle()) onEmpty?.();
  }

  async function storeBatch(batch: Waiting<Item, Stored>[]): Promise<void> {
    try {
      reachCrashPoint('enqueue.before-store');
      const stored = await store(batch.map(({ item }) => item));
      reachCrashPoint('enqueue.after-store');
      batch.forEach(({ resolve }, index) => {
        resolve(stored[index]!);
      });
    } catch (error) {
      const rows = isRowLocked(error) ? byRow(batch) : [];
      if (rows.length > 1) {
        void storeApart(rows);
        return;
      }
      if (batch.length === 1 || isUnavailable(error)) {
        // Behind a database that does not answer they would wait for a timeout each: an enqueue gets its 503 within one.
        const refused = isUnanswered(error) ? [...batch, ...takeAll()] : batch;
        for (const { reject } of refused) reject(new NotStoredError('enqueue not stored', { cause: error }));
        return;
      }
      for (const waiting of batch) await storeBatch([waiting]);
    }
  }

  return {
    add(item) {
      if (queueBytes + bytesOf(item) > waitingBytesMax) {
        return Promise.reject(new NotStoredError('too many enqueues are waiting'));
      }
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        queueBytes += bytesOf(item);
        schedule();
      });
    },
    async drain() {
      if (isIdle()) return;
      await new Promise<void>((resolve) => {
        onEmpty = resolve;
      });
    },
  };
}
