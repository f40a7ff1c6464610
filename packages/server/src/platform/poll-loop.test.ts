import { afterEach, describe, expect, it } from 'vitest';
import { createPollLoop, type PollLoop, type StepResult } from './poll-loop.ts';

let loop: PollLoop | undefined;
afterEach(() => loop?.stop());

/** A loop whose steps answer what the list says, then IDLE; `steps` holds when each began. */
function openLoop(results: (StepResult | Error)[]) {
  const steps: number[] = [];
  const errors: unknown[] = [];
  loop = createPollLoop(
    async () => {
      steps.push(performance.now());
      const result = results.shift() ?? 'IDLE';
      if (result instanceof Error) throw result;
      return result;
    },
    (error) => void errors.push(error),
  );
  return { loop, steps, errors };
}

/** Timers may fire a little early by the clock that is compared here. */
const earlyMs = 3;
const gap = (steps: number[], index: number) => steps[index]! - steps[index - 1]! + earlyMs;

describe('a poll loop', () => {
  it('goes on at once while there is more, soon while there is some, slowly while there is nothing', async () => {
    const { steps, loop: started } = openLoop(['AGAIN', 'BUSY', 'IDLE']);
    started.start();
    await expect.poll(() => steps.length).toBe(4);
    expect(gap(steps, 1)).toBeLessThan(25);
    expect(gap(steps, 2)).toBeGreaterThanOrEqual(25);
    expect(gap(steps, 2)).toBeLessThan(200);
    expect(gap(steps, 3)).toBeGreaterThanOrEqual(250);
  });

  it('looks at once when it is woken', async () => {
    const { steps, loop: started } = openLoop([]);
    started.start();
    await expect.poll(() => steps.length).toBe(1);
    const wokenMs = performance.now();
    started.wake();
    await expect.poll(() => steps.length).toBe(2);
    expect(steps[1]! - wokenMs).toBeLessThan(200);
  });

  it('looks in the same moment when it is told of what is due now', async () => {
    const { steps, loop: started } = openLoop([]);
    started.start();
    await expect.poll(() => steps.length).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    started.wakeIn(0);
    await Promise.resolve();
    await Promise.resolve();
    expect(steps).toHaveLength(2);
  });

  it('looks again when it is woken during a step, because that step may have looked too early', async () => {
    let finish: (result: StepResult) => void = () => {};
    let count = 0;
    loop = createPollLoop(
      () => {
        count += 1;
        if (count > 1) return Promise.resolve('IDLE');
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
      () => {},
    );
    loop.start();
    await expect.poll(() => count).toBe(1);
    loop.wake();
    const finishedMs = performance.now();
    finish('IDLE');
    await expect.poll(() => count, { interval: 5 }).toBe(2);
    expect(performance.now() - finishedMs).toBeLessThan(200);
  });

  it('looks at a time it was told of', async () => {
    const { steps, loop: started } = openLoop([]);
    started.start();
    await expect.poll(() => steps.length).toBe(1);
    const toldMs = performance.now();
    started.wakeIn(60);
    await expect.poll(() => steps.length, { interval: 5 }).toBe(2);
    expect(steps[1]! - toldMs + earlyMs).toBeGreaterThanOrEqual(60);
    expect(steps[1]! - toldMs).toBeLessThan(240);
  });

  it('outlives a step that throws, tells of it, and does not hurry then even when it is woken', async () => {
    const { steps, errors, loop: started } = openLoop([new Error('away')]);
    started.start();
    await expect.poll(() => errors.length).toBe(1);
    await expect.poll(() => steps.length).toBe(2);
    expect(gap(steps, 1)).toBeGreaterThanOrEqual(500);
  });

  it('finishes the step under way when it is stopped, and begins no other', async () => {
    const order: string[] = [];
    let finish: () => void = () => {};
    loop = createPollLoop(
      async () => {
        order.push('begun');
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        order.push('done');
        return 'AGAIN';
      },
      () => {},
    );
    loop.start();
    await expect.poll(() => order).toEqual(['begun']);
    const stopped = loop.stop().then(() => order.push('stopped'));
    loop.wake();
    finish();
    await stopped;
    expect(order).toEqual(['begun', 'done', 'stopped']);
  });
});
