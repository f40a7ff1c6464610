import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { featureNames } from '../../packages/server/src/turn/guard/guards/hijack/attempt-features.ts';
import { attemptIn } from '../../packages/server/src/turn/guard/guards/hijack/hijack.ts';
import { say, sayTable } from '../_setup/figures.ts';
import { fitScale, largestOf, scoresOf } from './fit-scale.ts';
import { type AttemptText, readAttemptTexts } from './read-attempt-texts.ts';

/**
 * Fits the weights by which the hijack guard adds up evidence (hijack/attempt-scale.ts), and says how well such weights hear
 * what they were not fitted on: a source, or a language, left out. The same texts give the same weights.
 *
 *   npm run fit:attempts -- [--data=<a folder like ../shared/data>] [--more=<a folder like ./written>] [--folds]
 *
 * With `--folds` nothing is written.
 */
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const dataFolder = resolve(option('data') ?? join(import.meta.dirname, '../../../shared/data'));
const writtenFolder = resolve(option('more') ?? join(import.meta.dirname, 'written'));
const weightsFile = join(import.meta.dirname, '../../packages/server/src/turn/guard/guards/hijack/attempt-weights.ts');

/** Of harmless lines that the weights were not fitted on, so many may reach the threshold; the goal is one in 1,000. */
const HARMLESS_SHARE = 0.0006;
/** Weights smaller than this say nothing. */
const LEAST_WEIGHT = 0.05;

const texts = readAttemptTexts(dataFolder, writtenFolder);
const isHarmlessTalk = texts.map(({ set }) => set === 'personachat');
const isHalf = texts.map(
  ({ text }) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % 2,
);
say(
  `${texts.length} texts with something to weigh, ${texts.filter(({ isAttempt }) => isAttempt).length} of them attempts.`,
);

if (process.argv.includes('--folds')) sayFolds();
else writeWeights();

function thresholdOf(scores: readonly number[], half: number | null): number {
  const chosen = scores.filter((_, index) => isHarmlessTalk[index] && (half === null || isHalf[index] === half));
  const whole = texts.harmlessLines * (half === null ? 1 : 0.5);
  return [...chosen].sort((a, b) => b - a)[Math.floor(whole * HARMLESS_SHARE)] ?? 0;
}

function writeWeights(): void {
  const thresholds = [0, 1].map((half) => {
    const weights = fitScale(texts, (_, index) => !(isHarmlessTalk[index] && isHalf[index] === half));
    return thresholdOf(largestOf(texts, scoresOf(texts, weights)), half);
  });
  const threshold = Math.max(...thresholds);
  const weights = fitScale(texts, () => true);
  const pairs = featureNames.flatMap((name, number) =>
    Math.abs(weights[number]!) < LEAST_WEIGHT ? [] : [`${name} ${weights[number]!.toFixed(2)}`],
  );
  const lines: string[] = [];
  for (const pair of pairs) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + pair.length < 110) lines[lines.length - 1] = `${last} ${pair}`;
    else lines.push(pair);
  }
  const bias = weights.at(-1)!;
  writeFileSync(
    weightsFile,
    `/**
 * Made by bench/guards/fit-attempts.ts; not to be edited. Fitted on the written cases of the guards, the half of deepset's
 * prompt injections, two sets of attempts and harmless texts in 17 languages, PersonaChat in four, and R-U-A-Robot.
 */
export const attemptWeights = {
  bias: ${bias.toFixed(2)},
  threshold: ${threshold.toFixed(2)},
  /** Names (hijack/attempt-features.ts) and weights. */
  weights: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ],
} as const;
`,
  );
  say(
    `${pairs.length} weights, threshold ${threshold.toFixed(2)} (${thresholds.map((one) => one.toFixed(2)).join(', ')}).`,
  );
}

/** What weights hear of texts that they were not fitted on; beside it, with phrases, signals and marks. */
function sayFolds(): void {
  const languages = [...new Set(texts.filter(({ source }) => source === 'more').map(({ language }) => language))];
  const folds: { name: string; isOut: (text: AttemptText) => boolean }[] = [
    ...[...new Set(texts.flatMap(({ set, source }) => (source === 'talk' || source === 'case' ? [] : [set])))].map(
      (set) => ({ name: `without ${set}`, isOut: (text: AttemptText) => text.set === set }),
    ),
    ...languages.map((language) => ({
      name: `without ${language}`,
      isOut: (text: AttemptText) => text.source !== 'talk' && text.language === language,
    })),
  ];
  const byRules = texts.map(({ text }) => {
    const rule = attemptIn(text)?.rule;
    return rule !== undefined && !rule.includes('.weighed.');
  });
  const rows = folds.map(({ name, isOut }) => {
    const weights = fitScale(texts, (text, index) => !isOut(text) && !(isHarmlessTalk[index] && isHalf[index] === 0));
    const scores = largestOf(texts, scoresOf(texts, weights));
    const threshold = thresholdOf(scores, 0);
    const count = (isAttempt: boolean, also: (index: number) => boolean): string => {
      const judged = texts.flatMap((text, index) =>
        isOut(text) && text.source !== 'case' && text.isAttempt === isAttempt ? [index] : [],
      );
      const heard = judged.filter((index) => scores[index]! >= threshold || also(index)).length;
      return `${heard}/${judged.length}`;
    };
    const none = () => false;
    const rules = (index: number) => byRules[index]!;
    return [name, count(true, none), count(false, none), count(true, rules), count(false, rules)];
  });
  sayTable([['fitted', 'heard by weights', 'false', 'heard with rules', 'false'], ...rows]);
}
