import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { patienceMs } from '../_setup/patience.ts';

const cli = join(import.meta.dirname, '../../packages/server/dist/cli/main.js');

/** `repartee start` as a process. */
export interface Running {
  child: ChildProcess;
  output(): string;
  exit: Promise<number | null>;
}

/** A directory of its own in which `repartee start` runs, with its database and its data. */
export interface StartPlace {
  readonly directory: string;
  start(environment?: Record<string, string>, args?: string[]): Running;
  /** Ends what still runs, and removes the directory. */
  close(): void;
}

export function openStartPlace(): StartPlace {
  const started: ChildProcess[] = [];
  const directory = mkdtempSync(join(tmpdir(), 'repartee-start-'));
  // As root, PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(directory, 0o755);
  return {
    directory,
    start(environment = {}, args = []) {
      const child = spawn(process.execPath, [cli, 'start', ...args], {
        cwd: directory,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          PORT: '0',
          DATA_DIR: join(directory, 'data'),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      started.push(child);
      let output = '';
      for (const stream of [child.stdout!, child.stderr!]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString('utf8');
        });
      }
      return {
        child,
        output: () => output,
        exit: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
      };
    },
    close() {
      for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export async function untilSaid(running: Running, text: RegExp, timeoutMs = patienceMs): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  while (!text.test(running.output())) {
    const isGone = running.child.exitCode !== null || running.child.signalCode !== null;
    if (isGone || performance.now() > endMs) throw new Error(`never said ${text}, but:\n${running.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A value of the table that the start prints. */
export const tableValue = (output: string, name: string) =>
  new RegExp(`^ {2}${name} {2,}(\\S+)`, 'm').exec(output)?.[1];

export async function stop(running: Running): Promise<void> {
  running.child.kill('SIGINT');
  expect(await running.exit).toBe(0);
}
