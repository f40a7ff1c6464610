import { defaultChatModel, type Language, languageCodes, languageSchema } from '@repartee/contract';
import { type ChatModel, type Cost, type ModelTable, parseCost, replyModels } from '../llm/index.ts';
import { defaultSet, type ParameterSet, readParameterSet } from './parameters/read-parameter-set.ts';

/** The command line as it came; absent: not given. */
export interface RawOptions {
  model?: string;
  limit?: string;
  turns?: string;
  language?: string;
  parameters?: readonly string[];
  concurrency?: string;
  seed?: string;
  format?: string;
  out?: string;
  maxCost?: string;
  withTexts?: boolean;
}

export const formats = ['table', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

export interface EvaluationOptions {
  model: ChatModel;
  limit: number;
  /** Null: all of a conversation. */
  turns: number | null;
  /** Null: as the conversations say. */
  language: Language | null;
  sets: ParameterSet[];
  concurrency: number;
  seed: string;
  format: Format;
  /** Null: standard output. */
  out: string | null;
  maxCost: Cost | null;
  withTexts: boolean;
}

/** A few minutes with most models; who wants more says so. */
const limitDefault = 20;
const limitMax = 100_000;
const turnsMax = 1_000;
const concurrencyDefault = 4;
const concurrencyMax = 64;
const setsMax = 8;

/** Every problem is a line that names the option and what is allowed, never its value. */
export async function readOptions(
  raw: RawOptions,
  models: ModelTable,
): Promise<{ ok: true; options: EvaluationOptions } | { ok: false; problems: string[] }> {
  const problems: string[] = [];
  const wholeNumber = <Otherwise extends number | null>(
    name: 'limit' | 'turns' | 'concurrency',
    max: number,
    otherwise: Otherwise,
  ): number | Otherwise => {
    const text = raw[name];
    if (text === undefined) return otherwise;
    const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 1 && value <= max) return value;
    problems.push(`--${name} must be a whole number from 1 to ${max}.`);
    return otherwise;
  };

  const model = readModel(raw.model, models, problems);
  const language = readLanguage(raw.language, problems);
  const format = formats.find((known) => known === (raw.format ?? 'table'));
  if (format === undefined) problems.push(`--format must be one of ${formats.join(', ')}.`);
  if (raw.seed !== undefined && !/^[\x21-\x7e]{1,64}$/.test(raw.seed)) {
    problems.push('--seed must be 1 to 64 visible ASCII characters without spaces.');
  }
  const withTexts = raw.withTexts ?? false;
  if (withTexts && format === 'table') problems.push('--with-texts needs --format json or html.');
  const maxCost = readMaxCost(raw.maxCost, model, problems);
  const sets = await readSets(raw.parameters ?? [], problems);
  const numbers = {
    limit: wholeNumber('limit', limitMax, limitDefault),
    turns: wholeNumber('turns', turnsMax, null),
    concurrency: wholeNumber('concurrency', concurrencyMax, concurrencyDefault),
  };
  if (problems.length > 0 || model === undefined || format === undefined) return { ok: false, problems };
  const { seed = '1', out = null } = raw;
  return { ok: true, options: { ...numbers, model, language, sets, seed, format, out, maxCost, withTexts } };
}

function readModel(name: string | undefined, models: ModelTable, problems: string[]): ChatModel | undefined {
  const writing = replyModels(models);
  const named = (wanted: string) => writing.find(({ chatModel }) => chatModel === wanted);
  const model = name === undefined ? (named(defaultChatModel) ?? writing[0]) : named(name);
  if (model === undefined)
    problems.push(`--model must be one of ${writing.map(({ chatModel }) => chatModel).join(', ')}.`);
  return model;
}

function readLanguage(text: string | undefined, problems: string[]): Language | null {
  if (text === undefined) return null;
  const parsed = languageSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  problems.push(`--language must be one of ${languageCodes.join(', ')}.`);
  return null;
}

function readMaxCost(text: string | undefined, model: ChatModel | undefined, problems: string[]): Cost | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(text)) {
    problems.push("--max-cost must be a decimal such as 1.50, in the currency of the model's prices.");
    return null;
  }
  const isFree = model !== undefined && model.prices.inputPerMillion === 0 && model.prices.outputPerMillion === 0;
  if (isFree && model.provider !== 'sandbox') {
    problems.push("--max-cost needs the model's prices in repartee.config.json: without them no cost is known.");
  }
  return parseCost(text);
}

async function readSets(texts: readonly string[], problems: string[]): Promise<ParameterSet[]> {
  if (texts.length > setsMax) problems.push(`--parameters may be given at most ${setsMax} times.`);
  const sets: ParameterSet[] = [];
  for (const text of texts.slice(0, setsMax)) {
    const read = await readParameterSet(text);
    if (!read.ok) problems.push(...read.problems.map((problem) => `--parameters ${problem}`));
    else if (sets.some(({ name }) => name === read.value.name)) {
      problems.push('--parameters must not name the same set twice.');
    } else sets.push(read.value);
  }
  return sets.length > 0 ? sets : [defaultSet];
}
