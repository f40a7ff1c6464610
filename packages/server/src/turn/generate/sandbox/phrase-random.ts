import { seededRandom } from '../../seeded-random.ts';

/** Draws among phrases that depend on the turn's seed alone, so that a turn can be replayed word for word. */
export interface PhraseRandom {
  /** 0 ≤ n < 1. */
  next(): number;
  /** Whole number, both ends included. */
  between(min: number, max: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function phraseRandom(seed: string): PhraseRandom {
  const next = seededRandom(seed, 'sandbox-phrases');
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return { next, between, pick: (items) => items[between(0, items.length - 1)]! };
}
