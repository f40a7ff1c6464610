import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serverFlags } from '@repartee/server/server-flags';
import { startAgain } from './start-again.ts';

export interface ForkedServer {
  readonly child: ChildProcess;
  /** 0 for a pure worker. */
  readonly port: number;
  /** How it ended. */
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface ForkOptions {
  /** Where its `repartee.config.json` may lie. */
  folder?: string;
  onLogLine?: (line: string) => void;
}

/** What `repartee start` runs. */
const serverScript = fileURLToPath(new URL('../../server/dist/server.js', import.meta.url));
const readyWithinMs = 120_000;
/** It could not start, as `repartee start` hears it; other codes are final. */
const triedAgainCode = 1;

class EndedEarlyError extends Error {
  readonly code: number | null;

  constructor(code: number | null, signal: NodeJS.Signals | null) {
    super(`the server ended before it was ready (${signal ?? code})`);
    this.code = code;
  }
}

/** The built server in a process of its own, with nothing of our environment but the path. Resolves when it is ready. */
export function forkServer(environment: Record<string, string>, options: ForkOptions = {}): Promise<ForkedServer> {
  return startAgain(
    () => forkOnce(environment, options),
    (error) => error instanceof EndedEarlyError && error.code === triedAgainCode,
  );
}

async function forkOnce(environment: Record<string, string>, options: ForkOptions): Promise<ForkedServer> {
  const { folder, onLogLine } = options;
  const child = fork(serverScript, [], {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: { PATH: process.env.PATH, ...environment },
    execArgv: [...serverFlags],
    stdio: ['ignore', onLogLine ? 'pipe' : 'ignore', 'inherit', 'ipc'],
  });
  if (onLogLine) createInterface({ input: child.stdout! }).on('line', onLogLine);
  const exited: ForkedServer['exited'] = new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  return { child, port: await readyPort(child), exited };
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the server was not ready in time'));
    }, readyWithinMs);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new EndedEarlyError(code, signal));
    });
    child.on('message', (message: { type?: string; port?: number | null }) => {
      if (message.type !== 'ready') return;
      clearTimeout(timer);
      resolve(message.port ?? 0);
    });
  });
}
