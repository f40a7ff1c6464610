import { describe, expect, it } from 'vitest';
import { batched } from './batched.ts';
import type { Queryable } from './pool.ts';

/** Stands for a pool: the statements under test are the `run` of each test. */
const database = { kind: 'database' } as unknown as Queryable;
const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

describe('statements that come together', () => {
  it('are sent as one, and each gets its own result', async () => {
    const batches: number[][] = [];
    const double = batched<number, number>({
      keyOf: String,
      async run(_, items) {
        batches.push([...items]);
        return items.map((item) => item * 2);
      },
    });
    expect(await Promise.all([1, 2, 3].map((item) => double(database, item)))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('share no batch when they write the same row, and keep their order', async () => {
    const batches: string[][] = [];
    const send = batched<string, string>({
      keyOf: (item) => item[0]!,
      async run(_, items) {
        batches.push([...items]);
        return items;
      },
    });
    await Promise.all(['a1', 'b1', 'a2', 'a3', 'b2'].map((item) => send(database, item)));
    expect(batches).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]);
  });

  it('wait for each other only while two statements are under way, at most 32 in one', async () => {
    const { open, opened } = gate();
    const sizes: number[] = [];
    const send = batched<number, number>({
      keyOf: String,
      async run(_, items) {
        sizes.push(items.length);
        await opened;
        return items;
      },
    });
    const first = send(database, 0);
    await new Promise(setImmediate);
    const second = send(database, 1);
    await new Promise(setImmediate);
    const rest = Array.from({ length: 70 }, (_, index) => send(database, index + 2));
    await new Promise(setImmediate);
    expect(sizes).toEqual([1, 1]);
    open();
    await Promise.all([first, second, ...rest]);
    expect(sizes.slice(2).reduce((sum, size) => sum + size, 0)).toBe(70);
    expect(Math.max(...sizes)).toBe(32);
  });

  it('fail alone when one of them cannot be stored, and together when the database is away', async () => {
    const refuse = (code: string) =>
      batched<string, string>({
        keyOf: (item) => item,
        async run(_, items) {
          if (items.includes('bad')) throw Object.assign(new Error('refused'), { code });
          return items;
        },
      });
    const settle = async (code: string) => {
      const send = refuse(code);
      const results = await Promise.allSettled(['good', 'bad', 'fine'].map((item) => send(database, item)));
      return results.map(({ status }) => status);
    };
    expect(await settle('22P05')).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await settle('57P01')).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('wait alone for a locked row: neither the others of their batch nor those after it wait along', async () => {
    const { open, opened } = gate();
    const sizes: number[] = [];
    const send = batched<string, string>({
      keyOf: (item) => item,
      async run(_, items) {
        sizes.push(items.length);
        if (!items.includes('locked')) return items;
        if (items.length === 1) await opened;
        throw Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });
      },
    });
    const [one, locked, other] = ['one', 'locked', 'other'].map((item) => send(database, item));
    locked!.catch(() => {});
    expect(await Promise.all([one, other])).toEqual(['one', 'other']);
    for (const batch of [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]) {
      expect(await Promise.all(batch.map((item) => send(database, item)))).toEqual(batch);
    }
    expect(sizes).toEqual([3, 1, 1, 1, 2, 2, 2]);
    open();
    await expect(locked).rejects.toMatchObject({ code: '55P03' });
  });

  it('are sent at once inside a transaction, which shares nothing', async () => {
    const sizes: number[] = [];
    const send = batched<number, number>({
      keyOf: String,
      async run(_, items) {
        sizes.push(items.length);
        return items;
      },
    });
    const tx = { kind: 'transaction' } as unknown as Queryable;
    await Promise.all([send(tx, 1), send(tx, 2)]);
    expect(sizes).toEqual([1, 1]);
  });
});
