import { describe, expect, it } from 'vitest';
import { createGroupCommit, NotStoredError } from './group-commit.ts';

/** A store whose batches end when the test says so. */
function openScene() {
  const batches: { items: readonly string[]; end: (error?: Error) => void }[] = [];
  const commit = createGroupCommit<string, string>({
    bytesOf: (item) => item.length,
    keyOf: (item) => item[0]!,
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
