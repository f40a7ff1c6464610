import { featureNames } from '../../packages/server/src/turn/guard/guards/hijack/attempt-features.ts';
import type { AttemptText } from './read-attempt-texts.ts';

/**
 * Logistic regression on features that are there or not, by Adam, with the weights held small: the first round takes every
 * reading of an attempt, the second the likeliest alone (one language of several, one part of a long text). No chance in it.
 */
const BIAS = featureNames.length;
const SMALLNESS = 2;
const ROUNDS = [
  { steps: 200, isBestAlone: false },
  { steps: 100, isBestAlone: true },
];
const RATE = 0.08;
/** A feature of fewer texts, harmless talk aside, says nothing yet. */
const LEAST_TEXTS = 8;

/** Weights by number of the feature; the last is the bias. */
export function fitScale(
  texts: readonly AttemptText[],
  isIn: (text: AttemptText, index: number) => boolean,
): Float64Array {
  const chosen = texts.filter(isIn);
  const isKnown = knownFeatures(chosen);
  let weights: Float64Array = new Float64Array(BIAS + 1);
  for (const { steps, isBestAlone } of ROUNDS) {
    const rows = chosen.flatMap((text) => {
      const all = text.candidates.length > 0 ? text.candidates : [[]];
      const readings = text.isAttempt && isBestAlone ? [likeliest(all, weights)] : all;
      const weight = text.isAttempt ? text.weight / readings.length : text.weight;
      return readings.map((reading) => ({
        features: [...reading.filter((feature) => isKnown[feature]), BIAS],
        isAttempt: text.isAttempt ? 1 : 0,
        weight,
      }));
    });
    weights = descend(rows, weights, steps);
  }
  return weights;
}

/** Of every reading of every text. */
export function scoresOf(texts: readonly AttemptText[], weights: Float64Array): number[][] {
  return texts.map(({ candidates }) => (candidates.length > 0 ? candidates : [[]]).map((one) => scoreOf(one, weights)));
}

export function largestOf(_: readonly AttemptText[], scores: readonly number[][]): number[] {
  return scores.map((ofText) => Math.max(...ofText));
}

interface Row {
  features: number[];
  isAttempt: number;
  weight: number;
}

function descend(rows: readonly Row[], from: Float64Array, steps: number): Float64Array {
  const weights = Float64Array.from(from);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(weights.length);
    for (const { features, isAttempt, weight } of rows) {
      let sum = 0;
      for (const feature of features) sum += weights[feature]!;
      const error = weight * (1 / (1 + Math.exp(-sum)) - isAttempt);
      for (const feature of features) gradient[feature]! += error;
    }
    const rate = RATE * (1 - (0.9 * step) / steps);
    for (let feature = 0; feature < weights.length; feature += 1) {
      const slope = (gradient[feature]! + (feature === BIAS ? 0 : SMALLNESS * weights[feature]!)) / 100;
      mean[feature] = 0.9 * mean[feature]! + 0.1 * slope;
      square[feature] = 0.99 * square[feature]! + 0.01 * slope * slope;
      weights[feature]! -=
        (rate * (mean[feature]! / (1 - 0.9 ** step))) / (Math.sqrt(square[feature]! / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return weights;
}

function scoreOf(features: readonly number[], weights: Float64Array): number {
  let sum = weights[BIAS]!;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

function likeliest(readings: readonly number[][], weights: Float64Array): number[] {
  return readings.reduce((best, one) => (scoreOf(one, weights) > scoreOf(best, weights) ? one : best));
}

function knownFeatures(texts: readonly AttemptText[]): boolean[] {
  const counts = new Uint32Array(featureNames.length);
  for (const { source, candidates } of texts) {
    if (source !== 'talk') for (const feature of new Set(candidates.flat())) counts[feature]! += 1;
  }
  return [...counts].map((count) => count >= LEAST_TEXTS);
}
