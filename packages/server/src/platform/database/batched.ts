import { isRowLocked, isUnavailable } from './connection-errors.ts';
import type { Queryable } from './pool.ts';

/** Rows of one batch: more would only hold their locks longer. */
const batchMax = 32;
/** One fills while one is on its way to the disk; more in flight make the batches smaller. */
const statementsMax = 2;

export interface BatchOptions<Item, Result> {
  /** The row an item writes first: a statement may touch a row only once, so two of one key never share a batch. */
  keyOf: (item: Item) => string;
  /** Carries out all or nothing in one statement; one result per item, in their order. */
  run: (database: Queryable, items: readonly Item[]) => Promise<readonly Result[]>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface Line<Item, Result> {
  waiting: Waiting<Item, Result>[];
  statements: number;
}

/**
 * One kind of statement that many turns send at the same time: those that come together share a round trip, a plan's
 * start and a commit. Alone, an item is sent in the same round of the event loop. Items are carried out independently: a
 * batch that fails for another reason than the database being away is taken apart, so that a poisoned one fails alone, and
 * one whose row is locked waits alone: beside the others, and beside the batches that come after it.
 * Within a transaction nothing is shared.
 *
 * The statement must lock its rows in one order (by id), or two batches could wait for each other.
 */
export function batched<Item, Result>(
  options: BatchOptions<Item, Result>,
): (database: Queryable, item: Item) => Promise<Result> {
  const { keyOf, run } = options;
  const lines = new WeakMap<Queryable, Line<Item, Result>>();

  function takeBatch(line: Line<Item, Result>): Waiting<Item, Result>[] {
    const keys = new Set<string>();
    const batch: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    for (const waiting of line.waiting) {
      const key = keyOf(waiting.item);
      if (batch.length < batchMax && !keys.has(key)) {
        keys.add(key);
        batch.push(waiting);
      } else left.push(waiting);
    }
    line.waiting = left;
    return batch;
  }

  async function carryOut(database: Queryable, batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(
        database,
        batch.map(({ item }) => item),
      );
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      if (batch.length > 1 && isRowLocked(error)) for (const waiting of batch) void carryOut(database, [waiting]);
      else if (batch.length === 1 || isUnavailable(error)) for (const { reject } of batch) reject(error);
      else for (const waiting of batch) await carryOut(database, [waiting]);
    }
  }

  async function flush(database: Queryable, line: Line<Item, Result>): Promise<void> {
    line.statements += 1;
    while (line.waiting.length > 0) await carryOut(database, takeBatch(line));
    line.statements -= 1;
  }

  return (database, item) => {
    if (!('kind' in database) || database.kind !== 'database') {
      return run(database, [item]).then(([result]) => result as Result);
    }
    const line = lines.get(database) ?? { waiting: [], statements: 0 };
    lines.set(database, line);
    return new Promise((resolve, reject) => {
      line.waiting.push({ item, resolve, reject });
      if (line.statements >= statementsMax || line.waiting.length > 1) return;
      // Not at once: everything this round of the event loop still asks for joins the batch.
      setImmediate(() => {
        if (line.waiting.length > 0 && line.statements < statementsMax) void flush(database, line);
      });
    });
  };
}
