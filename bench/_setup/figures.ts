import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share of the values does not exceed; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How long this disk takes to make 8 KiB durable: every commit waits for it at least once. */
export function measureDiskSync(folder: string, rounds = 200): { p50Ms: number; p99Ms: number } {
  const file = openSync(join(folder, 'sync-probe'), 'w');
  const block = Buffer.alloc(8192, 1);
  const tookMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    writeSync(file, block, 0, block.length, (round % 64) * block.length);
    const startedMs = performance.now();
    fdatasyncSync(file);
    tookMs.push(performance.now() - startedMs);
  }
  closeSync(file);
  return { p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99) };
}

/** The same a few times a second while something else runs: what a commit then waits for, neighbours included. */
export function watchDiskSync(folder: string): () => Promise<{ p50Ms: number; p99Ms: number }> {
  let isOver = false;
  const watching = (async () => {
    const file = await open(join(folder, 'sync-watch'), 'w');
    const tookMs: number[] = [];
    while (!isOver) {
      await file.write(Buffer.alloc(8192, 1), 0, 8192, 0);
      const startedMs = performance.now();
      await file.datasync();
      tookMs.push(performance.now() - startedMs);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await file.close();
    return { p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99) };
  })();
  return () => {
    isOver = true;
    return watching;
  };
}

export function describeMachine(): string {
  const processors = cpus();
  return `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
}

export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
export function sayTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    say(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('   ')}`,
    );
  }
}

export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`;
export const inMs = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const inPercent = (share: number) => `${(share * 100).toFixed(0)} %`;
