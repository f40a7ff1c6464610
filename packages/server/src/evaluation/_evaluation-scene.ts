import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script, ScriptedReply, ScriptedRequest } from '../../../testbed/src/scripted-model/index.ts';
import { startScriptedModel, writeMessages } from '../../../testbed/src/scripted-model/index.ts';
import { type ProviderName, resolveModelTable } from '../llm/index.ts';
import { systemClock } from '../platform/clock.ts';
import { createOperatorFetch } from '../platform/http-client/index.ts';
import { createLogger } from '../platform/logger.ts';
import { type EvaluationReport, type EvaluationTools, evaluate, type RawOptions, readOptions } from './index.ts';

/** For tests of the evaluation: a folder of conversations, and a model over HTTP that follows a script. */

/** Different enough that nobody repeats himself, with a mark by which the script knows where it is. */
const said = [
  'we went to the lake this morning',
  'my brother bought a red bicycle',
  'dinner was far too spicy for me',
  'the new office has huge windows',
  'nobody fed the cat yesterday evening',
  'trains were late because of the storm',
  'grandma taught us an old card game',
  'this song keeps running through my head',
  'the bakery around the corner closed down',
  'we planted tomatoes behind the house',
  'a stranger returned my lost umbrella',
  'the museum has free entry on sundays',
];

/** What the user says in the n-th exchange (from 0). */
export const userLine = (n: number) => `${said[n % said.length]} mark${n}`;

/** Different for every exchange, within every length: nothing about them is at fault. */
const statements: readonly (readonly [first: string, second: string, question: string])[] = [
  ['Water at dawn has a special calm.', 'I love quiet mornings outside.', 'Did you swim or just look?'],
  ['Red is a brave colour for wheels.', 'Mine was always plain grey.', 'Where will he ride it first?'],
  ['Chili gets me every single time.', 'Milk helps more than people think.', 'Who cooked that fiery thing?'],
  ['Daylight changes a whole working day.', 'My desk faces a brick wall.', 'What can everyone see from there?'],
  ['Poor hungry animal, that sounds sad.', 'Mine would have shouted all night.', 'Has it forgiven you all by now?'],
  ['Thunder and timetables never get along.', 'Once I waited four hours alone.', 'How did you get home finally?'],
  ['Family evenings like that are precious.', 'Our own aunt cheats at everything.', 'Which of you won the round?'],
  [
    'Melodies can be wonderfully stubborn guests.',
    'Humming something else helps a little.',
    'Can you name that stubborn tune?',
  ],
  ['Fresh rolls were worth the early walk.', 'Small shops vanish so fast lately.', 'Is there another one close by?'],
  [
    'Growing vegetables makes summers taste better.',
    'Basil beside them keeps pests away.',
    'When do you expect ripe ones?',
  ],
  ['Kind strangers make a city smaller.', 'Nobody ever brought back my gloves.', 'How on earth did they find you?'],
  [
    'Free paintings beat any expensive cinema.',
    'Old portraits always make me smile.',
    'Which room should people see first?',
  ],
];

export function goodReply(n: number): string {
  const [first, second] = statements[n % statements.length]!;
  return `${first} ${second}`;
}

export function askingReply(n: number): string {
  const [first, , question] = statements[n % statements.length]!;
  return `${first} ${question}`;
}

/** Which exchange a request is about: the newest mark in it. */
export function exchangeOf({ messages }: ScriptedRequest): number {
  const marks =
    messages
      .map(({ text }) => text)
      .join('\n')
      .match(/mark(\d+)/g) ?? [];
  return Number(marks.at(-1)?.slice('mark'.length) ?? Number.NaN);
}

export const usage = {
  inputTokens: 1_000,
  cachedInputTokens: 600,
  cacheWriteTokens: 0,
  outputTokens: 50,
  reasoningTokens: 0,
};
/** (400 × 2 + 600 × 1 + 50 × 10) per million. */
export const costOfCall = 0.0019;

/** Answers by the exchange, in whatever wire format; every call uses the same tokens. */
export function byExchange(reply: (exchange: number, visit: number) => readonly string[] | ScriptedReply): Script {
  const visits = new Map<number, number>();
  return (request) => {
    const exchange = exchangeOf(request);
    const visit = (visits.get(exchange) ?? 0) + 1;
    visits.set(exchange, visit);
    const made = reply(exchange, visit);
    return Array.isArray(made) ? { text: writeMessages(request, made), usage } : (made as ScriptedReply);
  };
}

export interface Scene {
  readonly folder: string;
  readonly model: Awaited<ReturnType<typeof startScriptedModel>>;
  /** Lines that were logged. */
  readonly logged: string[];
  readonly waits: number[];
  writeFile(name: string, content: unknown): string;
  evaluate(raw?: RawOptions, tools?: Partial<EvaluationTools>): Promise<EvaluationReport>;
  close(): Promise<void>;
}

export async function openScene(provider: ProviderName = 'openai-compatible', entry: object = {}): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-evaluation-'));
  const model = await startScriptedModel();
  const fetch = createOperatorFetch({});
  const logged: string[] = [];
  const waits: number[] = [];
  const table = resolveModelTable(
    {
      scripted: {
        provider,
        ...(provider === 'sandbox' ? {} : { model: 'm-1', baseUrl: model.baseUrls[provider], apiKey: 'key' }),
        capabilities: { structuredOutput: true },
        prices: { inputPerMillion: 2, cachedInputPerMillion: 1, outputPerMillion: 10, currency: 'EUR' },
        ...entry,
      },
    },
    () => undefined,
  );
  if (!table.ok) throw new Error(table.problems.join('\n'));
  return {
    folder,
    model,
    logged,
    waits,
    writeFile(name, content) {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
    async evaluate(raw = {}, tools = {}) {
      const read = await readOptions({ concurrency: '1', ...raw }, table.models);
      if (!read.ok) throw new Error(read.problems.join('\n'));
      return evaluate(folder, read.options, {
        fetch,
        logger: createLogger('debug', (line) => logged.push(line)),
        software: 'repartee 0.0.0',
        clock: systemClock,
        wait: async (waitMs) => void waits.push(waitMs),
        signal: new AbortController().signal,
        ...tools,
      });
    },
    async close() {
      await fetch.close();
      await model.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A line of a `.jsonl` file with so many exchanges. */
export function personaChat(exchanges: number): string {
  const dialogue = Array.from({ length: exchanges }, (_, n) => [userLine(n), `human answer number ${n} ?`]);
  return JSON.stringify({ persona: ['i like old films.', 'i have a dog.'], dialogue });
}
