import { describe, expect, it } from 'vitest';
import { createGroupCommit, NotStoredError } from './group-commit.ts';

/** A store whose batches end when the test says so. */
function openScene({ isDivisible = true } = {}) {
  const batches: { items: readonly string[]; end: (error?: Error) => void }[] = [];
  const commit = createGroupCommit<string, string>({
    bytesOf: (item) => item.length,
    keyOf: (item) => item[0]!,
    isDivisible,
    store: (items) =>
      new Promise((resolve, reject) => {
        batches.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((item) => `${item}!`))) });
      }),
  });
  return { commit, batches };
}

async function untilBatches(batches: readonly unknown[], count: number): Promise<void> {
  await expect.poll(() => batches.length, { interval: 1 }).toBe(count);
}

describe('what waits behind a batch', () => {
  it('is told at once when the database gave no answer in time, instead of waiting as long again', async () => {
    const { commit, batches } = openScene();
    const first = commit.add('a');
    await untilBatches(batches, 1);
    const second = commit.add('b');
    await untilBatches(batches, 2);
    const waiting = [commit.add('c'), commit.add('d')];
    for (const one of [first, second, ...waiting]) one.catch(() => {});
    batches[0]!.end(new Error('Query read timeout'));
    await expect(first).rejects.toBeInstanceOf(NotStoredError);
    for (const one of waiting) await expect(one).rejects.toBeInstanceOf(NotStoredError);
    // The other statement may still come back, and later ones try again.
    batches[1]!.end();
    expect(await second).toBe('b!');
    const later = commit.add('e');
    await untilBatches(batches, 3);
    batches[2]!.end();
    expect(await later).toBe('e!');
    await commit.drain();
  });

  it('is still stored when only a connection was lost: the next one may be there in a moment', async () => {
    const { commit, batches } = openScene();
    const first = commit.add('a');
    await untilBatches(batches, 1);
    const second = commit.add('b');
    await untilBatches(batches, 2);
    const waiting = commit.add('c');
    first.catch(() => {});
    batches[0]!.end(Object.assign(new Error('ended'), { code: '57P01' }));
    await expect(first).rejects.toBeInstanceOf(NotStoredError);
    await untilBatches(batches, 3);
    batches[1]!.end();
    batches[2]!.end();
    expect([await second, await waiting]).toEqual(['b!', 'c!']);
  });

  it('does not wait along for a locked row, nor does what shared its batch; items of that row stay together', async () => {
    const { commit, batches } = openScene();
    const [first, other, second] = ['a1', 'b1', 'a2'].map((item) => commit.add(item));
    await untilBatches(batches, 1);
    batches[0]!.end(Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' }));
    await untilBatches(batches, 3);
    expect(batches.slice(1).map(({ items }) => items)).toEqual([['a1', 'a2'], ['b1']]);
    batches[2]!.end();
    expect(await other).toBe('b1!');
    const later = ['c', 'd'].map((item) => commit.add(item));
    await untilBatches(batches, 4);
    batches[3]!.end();
    expect(await Promise.all(later)).toEqual(['c!', 'd!']);
    let isDrained = false;
    const drained = commit.drain().then(() => {
      isDrained = true;
    });
    await new Promise(setImmediate);
    expect(isDrained).toBe(false);
    const refusals = Promise.allSettled([first, second]);
    batches[1]!.end(Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' }));
    expect(await refusals).toMatchObject([
      { reason: expect.any(NotStoredError) },
      { reason: expect.any(NotStoredError) },
    ]);
    await drained;
    expect(batches).toHaveLength(4);
  });
});

describe('what comes at once', () => {
  /** Items of rows of their own. */
  const letters = (count: number) => Array.from({ length: count }, (_, index) => String.fromCharCode(0x61 + index));

  it('shares one statement while it is little', async () => {
    const { commit, batches } = openScene();
    const stored = letters(15).map((item) => commit.add(item));
    await untilBatches(batches, 1);
    batches[0]!.end();
    await Promise.all(stored);
    expect(batches.map(({ items }) => items.length)).toEqual([15]);
  });

  it('is divided between both statements, so that database and callers need not wait for each other', async () => {
    const { commit, batches } = openScene();
    const items = letters(21);
    const stored = items.map((item) => commit.add(item));
    await untilBatches(batches, 2);
    expect(batches.map((batch) => batch.items)).toEqual([items.slice(0, 11), items.slice(11)]);
    // With one under way, all that waits goes beside it.
    batches[0]!.end();
    const later = letters(20).map((item) => commit.add(item));
    await untilBatches(batches, 3);
    expect(batches[2]!.items).toHaveLength(20);
    batches[1]!.end();
    batches[2]!.end();
    expect(await Promise.all([...stored, ...later])).toHaveLength(41);
  });

  it('shares one statement however much it is, where items decide on more than their row', async () => {
    const { commit, batches } = openScene({ isDivisible: false });
    const stored = letters(26).map((item) => commit.add(item));
    await untilBatches(batches, 1);
    batches[0]!.end();
    expect(await Promise.all(stored)).toHaveLength(26);
    expect(batches).toHaveLength(1);
  });

  it('keeps its order within a row: however it is divided, a row is in one statement', async () => {
    const { commit, batches } = openScene();
    const items = ['a1', 'b1', ...letters(20).slice(2), 'z1', 'a2', 'z2', 'b2'];
    const stored = items.map((item) => commit.add(item));
    await untilBatches(batches, 2);
    const [first, second] = batches.map((batch) => batch.items);
    expect(first).toEqual([...items.slice(0, 12), 'a2', 'b2']);
    expect(second).toEqual([...items.slice(12, 21), 'z2']);
    for (const { end } of batches) end();
    await Promise.all(stored);
  });

  it('never fills a statement beyond its bytes for the sake of one row', async () => {
    const { commit, batches } = openScene();
    const large = `a${'x'.repeat(300_000)}`;
    const stored = Array.from({ length: 16 }, () => commit.add(large));
    for (let ended = 0; ended < 6; ended += 1) {
      await expect.poll(() => batches.length, { interval: 1 }).toBeGreaterThan(ended);
      batches[ended]!.end();
    }
    await Promise.all(stored);
    expect(batches.map(({ items }) => items.length)).toEqual([3, 3, 3, 3, 3, 1]);
  });
});
