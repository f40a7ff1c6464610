import { join, resolve } from 'node:path';
import { type Proportion, proportion } from '../../packages/server/src/evaluation/measures/proportion.ts';
import { userTexts } from '../../packages/server/src/turn/guard/guards/_guard-case.ts';
import { type Guard, guards } from '../../packages/server/src/turn/guard/guards/index.ts';
import { say, sayTable } from '../_setup/figures.ts';
import { type HarmlessTexts, type LabelledSet, readHarmlessTexts, readLabelledSets } from './read-sets.ts';

/**
 * How well the guards' rules hear what they are for, on texts that others labelled, without a model: recall, precision and
 * false alarms with 95 % intervals (Wilson), and false alarms on people's harmless talk. The goals stand beside them.
 *
 *   npm run eval:guards [-- --data=<a folder like ../shared/data>]
 */
const asked = process.argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length);
const dataFolder = resolve(asked ?? join(import.meta.dirname, '../../../shared/data'));

/** `../shared/design/goals.md`. */
const goals: Partial<Record<Guard['name'], string>> = {
  aiSuspicion: 'recall >= 90 % at precision >= 95 %',
  underageDetection: 'recall >= 95 %, no false alarm',
  hijack: 'recall >= 80 %',
};
const harmlessGoals: Partial<Record<Guard['name'], string>> = {
  hijack: 'at most 0.1 %',
  underageDetection: 'none but those that state it',
  messageRepetition: 'at most 0.1 %',
};

const sets = readLabelledSets(dataFolder);
const harmless = readHarmlessTexts(dataFolder);
if (sets.length === 0 && harmless.length === 0) {
  say('Skipped: there are no sets in this folder (--data=<folder>; see the README of the test data).');
  process.exit(0);
}
say('Each text is judged by itself, as the only message of a user. Intervals: 95 %.');
say();
sayTable([['guard', 'set', 'recall', 'precision', 'false alarms', 'undecided that fire', 'goal'], ...sets.map(rowOf)]);
say();
sayTable([
  ['guard', ...harmless.map(({ language, texts }) => `${language} (${texts.length} lines)`), 'goal'],
  ...guards.map((guard) => [
    guard.name,
    ...harmless.map((of) => shown(alarmsIn(guard, of))),
    harmlessGoals[guard.name] ?? '',
  ]),
]);

function rowOf({ guard: name, folder, counts, texts }: LabelledSet): string[] {
  const guard = guards.find((one) => one.name === name);
  if (!guard) return [name, folder, '–', '–', '–', '–', 'there is no such guard'];
  const fires = (text: string): boolean => {
    const finding = guard.find(userTexts([text]));
    return finding !== null && (counts === 'ANY' || finding.calls === 'STOP');
  };
  const firing = (expected: string): Proportion => {
    const chosen = texts.filter((one) => one.expected === expected);
    return proportion(chosen.filter(({ text }) => fires(text)).length, chosen.length);
  };
  const [right, wrong, undecided] = [firing('FIRES'), firing('SILENT'), firing('UNDECIDED')];
  const precision = proportion(right.hits, right.hits + wrong.hits);
  return [name, folder, shown(right), shown(precision), shown(wrong), shown(undecided), goals[name] ?? ''];
}

function alarmsIn(guard: Guard, { texts }: HarmlessTexts): Proportion {
  return proportion(texts.filter((text) => guard.find(userTexts([text])) !== null).length, texts.length);
}

function shown({ hits, of, share, low, high }: Proportion): string {
  if (share === null) return '–';
  const percent = (value: number | null): string => (100 * value!).toFixed(1);
  return `${percent(share)} % (${percent(low)} to ${percent(high)}), ${hits}/${of}`;
}
