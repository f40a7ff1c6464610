import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, looksOf, partsOf } from '../../packages/server/src/turn/guard/guards/hijack/attempt-features.ts';
import { likelyWords } from '../../packages/server/src/turn/guard/guards/hijack/attempt-signals.ts';
import { unwrapped } from '../../packages/server/src/turn/guard/guards/hijack/unwrapped.ts';
import { harmlessCases, writtenAttempts } from './attempt-cases.ts';
import { readHarmlessTexts } from './read-sets.ts';

/** A text that is labelled, with what there is to weigh in it. */
export interface AttemptText {
  text: string;
  language: string;
  isAttempt: boolean;
  /** `talk`: harmless lines of people; `case`: written cases; `more`: labelled sets. */
  source: 'talk' | 'case' | 'more';
  /** The file it is from. */
  set: string;
  /** How much it counts. */
  weight: number;
  /** Of each language and part of the text, the features. */
  candidates: number[][];
}

export interface AttemptTexts extends Array<AttemptText> {
  /** All lines of harmless talk, those without anything to weigh among them. */
  harmlessLines: number;
}

/**
 * What must not be heard is worse to hear than an attempt is to miss. Attempts among the cases were written together with
 * the words that hear them, and tell less.
 */
const WEIGHTS = { talk: 3, attempt: 1, harmless: 1, written: 0.6, writtenHarmless: 8 };

export function readAttemptTexts(dataFolder: string, writtenFolder: string): AttemptTexts {
  const given = [
    ...labelledIn(dataFolder),
    ...labelledIn(writtenFolder),
    ...[...writtenAttempts()].map((one) => ({ ...one, source: 'case' as const, set: 'cases' })),
    ...[...harmlessCases()].map((one) => ({ ...one, source: 'case' as const, set: 'cases' })),
    ...readHarmlessTexts(dataFolder).flatMap(({ language, texts }) =>
      texts.map((text) => ({ text, language, isAttempt: false, source: 'talk' as const, set: 'personachat' })),
    ),
    ...rowsIn(join(dataFolder, 'r-u-a-robot')).map(({ text }) => ({
      text,
      language: 'en',
      isAttempt: false,
      source: 'talk' as const,
      set: 'r-u-a-robot',
    })),
  ];
  const texts = given
    .map((one) => ({ ...one, weight: weightOf(one), candidates: candidatesOf(one.text) }))
    .filter(({ source, candidates }) => source !== 'talk' || candidates.length > 0);
  return Object.assign(texts, { harmlessLines: given.filter(({ set }) => set === 'personachat').length });
}

function weightOf({ source, isAttempt }: Pick<AttemptText, 'source' | 'isAttempt'>): number {
  if (source === 'talk') return WEIGHTS.talk;
  if (source === 'case') return isAttempt ? WEIGHTS.written : WEIGHTS.writtenHarmless;
  return isAttempt ? WEIGHTS.attempt : WEIGHTS.harmless;
}

function candidatesOf(text: string): number[][] {
  return [text, ...unwrapped(text)].flatMap((dress) => {
    const looks = looksOf(dress);
    return likelyWords(dress).flatMap(({ hits, life }) =>
      partsOf(hits).map((part) => [...featuresOf(part, life), ...looks]),
    );
  });
}

function labelledIn(folder: string) {
  const injection = join(folder, 'injection');
  return filesIn(injection).flatMap((file) =>
    rows(join(injection, file)).map(({ text, label, language = 'xx' }) => ({
      text,
      language,
      isAttempt: label.startsWith('injection'),
      source: 'more' as const,
      set: file.replace('.jsonl', ''),
    })),
  );
}

interface Row {
  text: string;
  label: string;
  language?: string;
}

function rowsIn(folder: string): Row[] {
  return filesIn(folder).flatMap((file) => rows(join(folder, file)));
}

function rows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function filesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
    : [];
}
