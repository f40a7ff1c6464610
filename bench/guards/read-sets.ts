import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardName } from '../../packages/server/src/turn/guard/verdict.ts';

/** A text that a guard must, or must not, find something in; UNDECIDED where people who labelled it did not agree. */
export interface LabelledText {
  text: string;
  expected: 'FIRES' | 'SILENT' | 'UNDECIDED';
}

/** Texts with one guard's labels. */
export interface LabelledSet {
  guard: GuardName;
  folder: string;
  /** Which finding the labels are about: any, or one that calls for a stop. */
  counts: 'ANY' | 'STOP';
  texts: LabelledText[];
}

/** Lines of people who talk of nothing a guard should mind. */
export interface HarmlessTexts {
  language: string;
  texts: string[];
}

/** Which folder belongs to which guard, and what its labels mean. Another folder of the same names is read the same way. */
const labelled: readonly {
  folder: string;
  guard: GuardName;
  counts: LabelledSet['counts'];
  fires: RegExp;
  silent: RegExp;
}[] = [
  { folder: 'r-u-a-robot', guard: 'aiSuspicion', counts: 'ANY', fires: /^positive/, silent: /^negative/ },
  { folder: 'age-mentions', guard: 'underageDetection', counts: 'STOP', fires: /^positive/, silent: /^negative/ },
  { folder: 'injection', guard: 'hijack', counts: 'ANY', fires: /^injection/, silent: /^benign/ },
];

export function readLabelledSets(dataFolder: string): LabelledSet[] {
  return labelled.flatMap(({ folder, guard, counts, fires, silent }) => {
    const rows = readRows<{ text: string; label: string }>(join(dataFolder, folder));
    if (rows.length === 0) return [];
    const texts = rows.map(({ text, label }): LabelledText => {
      const expected = fires.test(label) ? 'FIRES' : silent.test(label) ? 'SILENT' : 'UNDECIDED';
      return { text, expected };
    });
    return [{ guard, folder, counts, texts }];
  });
}

/** Every line of every dialogue, by language. */
export function readHarmlessTexts(dataFolder: string): HarmlessTexts[] {
  const folder = join(dataFolder, 'personachat');
  return filesIn(folder).map((file) => {
    const dialogues = readLines(join(folder, file)).map((line) => JSON.parse(line) as { dialogue: string[][] });
    const texts = dialogues.flatMap(({ dialogue }) => dialogue.flat()).filter((text) => text !== '__SILENCE__');
    return { language: file.replace('.jsonl', ''), texts };
  });
}

function readRows<Row>(folder: string): Row[] {
  return filesIn(folder).flatMap((file) => readLines(join(folder, file)).map((line) => JSON.parse(line) as Row));
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
