import { forkServer } from './fork-server.ts';
import { startAgain } from './start-again.ts';

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

/**
 * The server as a process of its own, with nothing of our environment but the path. `folder`: where its
 * `repartee.config.json` may lie.
 */
export async function startServerProcess(environment: Record<string, string>, folder?: string): Promise<ServerProcess> {
  const { child, port, exited } = await forkServer(environment, folder === undefined ? {} : { folder });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid!,
    exited: exited.then(({ signal }) => signal),
    kill: (signal) => void child.kill(signal),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await exited;
    },
  };
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
  const start = () =>
    createApp({
      config,
      secrets: { ...secrets, databaseUrl: secrets.databaseUrl!, adminToken: secrets.adminToken! },
      logger: createLogger(config.logLevel, onLogLine),
      onFatal: () => onLogLine('fatal'),
    });
  // Our own errors say of themselves whether another try can help.
  const app = await startAgain(start, (error) => (error as { retryable?: boolean }).retryable !== false);
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
