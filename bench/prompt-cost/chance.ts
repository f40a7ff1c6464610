import { pickWeighted, seededRandom } from '../../packages/server/src/turn/seeded-random.ts';

/** Draws that are the same for the same name. */
export interface Chance {
  share(share: number): boolean;
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** Whole numbers from 0, with this mean. */
  geometric(mean: number): number;
  logNormal(median: number, sigma: number): number;
  /** A value of the distribution that these quantiles describe, straight lines between them. */
  quantiles(points: readonly (readonly [number, number])[]): number;
}

export function chanceOf(name: string): Chance {
  const random = seededRandom('prompt-cost', name);
  const between = (from: number, to: number): number => from + random() * (to - from);
  return {
    share: (share) => random() < share,
    between,
    pick: (items) => items[Math.floor(random() * items.length)]!,
    weighted: (items) =>
      pickWeighted(
        random,
        items.map(([value, weight]) => ({ value, weight })),
      ),
    geometric: (mean) => (mean <= 0 ? 0 : Math.floor(Math.log(1 - random()) / Math.log(mean / (mean + 1)))),
    logNormal(median, sigma) {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return median * Math.exp(sigma * normal);
    },
    quantiles(points) {
      const share = random();
      const above = points.findIndex(([at]) => at >= share);
      if (above === 0) return points[0]![1];
      if (above < 0) return points.at(-1)![1];
      const [lowAt, low] = points[above - 1]!;
      const [highAt, high] = points[above]!;
      return low + ((share - lowAt) / (highAt - lowAt)) * (high - low);
    },
  };
}
