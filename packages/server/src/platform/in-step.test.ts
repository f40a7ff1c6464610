import { setImmediate as nextRound } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createInStep } from './in-step.ts';

/** As it is in a process that has been at work for a while. */
let tookMs = 0;
let clockMs = 0;
const inStep = createInStep(() => (clockMs += tookMs));
beforeAll(async () => {
  for (let round = 0; round < 8; round += 1) await inStep().then(() => nextRound());
});

/** How many went on in each round. */
async function roundsOf(count: number): Promise<number[]> {
  let round = 0;
  const found = Promise.all(Array.from({ length: count }, () => inStep().then(() => round)));
  for (; round < 40; round += 1) await nextRound();
  const rounds = await found;
  return [...new Set(rounds)].map((one) => rounds.filter((other) => other === one).length);
}

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
    expect(await roundsOf(40)).toEqual([16, 16, 8]);
  });

  it('fewer go on together after each round that took long, and more again after quick ones', async () => {
    tookMs = 200;
    expect((await roundsOf(40)).slice(0, 6)).toEqual([16, 8, 4, 2, 1, 1]);
    tookMs = 0;
    expect(await roundsOf(40)).toEqual([1, 2, 4, 8, 16, 9]);
  });

  it('in a new process the first one goes on alone', async () => {
    const isNew = createInStep(() => 0);
    let round = 0;
    const found = Promise.all(Array.from({ length: 7 }, () => isNew().then(() => round)));
    for (; round < 10; round += 1) await nextRound();
    const rounds = await found;
    expect(rounds.map((one) => one - rounds[0]!)).toEqual([0, 1, 1, 2, 2, 2, 2]);
  });

  it('who has a paid result in hand goes before all who wait without one', async () => {
    const isNew = createInStep(() => 0);
    const went: string[] = [];
    const come = (name: string, hand?: 'PAID') => isNew(hand).then(() => went.push(name));
    await Promise.all([
      ...Array.from({ length: 40 }, () => come('other')),
      ...Array.from({ length: 20 }, () => come('paid', 'PAID')),
    ]);
    expect(went.lastIndexOf('paid')).toBe(19);
    expect(went).toHaveLength(60);
  });
});
