import { describe, expect, test } from 'vitest';
import { pickWeighted, seededRandom } from './seeded-random.ts';

function draws(seed: string, label: string, count: number): number[] {
  const random = seededRandom(seed, label);
  return Array.from({ length: count }, random);
}

describe('seeded random', () => {
  test('the same seed and label give the same numbers, in every version', () => {
    expect(draws('42', 'split', 3)).toEqual(draws('42', 'split', 3));
    // Pinned: a stored turn must replay with the numbers it was written with.
    expect(draws('42', 'split', 3).map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.346789",
        "0.143022",
        "0.167170",
      ]
    `);
  });

  test('another label or another seed gives other numbers', () => {
    expect(draws('42', 'split', 5)).not.toEqual(draws('42', 'question', 5));
    expect(draws('42', 'split', 5)).not.toEqual(draws('43', 'split', 5));
    expect(draws('4', '2:x', 5)).not.toEqual(draws('42', ':x', 5));
  });

  test('numbers are spread evenly over [0, 1)', () => {
    const tenths = new Array<number>(10).fill(0);
    const values = draws('7', 'even', 100_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const value of values) tenths[Math.floor(value * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test('first numbers of neighbouring labels are independent', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => seededRandom('9', `reply ${index}`)());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThan(0.485);
    expect(mean).toBeLessThan(0.515);
  });

  test('weighted picks follow their weights', () => {
    const random = seededRandom('1', 'weights');
    let first = 0;
    for (let i = 0; i < 10_000; i++) {
      const choices = [
        { value: 'A', weight: 3 },
        { value: 'B', weight: 1 },
      ];
      if (pickWeighted(random, choices) === 'A') first++;
    }
    expect(first / 10_000).toBeCloseTo(0.75, 1);
  });
});
