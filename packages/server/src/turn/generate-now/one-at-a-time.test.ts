import { describe, expect, it } from 'vitest';
import { createOneAtATime } from './one-at-a-time.ts';

const rowLocked = Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });

describe('turns of one conversation', () => {
  it('are stored one after another, in the order they ended, and those of others beside them', async () => {
    const oneAtATime = createOneAtATime();
    const log: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = oneAtATime.run('a', async () => {
      await gate;
      log.push('first');
    });
    const second = oneAtATime.run('a', async () => log.push('second'));
    await oneAtATime.run('b', async () => log.push('other'));
    open();
    await Promise.all([first, second]);
    expect(log).toEqual(['other', 'first', 'second']);
  });

  it('are not stored at all where it is not their turn in time, and who comes later is', async () => {
    const oneAtATime = createOneAtATime(1);
    let open = () => {};
    const first = oneAtATime.run('a', () => new Promise<void>((resolve) => (open = resolve)));
    expect(await oneAtATime.run('a', () => Promise.reject(new Error('never begun')))).toBeNull();
    open();
    await first;
    expect(await oneAtATime.run('a', async () => 'stored')).toBe('stored');
  });

  it('try again while somebody holds the row, as long as there is time', async () => {
    let nowMs = 0;
    const oneAtATime = createOneAtATime(10_000, () => nowMs);
    let tries = 0;
    const lockedFor = (times: number) => async () => {
      nowMs += 2_400;
      tries += 1;
      if (tries <= times) throw rowLocked;
      return 'stored';
    };
    expect(await oneAtATime.run('a', lockedFor(2))).toBe('stored');
    expect(tries).toBe(3);
    expect(await oneAtATime.run('a', lockedFor(99))).toBeNull();
    expect(tries).toBe(8);
  });

  it('fail by themselves: the next one is stored', async () => {
    const oneAtATime = createOneAtATime();
    await expect(oneAtATime.run('a', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(await oneAtATime.run('a', async () => 'stored')).toBe('stored');
  });
});
