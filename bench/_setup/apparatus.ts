import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything a benchmark opens, closed in the reverse order of its opening, whatever happens. */
export interface Apparatus {
  /** Remembers how something is closed. */
  add(close: () => unknown): void;
  /** A folder that is removed at the end. */
  folder(): string;
}

/**
 * Runs one benchmark and ends the process: at the end, at the time limit, or when it is interrupted. What was opened is
 * closed in each case, so that nothing stays behind.
 */
export async function runBenchmark(limitMs: number, work: (apparatus: Apparatus) => Promise<void>): Promise<never> {
  const closings: (() => unknown)[] = [];
  const apparatus: Apparatus = {
    add: (close) => void closings.push(close),
    folder() {
      const path = mkdtempSync(join(tmpdir(), `repartee-bench-${process.pid}-`));
      closings.push(() => rmSync(path, { recursive: true, force: true }));
      return path;
    },
  };
  const interrupted = new Promise<never>((_, reject) => {
    const stop = (why: string) => () => reject(new Error(why));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop(`ended by ${signal}`));
    // A reader that goes away (a pipe to `head`) and a failure nobody awaits must not leave a database running either.
    process.stdout.on('error', stop('nobody reads the output'));
    process.on('uncaughtException', reject);
    process.on('unhandledRejection', reject);
    setTimeout(stop(`not done within ${limitMs / 1000} s`), limitMs).unref();
  });
  let exitCode = 0;
  try {
    await Promise.race([work(apparatus), interrupted]);
  } catch (error) {
    exitCode = 1;
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  for (const close of closings.reverse()) {
    try {
      await close();
    } catch (error) {
      exitCode = 1;
      process.stderr.write(`not closed cleanly: ${String(error)}\n`);
    }
  }
  process.exit(exitCode);
}
