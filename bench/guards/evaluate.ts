import { join, resolve } from 'node:path';
import { type Proportion, proportion } from '../../packages/server/src/evaluation/measures/proportion.ts';
import { userTexts } from '../../packages/server/src/turn/guard/guards/_guard-case.ts';
import { type Guard, guards } from '../../packages/server/src/turn/guard/guards/index.ts';
import { nearRepeats } from '../../packages/server/src/turn/guard/guards/message-repetition/_near-repeats.ts';
import {
  type JudgedGuard,
  judgedQuestions,
  type ModelFindings,
  weighFindings,
} from '../../packages/server/src/turn/guard/judgement/index.ts';
import { say, sayTable } from '../_setup/figures.ts';
import { type AskedGuardian, openGuardian } from './ask-guardian.ts';
import { type HarmlessTexts, type LabelledSet, readHarmlessTexts, readLabelledSets } from './read-sets.ts';
import { countWrittenCases } from './written-cases.ts';

/**
 * How well the guards' rules hear what they are for, on texts that others labelled, without a model: recall, precision and
 * false alarms with 95 % intervals (Wilson), and false alarms on people's harmless talk. The goals stand beside them.
 *
 *   npm run eval:guards [-- --data=<a folder like ../shared/data>] [--guardian=<repartee.config.json>] [--texts=<number>]
 *
 * With `--guardian` the model of that entry judges as well, one call for a text: of each set so many texts, evenly chosen
 * (200 unless said otherwise), and the second figures are of rules and model together. Calls cost money, and are counted.
 */
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const dataFolder = resolve(option('data') ?? join(import.meta.dirname, '../../../shared/data'));
const configFile = option('guardian');
const textsMax = Number(option('texts') ?? 200);
if (!Number.isInteger(textsMax) || textsMax < 1) {
  say('--texts must be a whole number from 1.');
  process.exit(1);
}

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

const judgedNames: ReadonlySet<Guard['name']> = new Set(judgedQuestions.map(({ guard }) => guard));
const sets = readLabelledSets(dataFolder);
const harmless = readHarmlessTexts(dataFolder);
if (sets.length === 0 && harmless.length === 0) {
  say('Skipped: there are no sets in this folder (--data=<folder>; see the README of the test data).');
  process.exit(0);
}
const guardian = configFile === undefined ? null : openGuardian(resolve(configFile));
say('Each text is judged by itself, as the only message of a user. Intervals: 95 %.');
if (guardian) say(`Rules and guardian: ${guardian.model.model}, on at most ${textsMax} texts of each set.`);
say();
const heads = ['guard', 'set', 'by', 'recall', 'precision', 'false alarms', 'undecided that fire', 'goal'];
const rows: string[][] = [];
for (const set of sets) {
  rows.push(rowOf(set, null));
  if (guardian && judgedNames.has(set.guard)) rows.push(rowOf(await judgedSet(set, guardian), goalWithModel(set)));
}
sayTable([heads, ...rows]);
say();
sayTable([
  ['guard', ...harmless.map(({ language, texts }) => `${language} (${texts.length} lines)`), 'goal'],
  ...guards.map((guard) => [
    guard.name,
    ...harmless.map((of) => shown(alarmsIn(guard, of))),
    harmlessGoals[guard.name] ?? '',
  ]),
]);
sayRepeats();
sayWrittenCases();
say();
say('Unknown language has a command of its own: npm run bench:language-identification.');
if (guardian) await sayGuardian(guardian);

interface JudgedSet extends LabelledSet {
  /** What the model found in each text; null: it did not judge, and the rules stand alone. */
  findings: (ModelFindings | null)[];
}

async function judgedSet(set: LabelledSet, { ask }: AskedGuardian): Promise<JudgedSet> {
  const texts = evenly(set.texts);
  return { ...set, texts, findings: await ask(texts.map(({ text }) => text)) };
}

/** Harmless lines, by the model alone: one call for all guards. And what all of it cost. */
async function sayGuardian({ ask, model, spent, close }: AskedGuardian): Promise<void> {
  const judged: { language: string; findings: (ModelFindings | null)[] }[] = [];
  for (const { language, texts } of harmless) judged.push({ language, findings: await ask(evenly(texts)) });
  if (judged.length > 0) {
    say();
    sayTable([
      [`false alarms of ${model.model}`, ...judged.map(({ language, findings }) => `${language} (${findings.length})`)],
      ...judgedQuestions.map(({ guard: name }) => [
        name,
        ...judged.map(({ findings }) => {
          const answered = findings.filter((finding) => finding !== null);
          return shown(proportion(answered.filter((finding) => finding[name]).length, answered.length));
        }),
      ]),
    ]);
  }
  const { calls, failures, tokens, cost } = spent();
  say();
  say(`Calls: ${calls}; tokens: ${tokens}; cost: ${cost}; not judged: ${failures || 'none'}.`);
  await close();
}

/** Every n-th, so that all parts of a set are among them. */
function evenly<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, items.length / textsMax);
  return Array.from({ length: Math.min(items.length, textsMax) }, (_, index) => items[Math.floor(index * step)]!);
}

function goalWithModel({ guard }: LabelledSet): string {
  return guard === 'hijack' ? 'recall >= 95 %' : '';
}

function rowOf(set: LabelledSet | JudgedSet, goal: string | null): string[] {
  const { guard: name, folder, counts, texts } = set;
  const guard = guards.find((one) => one.name === name);
  if (!guard) return [name, folder, '–', '–', '–', '–', '–', 'there is no such guard'];
  const fires = (index: number): boolean => {
    const byRules = guard.find(userTexts([texts[index]!.text]));
    const findings = 'findings' in set ? set.findings[index] : null;
    if (!findings) return byRules !== null && (counts === 'ANY' || byRules.calls === 'STOP');
    // What a model alone finds is no stop: it counts where it is acted upon at all.
    return weighFindings(name as JudgedGuard, byRules, findings[name as JudgedGuard] ?? null, 'model') !== null;
  };
  const firing = (expected: string): Proportion => {
    const chosen = [...texts.keys()].filter((index) => texts[index]!.expected === expected);
    return proportion(chosen.filter(fires).length, chosen.length);
  };
  const [right, wrong, undecided] = [firing('FIRES'), firing('SILENT'), firing('UNDECIDED')];
  const precision = proportion(right.hits, right.hits + wrong.hits);
  const by = 'findings' in set ? 'rules and model' : 'rules';
  return [name, folder, by, shown(right), shown(precision), shown(wrong), shown(undecided), goal ?? goals[name] ?? ''];
}

/** A text sent again and again among others, made of the lines of people. */
function sayRepeats(): void {
  const guard = guards.find(({ name }) => name === 'messageRepetition')!;
  say();
  sayTable([
    ['near-repeats found', 'of 2,000 made of its lines', 'goal'],
    ...harmless.map(({ language, texts }) => {
      const tried = nearRepeats(texts, 2_000);
      const found = tried.filter((repeats) => guard.find(userTexts(repeats)) !== null).length;
      return [language, shown(proportion(found, tried.length)), 'recall >= 99 %'];
    }),
  ]);
}

/** Where there is no set, cases: what was written with the rules, judged as it must be. */
function sayWrittenCases(): void {
  const counts = countWrittenCases();
  const names = [...new Set(counts.map(({ guard }) => guard))];
  const cell = (guard: string, language: string): string => {
    const found = counts.find((one) => one.guard === guard && one.language === language);
    if (!found) return '–';
    return `${found.fired}/${found.mustFire} · ${found.silent}/${found.mustNotFire}`;
  };
  say();
  say('Written cases, not sets: heard of those that must be · silent of those that must not be.');
  sayTable([
    ['language', ...names],
    ...[...new Set(counts.map(({ language }) => language))]
      .sort()
      .map((language) => [language, ...names.map((guard) => cell(guard, language))]),
  ]);
}

function alarmsIn(guard: Guard, { texts }: HarmlessTexts): Proportion {
  return proportion(texts.filter((text) => guard.find(userTexts([text])) !== null).length, texts.length);
}

function shown({ hits, of, share, low, high }: Proportion): string {
  if (share === null) return '–';
  const percent = (value: number | null): string => (100 * value!).toFixed(1);
  return `${percent(share)} % (${percent(low)} to ${percent(high)}), ${hits}/${of}`;
}
