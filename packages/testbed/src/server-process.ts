import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serverFlags } from '@repartee/server/server-flags';

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  /** The operating system's id; the test's own for a server in this process. */
  readonly pid: number;
  /** Resolves when the process is gone, with the signal that ended it. Never, for a server in this process. */
  readonly exited: Promise<NodeJS.Signals | null>;
  /** Drains and stops; a process that is gone already is fine. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** The built server: what `repartee start` runs. */
const serverScript = fileURLToPath(new URL('../../server/dist/server.js', import.meta.url));
const startTimeoutMs = 120_000;

/**
 * The server as a process of its own, with nothing of our environment but the path. `folder`: where its
 * `repartee.config.json` may lie.
 */
export async function startServerProcess(environment: Record<string, string>, folder?: string): Promise<ServerProcess> {
  const child = fork(serverScript, [], {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: { PATH: process.env.PATH, ...environment },
    execArgv: [...serverFlags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const port = await readyPort(child);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid!,
    exited,
    kill: (signal) => void child.kill(signal),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await exited;
    },
  };
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the server was not ready in time'));
    }, startTimeoutMs);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    child.once('exit', (code, signal) =>
      settle(() => reject(new Error(`the server ended before it was ready (${signal ?? code})`))),
    );
    child.on('message', (message: { type?: string; port?: number | null }) => {
      if (message.type === 'ready') settle(() => resolve(message.port ?? 0));
    });
  });
}

/** The same server inside the test's process: quick to start, and its log can be read. */
export async function startInProcess(
  environment: Record<string, string>,
  onLogLine: (line: string) => void,
  configFile: string | null = null,
): Promise<ServerProcess> {
  // Whoever only starts processes does not load the server, which takes seconds.
  const { createApp, createLogger, readConfig } = await import('@repartee/server');
  const verdict = readConfig(environment, configFile, process.cwd());
  if (!verdict.ok) throw new Error(verdict.problems.join(' '));
  const { config, secrets } = verdict;
  const app = await createApp({
    config,
    secrets: { ...secrets, databaseUrl: secrets.databaseUrl!, adminToken: secrets.adminToken! },
    logger: createLogger(config.logLevel, onLogLine),
    onFatal: () => onLogLine('fatal'),
  });
  return {
    url: `http://127.0.0.1:${app.port}`,
    port: app.port ?? 0,
    pid: process.pid,
    exited: new Promise(() => {}),
    kill: () => {
      throw new Error('a server inside the test cannot be killed');
    },
    stop: () => app.stop({ drainMs: 5_000 }),
  };
}
