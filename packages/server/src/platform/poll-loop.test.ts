import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPollLoop, type PollLoop, type StepResult } from './poll-loop.ts';

let loop: PollLoop | undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await loop?.stop();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A loop whose steps answer what the list says, then IDLE; `steps` holds when each began, from the start on. */
function openLoop(results: (StepResult | Error)[]) {
  const steps: number[] = [];
  const errors: unknown[] = [];
  const startMs = performance.now();
  loop = createPollLoop(
    async () => {
      steps.push(performance.now() - startMs);
      const result = results.shift() ?? 'IDLE';
      if (result instanceof Error) throw result;
      return result;
    },
    (error) => void errors.push(error),
  );
  loop.start();
  return { loop, steps, errors };
}

describe('a poll loop', () => {
  it('goes on at once while there is more, soon while there is some, slowly while there is nothing', async () => {
    const { steps } = openLoop(['AGAIN', 'BUSY', 'IDLE']);
    await pass(600);
    expect(steps).toEqual([0, 0, 25, 275, 525]);
  });

  it('looks at once when it is woken', async () => {
    const { steps, loop: started } = openLoop([]);
    await pass(100);
    started.wake();
    await pass(0);
    expect(steps).toEqual([0, 100]);
  });

  it('looks in the same moment when it is told of what is due now', async () => {
    const { steps, loop: started } = openLoop([]);
    await pass(100);
    started.wakeIn(0);
    await Promise.resolve();
    await Promise.resolve();
    expect(steps).toEqual([0, 100]);
  });

  it('looks again when it is woken during a step, because that step may have looked too early', async () => {
    let finish: (result: StepResult) => void = () => {};
    const steps: number[] = [];
    const startMs = performance.now();
    loop = createPollLoop(
      () => {
        steps.push(performance.now() - startMs);
        if (steps.length > 1) return Promise.resolve('IDLE');
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
      () => {},
    );
    loop.start();
    loop.wake();
    await pass(100);
    finish('IDLE');
    await pass(200);
    // Not in the same moment: what comes in a few milliseconds is taken together.
    expect(steps).toEqual([0, 104]);
  });

  it('looks at a time it was told of', async () => {
    const { steps, loop: started } = openLoop([]);
    await pass(10);
    started.wakeIn(60);
    await pass(100);
    expect(steps).toEqual([0, 70]);
  });

  it('outlives a step that throws, tells of it, and does not hurry then even when it is woken', async () => {
    const { steps, errors, loop: started } = openLoop([new Error('away')]);
    started.wake();
    await pass(510);
    expect(errors).toHaveLength(1);
    expect(steps).toEqual([0, 500]);
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
    expect(order).toEqual(['begun']);
    const stopped = loop.stop().then(() => order.push('stopped'));
    loop.wake();
    finish();
    await pass(0);
    await stopped;
    expect(order).toEqual(['begun', 'done', 'stopped']);
  });
});
