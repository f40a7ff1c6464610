import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { OperationalError } from '../../platform/errors.ts';
import { reportKind } from '../report-kind.ts';
import type { EvaluationConversation, Reading } from './evaluation-conversation.ts';
import { languageOfFile } from './language-of-file.ts';
import { readChatFile } from './read-chat-file.ts';
import { readPersonaChat } from './read-persona-chat.ts';

const fileBytesMax = 64 * 1024 * 1024;
/** Whoever mended ten will see the eleventh. */
const problemsMax = 10;

/**
 * The conversations of a folder (its `.jsonl` and `.json` files, by name) or of one file. All of them are read before
 * anything is spent.
 * @throws OperationalError `conversations_unusable`, with every place that cannot be read
 */
export async function readConversations(path: string): Promise<EvaluationConversation[]> {
  const files = await filesIn(path);
  const conversations: EvaluationConversation[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const readings = await readConversationFile(file);
    for (const reading of readings) {
      if (reading.ok) conversations.push(reading.value);
      else problems.push(...reading.problems);
    }
    if (problems.length >= problemsMax) break;
  }
  if (problems.length > 0) throw unusable(problems.slice(0, problemsMax));
  return conversations;
}

function unusable(problems: readonly string[]): OperationalError {
  return new OperationalError('conversations_unusable', problems.join('\n'), { retryable: false });
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw unusable(['The folder of conversations does not exist.']);
  if (!found.isDirectory()) {
    if (isConversationFile(path)) return [path];
    throw unusable(['The file of conversations must end in .jsonl or .json.']);
  }
  const names = (await readdir(path)).filter(isConversationFile).sort();
  if (names.length === 0) throw unusable(['The folder of conversations holds no .jsonl and no .json file.']);
  return names.map((name) => join(path, name));
}

/** Whoever runs it in the server's own folder has the configuration beside the conversations. */
function isConversationFile(name: string): boolean {
  return /\.jsonl?$/i.test(name) && name !== 'repartee.config.json';
}

async function readConversationFile(path: string): Promise<Reading<EvaluationConversation>[]> {
  const file = basename(path);
  const { size } = await stat(path);
  if (size > fileBytesMax) return [refused(file, [`Must be at most ${fileBytesMax / 1024 / 1024} MiB.`])];
  const text = await readFile(path, 'utf8');
  const language = languageOfFile(file);
  if (/\.jsonl$/i.test(file)) {
    return text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = `${file}:${index + 1}`;
      const json = parseJson(line);
      if (!json.ok) return [refused(place, ['Is not JSON.'])];
      return [named(place, readPersonaChat(json.value, place), language)];
    });
  }
  const json = parseJson(text);
  if (!json.ok) return [refused(file, ['Is not JSON.'])];
  if (isReport(json.value)) return [];
  const list = Array.isArray(json.value) ? json.value : [json.value];
  return list.map((value, index) => {
    const place = list.length === 1 ? file : `${file}:${index + 1}`;
    return named(place, readChatFile(value, place), language);
  });
}

/** What an earlier run wrote into the same folder. */
function isReport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === reportKind;
}

function named(
  place: string,
  reading: Reading<Omit<EvaluationConversation, 'language'> & { language?: EvaluationConversation['language'] }>,
  ofFile: EvaluationConversation['language'],
): Reading<EvaluationConversation> {
  if (!reading.ok) return refused(place, reading.problems);
  return { ok: true, value: { ...reading.value, language: reading.value.language ?? ofFile } };
}

function refused(place: string, problems: readonly string[]): Reading<never> {
  return { ok: false, problems: problems.map((problem) => `${place} ${problem}`) };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
