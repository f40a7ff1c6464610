import type { CallModel, ChatModel, ModelFailureCode, ModelOutcome } from '../../packages/server/src/llm/index.ts';
import type { SeededRandom } from './seeded-random.ts';
import { whenAborted } from './stand-in-platform.ts';

/** What the model saw of one call: its own account. */
export interface ModelCallSeen {
  process: string;
  user: string;
  startMonoMs: number;
  /** Undefined: its caller died or is not through. */
  endMonoMs?: number;
  result: Result | 'aborted';
}

export type ModelTemper = Partial<Record<Result, number>>;
type Result = 'good' | 'long' | 'split' | 'empty' | 'cut' | 'refused' | 'busy' | 'down' | 'hang' | 'denied';

export interface StandInModel {
  readonly calls: readonly ModelCallSeen[];
  temper: ModelTemper;
  /** Share of the calls that the door in front of the model turns away. */
  busyDoor: number;
  /** How long the next call of this user takes, whatever its timeout: once. */
  holdNext(user: string, durationMs: () => number): void;
  callerFor(process: { name: string }): CallModel;
}

export interface ModelOptions {
  random: SeededRandom;
  monoMs: () => number;
  later: (process: { name: string }, delayMs: number, label: string) => Promise<void>;
  isDead: (process: { name: string }) => boolean;
  note: (line: string) => void;
}

const openings = [
  'That made me smile.',
  'What a day you have had.',
  'I was just thinking about music.',
  'The rain stopped at last.',
  'My tea has gone cold again.',
  'Somebody painted the fence green.',
  'I walked along the river.',
  'There is bread in the oven.',
  'My sister called from the coast.',
  'The cat slept on my keyboard.',
  'Tell me about the concert.',
];
const endings = [
  'Dinner was a small disaster.',
  'The market sells those yellow plums now.',
  'My boots are still full of sand.',
  'That film stayed with me for days.',
  'A neighbour keeps bees on the roof.',
  'The library finally opened its garden.',
  'I have been learning two new songs.',
];

/** Different enough from one number to the next that no guard takes one for a repetition of another. */
export function sentences(number: number): string {
  return `${openings[number % openings.length]} ${endings[number % endings.length]}`;
}

const usage = {
  inputTokens: 1_000,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 40,
  reasoningTokens: 0,
};
const failures: Partial<Record<Result, { code: ModelFailureCode; retryable: boolean; status?: number }>> = {
  empty: { code: 'empty_answer', retryable: true, status: 200 },
  refused: { code: 'refused', retryable: false, status: 200 },
  busy: { code: 'rate_limited', retryable: true, status: 429 },
  down: { code: 'server_error', retryable: true, status: 500 },
  hang: { code: 'timeout', retryable: true },
  denied: { code: 'unauthorized', retryable: false, status: 401 },
};

/** The conversation a prompt is for: profiles are named by their user. */
const userName = /\bSim (u\d+)\b/;

export function createStandInModel(options: ModelOptions): StandInModel {
  const { random } = options;
  const calls: ModelCallSeen[] = [];
  const held = new Map<string, () => number>();
  let written = 0;

  async function call(process: { name: string }, ...[entry, input]: Parameters<CallModel>): Promise<ModelOutcome> {
    if (options.isDead(process)) return new Promise(() => {});
    if (random.chance(model.busyDoor)) {
      const code = random.pick(['model_busy', 'circuit_open'] as const);
      return { ok: false, error: { code, retryable: true, retryAfterMs: random.whole(500, 9_000) }, durationMs: 0 };
    }
    // As at the real door: what must be noted is noted with the place in hand.
    if (input.begin && !(await input.begin())) {
      return { ok: false, error: { code: 'aborted', retryable: true }, durationMs: 0 };
    }
    if (options.isDead(process)) return new Promise(() => {});
    const texts = [...input.prompt.system, ...input.prompt.messages].map(({ text }) => text);
    const user = userName.exec(texts.join('\n'))?.[1] ?? '';
    const hold = held.get(user);
    held.delete(user);
    const seen: ModelCallSeen = {
      process: process.name,
      user,
      startMonoMs: options.monoMs(),
      result: hold ? 'good' : random.weighted(model.temper as Record<Result, number>),
    };
    calls.push(seen);
    options.note(`${process.name} asks the model for ${user}: ${seen.result}`);
    const usualMs = seen.result === 'long' ? random.between(5_000, 60_000) : random.between(200, 3_000);
    const timeoutMs = Math.min(input.timeoutMs, entry.timeoutMs);
    const isLate = hold === undefined && (seen.result === 'hang' || usualMs >= timeoutMs);
    const durationMs = hold ? hold() : isLate ? timeoutMs : usualMs;
    const aborted = await Promise.race([
      options.later(process, durationMs, `answer of the model for ${user}`).then(() => false),
      whenAborted(input.signal).then(() => true),
    ]);
    seen.endMonoMs = options.monoMs();
    if (aborted) {
      seen.result = 'aborted';
      return { ok: false, error: { code: 'aborted', retryable: true }, durationMs: 1 };
    }
    if (isLate) {
      seen.result = 'hang';
      return { ok: false, error: failures.hang!, durationMs };
    }
    const failure = failures[seen.result as Result];
    if (failure) {
      const asks = seen.result === 'busy' && random.chance(0.5) ? { retryAfterMs: random.whole(500, 20_000) } : {};
      return { ok: false, error: { ...failure, ...asks }, durationMs };
    }
    return write(seen.result as Result, durationMs);
  }

  function write(result: Result, durationMs: number): ModelOutcome {
    written += 1;
    const messages = result === 'split' ? [0, 1].map((index) => sentences(written * 2 + index)) : [sentences(written)];
    const structured = { messages };
    const whole = JSON.stringify(structured);
    const shared = { ok: true, usage, durationMs, providerModel: 'm-1' } as const;
    if (result === 'cut') return { ...shared, text: whole.slice(0, -9), finishReason: 'length' };
    return { ...shared, text: whole, structured, finishReason: 'stop' };
  }

  const model: StandInModel = {
    calls,
    temper: { good: 1 },
    busyDoor: 0,
    holdNext: (user, durationMs) => void held.set(user, durationMs),
    callerFor:
      (process) =>
      (...input) =>
        call(process, ...input),
  };
  return model;
}

/** Two entries, the second being the first one's fall-back. */
export function standInModels(): Map<string, ChatModel> {
  const entry = (chatModel: string, fallbacks: string[]): ChatModel => ({
    chatModel,
    provider: 'openai-compatible',
    model: `${chatModel}-model`,
    baseUrl: 'http://127.0.0.1:1/v1',
    prices: { inputPerMillion: 2, cachedInputPerMillion: 1, outputPerMillion: 10, currency: 'USD' },
    capabilities: { vision: false, pictures: false, meetingPolicy: true, sexualText: true, structuredOutput: true },
    limits: { maxOutputTokens: 800 },
    parameters: { maxTokensName: 'max_tokens', temperature: true, seed: true },
    timeoutMs: 45_000,
    fallbacks,
  });
  return new Map([
    ['dating-smart-1', entry('dating-smart-1', ['chat-2-smart'])],
    ['chat-2-smart', entry('chat-2-smart', [])],
  ]);
}
