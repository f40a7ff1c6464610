import { createHash } from 'node:crypto';

/** Numbers in [0, 1), the same sequence for the same seed and label. */
export type RandomSource = () => number;

/**
 * xoshiro128** (Blackman and Vigna, 2018), its state taken from SHA-256 of the seed and the label. Every choice names
 * its own label, so adding a choice never shifts the others and a turn replayed by a later version keeps its draws.
 */
export function seededRandom(seed: string, label: string): RandomSource {
  const digest = createHash('sha256').update(`${seed.length}:${seed}:${label}`).digest();
  let a = digest.readUInt32LE(0);
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  // The one state the generator cannot leave is all zeros.
  let d = digest.readUInt32LE(12) || 1;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 0x1_0000_0000;
  };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** One of the choices, each as likely as its weight. Weights are positive; they need not sum to one. */
export function pickWeighted<T>(random: RandomSource, choices: readonly { value: T; weight: number }[]): T {
  let rest = random() * choices.reduce((sum, choice) => sum + choice.weight, 0);
  for (const choice of choices) {
    rest -= choice.weight;
    if (rest < 0) return choice.value;
  }
  return choices[choices.length - 1]!.value;
}
