import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { WireFormat } from './scripted-request.ts';

/** One model call as the model's side saw it: the record to compare with what the product believes it spent. */
export interface LedgerEntry {
  /** 1-based number of the call. */
  call: number;
  /** Milliseconds since 1970 at which the request was complete. */
  at: number;
  provider: WireFormat;
  model: string;
  apiKeyPresent: boolean;
  /** The parsed body; undefined where bodies are not kept, or where it was no JSON. */
  body: unknown;
  /** Undefined while the call is being answered. */
  durationMs: number | undefined;
  /** The status that was sent; undefined while in progress and where the connection failed instead. */
  status: number | undefined;
  /** The caller hung up before it had the whole answer. */
  aborted: boolean;
}

interface PendingLine {
  line: string;
  written: () => void;
  failed: (error: unknown) => void;
}

/**
 * An append-only JSONL file that survives a kill of either side: a line counts only once it is on the disk. Lines that
 * arrive while a sync runs share the next one (group commit), so that a thousand calls a second need few syncs.
 */
export class LedgerFile {
  readonly #file: FileHandle;
  #waiting: PendingLine[] = [];
  #flushing: Promise<void> | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<LedgerFile> {
    return new LedgerFile(await open(path, 'a'));
  }

  /** Resolves when the line is on the disk. */
  append(value: unknown): Promise<void> {
    return new Promise((written, failed) => {
      this.#waiting.push({ line: `${JSON.stringify(value)}\n`, written, failed });
      this.#flushing ??= this.#flush();
    });
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#file.appendFile(batch.map((pending) => pending.line).join(''));
        await this.#file.datasync();
        for (const pending of batch) pending.written();
      } catch (error) {
        for (const pending of batch) pending.failed(error);
      }
    }
    this.#flushing = undefined;
  }

  async close(): Promise<void> {
    await this.#flushing;
    await this.#file.close();
  }
}

/** The lines of a ledger file: `began` is on the disk before an answer is written, `ended` after it. */
export type LedgerLine =
  | {
      event: 'began';
      call: number;
      at: number;
      provider: WireFormat;
      model: string;
      apiKeyPresent: boolean;
      body?: unknown;
    }
  | { event: 'ended'; call: number; durationMs: number; status?: number; aborted: boolean };

/** The calls of a ledger file, in order. A line cut by a kill is left out. */
export async function readLedgerFile(path: string): Promise<LedgerEntry[]> {
  const entries = new Map<number, LedgerEntry>();
  for (const text of (await readFile(path, 'utf8')).split('\n')) {
    if (text === '') continue;
    let line: LedgerLine;
    try {
      line = JSON.parse(text) as LedgerLine;
    } catch {
      continue;
    }
    if (line.event === 'began') {
      const { event: _event, ...began } = line;
      entries.set(line.call, {
        body: undefined,
        ...began,
        durationMs: undefined,
        status: undefined,
        aborted: false,
      });
    } else {
      const entry = entries.get(line.call);
      if (entry) Object.assign(entry, { durationMs: line.durationMs, status: line.status, aborted: line.aborted });
    }
  }
  return [...entries.values()];
}
