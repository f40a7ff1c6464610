import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What people write to each other: `../shared/data/personachat`, beside the project. */
export interface ChatTexts {
  /** Facts of a speaker. */
  facts: string[];
  user: string[];
  persona: string[];
  isRecorded: boolean;
}

const FOLDER = join(import.meta.dirname, '../../../shared/data/personachat');

export function readChatTexts(language: string): ChatTexts {
  const file = join(process.env.BENCH_CHAT_TEXTS ?? FOLDER, `${language.toLowerCase()}.jsonl`);
  if (!existsSync(file)) return inventedTexts();
  const texts: ChatTexts = { facts: [], user: [], persona: [], isRecorded: true };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { persona, dialogue } = JSON.parse(line) as { persona: string[]; dialogue: [string, string][] };
    texts.facts.push(...persona);
    for (const [said, answered] of dialogue) {
      if (said !== '__SILENCE__') texts.user.push(said);
      texts.persona.push(answered);
    }
  }
  return texts;
}

/** Where the recorded ones are missing: words of the lengths of human chat (25, 49 and 73 characters at p10, p50, p90). */
function inventedTexts(): ChatTexts {
  const words = 'the day was long and I made soup with my sister while rain fell on our small garden again today'.split(
    ' ',
  );
  const sentence = (index: number): string =>
    Array.from(
      { length: 6 + ((index * 7) % 11) },
      (_, word) => words[(index * 13 + word * word + word) % words.length],
    ).join(' ');
  const texts = Array.from({ length: 3_000 }, (_, index) => sentence(index));
  return { facts: texts.slice(0, 400), user: texts.slice(400, 1_700), persona: texts.slice(1_700), isRecorded: false };
}
