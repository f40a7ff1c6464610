import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serverFlags } from '@repartee/server/server-flags';

/** A server process that is made to die, stopped and looked at. */
export interface TrialServer {
  readonly url: string;
  /** 0 for a pure worker. */
  readonly port: number;
  readonly pid: number;
  /** How it ended. */
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Its log so far, newest last; the oldest lines go first. */
  readonly logLines: readonly string[];
  kill(signal: NodeJS.Signals): void;
  /** Drains and stops; a process that is gone already is fine. */
  stop(): Promise<void>;
}

const serverScript = fileURLToPath(new URL('../../../server/dist/server.js', import.meta.url));
const readyWithinMs = 120_000;
/** A drain takes 20 s at most; whoever needs so much longer is hung, and must not outlive the test. */
const stopWithinMs = 60_000;
const logLinesMax = 5_000;

/** The built server in a process of its own, with nothing of our environment but the path. Resolves when it is ready. */
export async function startTrialServer(environment: Record<string, string>): Promise<TrialServer> {
  const child = fork(serverScript, [], {
    env: { PATH: process.env.PATH, ...environment },
    execArgv: [...serverFlags],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const logLines: string[] = [];
  createInterface({ input: child.stdout! }).on('line', (line) => {
    logLines.push(line);
    if (logLines.length > logLinesMax) logLines.shift();
  });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const port = await readyPort(child);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid!,
    exited,
    logLines,
    kill: (signal) => void child.kill(signal),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the server was not ready in time'));
    }, readyWithinMs);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`the server ended before it was ready (${signal ?? code})`));
    });
    child.on('message', (message: { type?: string; port?: number | null }) => {
      if (message.type !== 'ready') return;
      clearTimeout(timer);
      resolve(message.port ?? 0);
    });
  });
}
