import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Language, languages } from '@repartee/contract';
import { afterReading } from '../../platform/after-reading.ts';
import type { Logger } from '../../platform/logger.ts';
import type { BaseLanguage } from './function-words.ts';
import { judgeVotes, type LanguageVotes } from './judge-votes.ts';
import { quickCheck } from './quick-check.ts';

/** Whether a text is in one of the expected languages. */
export interface LanguageJudgement {
  /** UNCLEAR: too short, or too much like both. */
  verdict: 'EXPECTED' | 'FOREIGN' | 'UNCLEAR';
  /** The language it seems to be in, as a base code (`de`) or what a library calls it; null: not said. */
  language: string | null;
  by: 'SCRIPT' | 'FUNCTION_WORDS' | 'ENSEMBLE';
  /** 0 … 1. */
  confidence: number;
}

/**
 * Judges a text against the languages it may be in. Most texts are settled at once, without a promise; null: not known,
 * because nobody could look closer.
 */
export type JudgeLanguage = (
  text: string,
  expected: readonly Language[],
) => LanguageJudgement | null | Promise<LanguageJudgement | null>;

export interface LanguageIdentifier {
  judge: JudgeLanguage;
  close(): Promise<void>;
}

/** What the thread is asked. */
export interface IdentificationOrder {
  id: number;
  text: string;
}

/** What it answers; the first, with id 0, says that it is ready. */
export interface IdentificationAnswer {
  id: number;
  votes: LanguageVotes | null;
}

export interface LanguageIdentifierOptions {
  logger?: Pick<Logger, 'warn'>;
  /** Texts that wait for the thread; one more is not known. */
  waitingMax?: number;
  /** A text that waits longer is not known. The thread loads within it when the machine is idle. */
  waitMaxMs?: number;
  /** After the thread broke or hung, how long nothing is known before it is tried again. */
  restMs?: number;
  /** For tests: a thread of another kind. */
  openThread?: () => Worker;
}

const WAITING_MAX = 1_000;
const WAIT_MAX_MS = 3_000;
const REST_MS = 60_000;
/** The beginning shows the language; the libraries take time by length. */
const CHARACTERS_MAX = 600;

/** At once, by letters and small words alone; UNCLEAR where that settles nothing. */
export function judgeAtOnce(text: string, expected: readonly Language[]): LanguageJudgement {
  const { verdict, language, by } = quickCheck(text, basesOf(expected));
  return { verdict, language, by, confidence: verdict === 'UNCLEAR' ? 0 : 1 };
}

/**
 * The libraries run in a thread of their own: they take about a second to load, memory, and a third of a millisecond for
 * a text. It is opened by the first text that letters and small words do not settle.
 */
export function createLanguageIdentifier(options: LanguageIdentifierOptions = {}): LanguageIdentifier {
  const { waitingMax = WAITING_MAX, waitMaxMs = WAIT_MAX_MS, restMs = REST_MS, openThread = openOwnThread } = options;
  interface Waiting {
    settle: (votes: LanguageVotes | null) => void;
    timer: NodeJS.Timeout;
  }
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let restsUntilMs = 0;
  let lastId = 0;
  let isClosed = false;

  const settle = (id: number, votes: LanguageVotes | null): void => {
    const found = waiting.get(id);
    if (!found) return;
    waiting.delete(id);
    clearTimeout(found.timer);
    found.settle(votes);
  };

  /** Everybody who waits goes on without an answer. */
  const giveUp = (opened: Worker, code: string): void => {
    if (thread !== opened) return;
    thread = null;
    restsUntilMs = performance.now() + restMs;
    void opened.terminate();
    for (const id of [...waiting.keys()]) settle(id, null);
    if (!isClosed) options.logger?.warn('language identification is away', { code, restMs });
  };

  const open = (): Worker | null => {
    if (thread !== null) return thread;
    if (isClosed || performance.now() < restsUntilMs) return null;
    const opened = openThread();
    thread = opened;
    opened.unref();
    opened.on('message', ({ id, votes }: IdentificationAnswer) => settle(id, votes));
    opened.on('error', (error) => giveUp(opened, (error as NodeJS.ErrnoException).code ?? error.name));
    opened.on('exit', () => giveUp(opened, 'thread_exit'));
    return opened;
  };

  const askThread = (text: string): Promise<LanguageVotes | null> => {
    const asked = waiting.size >= waitingMax ? null : open();
    if (asked === null) return Promise.resolve(null);
    lastId++;
    const id = lastId;
    return new Promise((resolve) => {
      const timer = afterReading(waitMaxMs, () => {
        if (waiting.has(id)) giveUp(asked, 'thread_timeout');
      });
      waiting.set(id, { settle: resolve, timer });
      asked.postMessage({ id, text } satisfies IdentificationOrder);
    });
  };

  return {
    judge(text, expected) {
      const quick = judgeAtOnce(text, expected);
      if (quick.verdict !== 'UNCLEAR') return quick;
      const read = text.slice(0, CHARACTERS_MAX);
      const letters = read.match(/\p{L}/gu)?.length ?? 0;
      if (letters === 0) return quick;
      return askThread(read).then((votes) =>
        votes === null ? null : { ...judgeVotes(votes, basesOf(expected), letters), by: 'ENSEMBLE' },
      );
    },
    async close() {
      isClosed = true;
      const open = thread;
      thread = null;
      for (const id of [...waiting.keys()]) settle(id, null);
      await open?.terminate();
    },
  };
}

/** Both the built file and the source can be a thread; the source where a loader for it is there. */
function openOwnThread(): Worker {
  const built = fileURLToPath(new URL('./identification-thread.js', import.meta.url));
  const source = fileURLToPath(new URL('./identification-thread.ts', import.meta.url));
  return new Worker(existsSync(built) ? built : source, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
}

function basesOf(codes: readonly Language[]): BaseLanguage[] {
  // A test holds the two lists of bases together.
  return [...new Set(codes.map((code) => languages[code].base as BaseLanguage))];
}
