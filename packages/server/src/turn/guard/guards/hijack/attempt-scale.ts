import { featureNames, featuresOf, looksOf, partsOf } from './attempt-features.ts';
import { attemptWeights } from './attempt-weights.ts';
import type { WordHits } from './signal-index.ts';

/**
 * Evidence adds up: each feature of a text has a weight, fitted on labelled texts (bench/guards/fit-attempts.ts), the same
 * in every language. A text whose weights reach the threshold is an attempt, and the verdict names the heaviest of them.
 */
export interface Weighed {
  /** `near.drop.orders` */
  heaviest: string;
  /** 0 … 1: what the fitted scale says of such a sum. */
  confidence: number;
  /** By its words alone, whatever it looks like. */
  isByWords: boolean;
}

const { bias, threshold } = attemptWeights;
const numbers = new Map(featureNames.map((name, number) => [name, number]));
const weights = new Float64Array(featureNames.length);
for (const [name, weight] of pairsOf(attemptWeights.weights)) {
  const number = numbers.get(name);
  if (number !== undefined) weights[number] = weight;
}
/** No look of a text is worth more: below it, it is not looked at. */
const LOOKS_MOST = mostOfLooks();

export function weigh(
  text: string,
  candidates: readonly { hits: WordHits; life: readonly number[] }[],
): (Weighed & { ruleName: string }) | null {
  let best: { ruleName: string; features: number[]; sum: number } | null = null;
  for (const { hits, life } of candidates) {
    for (const part of partsOf(hits)) {
      const features = featuresOf(part, life);
      const sum = features.reduce((total, feature) => total + weights[feature]!, bias);
      if (best === null || sum > best.sum) best = { ruleName: hits.ruleName, features, sum };
    }
  }
  if (best === null || best.sum + LOOKS_MOST < threshold) return null;
  const sum = looksOf(text).reduce((total, look) => total + weights[look]!, best.sum);
  if (sum < threshold) return null;
  const heaviest = best.features.reduce((one, other) => (weights[other]! > weights[one]! ? other : one));
  return {
    ruleName: best.ruleName,
    heaviest: featureNames[heaviest]!,
    confidence: Math.round(100 / (1 + Math.exp(-sum))) / 100,
    isByWords: best.sum >= threshold,
  };
}

function mostOfLooks(): number {
  let most = 0;
  featureNames.forEach((name, number) => {
    if (/^(?:shape|marks)\./.test(name) && weights[number]! > 0) most += weights[number]!;
  });
  return most;
}

/** `has.drop 0.41 near.drop.orders 1.2` */
function* pairsOf(lines: readonly string[]): Generator<[string, number]> {
  for (const line of lines) {
    const words = line.split(' ');
    for (let place = 0; place + 1 < words.length; place += 2) yield [words[place]!, Number(words[place + 1])];
  }
}
