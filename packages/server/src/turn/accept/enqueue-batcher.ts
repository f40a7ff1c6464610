import { reachCrashPoint } from '../../platform/crash-points.ts';
import { type Database, isUnavailable } from '../../platform/database/index.ts';
import { type EnqueuedConversation, type EnqueueRow, storeEnqueues } from '../../records/enqueues.ts';

/** The batch could not be stored, or nobody knows whether it was: never a 204. */
export class NotStoredError extends Error {
  override readonly name = 'NotStoredError';
}

export interface EnqueueBatcher {
  /** Resolves when the row is on disk. Rejects with NotStoredError when storage is away or too much is waiting. */
  add(row: EnqueueRow): Promise<EnqueuedConversation>;
  /** What is waiting is still stored. */
  drain(): Promise<void>;
}

interface Waiting {
  row: EnqueueRow;
  resolve: (stored: EnqueuedConversation) => void;
  reject: (error: unknown) => void;
}

/** One statement fills and one is on its way to the disk: more in flight only makes the batches smaller. */
const statementsMax = 2;
const batchRowsMax = 500;
/** A batch is bounded by bytes too: one transaction of 500 bodies of 256 KiB would stall everything behind it. */
const batchBytesMax = 1024 * 1024;
/** Beyond this the answer is 503: memory is not a queue. */
const waitingBytesMax = 64 * 1024 * 1024;

/**
 * Group commit: what arrives while a statement is under way shares the next one, and its fsync. With one caller it is one
 * row at a time at once; with hundreds it is hundreds per fsync. A batch that fails for another reason than storage being
 * away is taken apart, so that one poisoned row fails alone.
 */
export function createEnqueueBatcher(database: Database): EnqueueBatcher {
  let queue: Waiting[] = [];
  let queueBytes = 0;
  let statements = 0;
  let onEmpty: (() => void) | undefined;

  function takeBatch(): Waiting[] {
    let rows = 0;
    let bytes = 0;
    while (rows < queue.length && rows < batchRowsMax) {
      bytes += queue[rows]!.row.request.length;
      if (rows > 0 && bytes > batchBytesMax) break;
      rows += 1;
    }
    const batch = queue.slice(0, rows);
    queue = queue.slice(rows);
    for (const { row } of batch) queueBytes -= row.request.length;
    return batch;
  }

  async function flush(): Promise<void> {
    statements += 1;
    try {
      while (queue.length > 0) await storeBatch(takeBatch());
    } finally {
      statements -= 1;
      if (statements === 0 && queue.length === 0) onEmpty?.();
    }
  }

  async function storeBatch(batch: Waiting[]): Promise<void> {
    try {
      reachCrashPoint('enqueue.before-store');
      const stored = await storeEnqueues(
        database,
        batch.map(({ row }) => row),
      );
      reachCrashPoint('enqueue.after-store');
      const byId = new Map(stored.map((conversation) => [conversation.conversationId, conversation]));
      for (const { row, resolve } of batch) resolve(byId.get(row.conversationId)!);
    } catch (error) {
      if (batch.length === 1 || isUnavailable(error)) {
        for (const { reject } of batch) reject(new NotStoredError('enqueue not stored', { cause: error }));
        return;
      }
      for (const waiting of batch) await storeBatch([waiting]);
    }
  }

  return {
    add(row) {
      if (queueBytes + row.request.length > waitingBytesMax) {
        return Promise.reject(new NotStoredError('too many enqueues are waiting'));
      }
      return new Promise((resolve, reject) => {
        queue.push({ row, resolve, reject });
        queueBytes += row.request.length;
        // Not at once: everything the event loop reads in this round joins the batch.
        if (statements < statementsMax && queue.length === 1) {
          setImmediate(() => {
            if (statements < statementsMax && queue.length > 0) void flush();
          });
        }
      });
    },
    async drain() {
      if (statements === 0 && queue.length === 0) return;
      await new Promise<void>((resolve) => {
        onEmpty = resolve;
      });
    },
  };
}
