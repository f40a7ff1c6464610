import { forkServer } from '../fork-server.ts';

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

/** A drain takes 20 s at most; whoever needs so much longer is hung, and must not outlive the test. */
const stopWithinMs = 60_000;
const logLinesMax = 5_000;

/** The built server in a process of its own, with nothing of our environment but the path. Resolves when it is ready. */
export async function startTrialServer(environment: Record<string, string>): Promise<TrialServer> {
  const logLines: string[] = [];
  const { child, port, exited } = await forkServer(environment, {
    onLogLine(line) {
      logLines.push(line);
      if (logLines.length > logLinesMax) logLines.shift();
    },
  });
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
