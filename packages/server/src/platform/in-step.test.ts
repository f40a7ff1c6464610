import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInStep } from './in-step.ts';

const inStep = createInStep();

/** Each comes in a microtask of its own, as answers of one round of the event loop do. */
async function walk(name: string, steps: string[]): Promise<void> {
  await null;
  await inStep();
  steps.push(`${name} 1`);
  await null;
  steps.push(`${name} 2`);
}

describe('in step', () => {
  it('those who came in the same round go on side by side, in the order they came', async () => {
    const steps: string[] = [];
    await Promise.all(['a', 'b', 'c'].map((name) => walk(name, steps)));
    expect(steps).toEqual(['a 1', 'b 1', 'c 1', 'a 2', 'b 2', 'c 2']);
  });

  it('nobody waits for one who comes later', async () => {
    const steps: string[] = [];
    await walk('a', steps);
    const later = walk('b', steps);
    expect(steps).toEqual(['a 1', 'a 2']);
    await later;
    expect(steps).toEqual(['a 1', 'a 2', 'b 1', 'b 2']);
  });

  it('sixteen go on in one round at most, so that everything else is heard between', async () => {
    let round = 0;
    const found = Promise.all(Array.from({ length: 40 }, () => inStep().then(() => round)));
    for (; round < 10; round += 1) await nextRound();
    const rounds = await found;
    expect([...new Set(rounds)].map((one) => rounds.filter((other) => other === one).length)).toEqual([16, 16, 8]);
  });
});
