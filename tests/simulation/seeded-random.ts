import { seededRandom } from '../../packages/testbed/src/crash/seeded-random.ts';

/** Every choice of a simulation comes from here: a seed repeats all of them. */
export interface SeededRandom {
  /** [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** Whole, both ends included. */
  whole(from: number, to: number): number;
  between(from: number, to: number): number;
  pick<Choice>(choices: readonly Choice[]): Choice;
  /** The member whose weight is hit. Weights need not sum to one. */
  weighted<Choice extends string>(weights: Readonly<Record<Choice, number>>): Choice;
}

export function createSeededRandom(seed: number): SeededRandom {
  const next = seededRandom(Math.imul(seed, 0x9e37_79b1) ^ 0x5bd1_e995);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    chance: (probability) => next() < probability,
    whole,
    between: (from, to) => from + next() * (to - from),
    pick: (choices) => choices[whole(0, choices.length - 1)]!,
    weighted(weights) {
      const entries = Object.entries<number>(weights);
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of entries) {
        rest -= weight;
        if (rest < 0) return choice as never;
      }
      return entries.at(-1)![0] as never;
    },
  };
}
