import { type ChildProcess, fork } from 'node:child_process';
import cluster from 'node:cluster';
import { closeUntakenConnections } from './untaken-connections.ts';

/** What a child tells its parent once. */
export type ReadyMessage = { type: 'ready' } & Record<string, unknown>;

export interface KeptChild {
  /** The latest `ready` message; resolves at the first one, rejects when the child gives up before it. */
  ready: Promise<ReadyMessage>;
  /** The signal, and after `waitMs` SIGKILL. */
  stop(waitMs: number, signal: 'SIGTERM' | 'SIGINT'): Promise<void>;
}

export interface ChildOptions {
  name: string;
  script: string;
  arguments?: readonly string[];
  /** Flags of Node. */
  nodeFlags?: readonly string[];
  environment: Record<string, string | undefined>;
  /** It listens on the same port as its siblings with the same script: connections are dealt out in turn. */
  sharesPort?: boolean;
  /** Each time one begins, and each time it has ended. */
  onStart?: (child: ChildProcess) => void;
  onEnd?: () => void;
  /** What one is told that asks (`{type: 'waiting'}`): as soon as it is known. */
  answer?: Promise<Record<string, unknown>>;
  /** False: one that ends is not started again. */
  mayRestart?: () => boolean;
  /** A line for the operator. */
  say: (line: string) => void;
}

/** A child that refuses its configuration (EX_CONFIG) is not started again. */
const configurationExitCode = 78;
const restartFirstMs = 500;
const restartLongestMs = 15_000;
/** A child that ran this long was healthy: the next restart is quick again. */
const healthyAfterMs = 60_000;

/** A child process that is started again when it dies. It leaves by itself when this process goes away (IPC). */
export function keepChild(options: ChildOptions): KeptChild {
  let child: ChildProcess | undefined;
  let stopping = false;
  let wasReady = false;
  let restartMs = restartFirstMs;
  let restartTimer: NodeJS.Timeout | undefined;
  let settleReady: { resolve: (message: ReadyMessage) => void; reject: (error: Error) => void };
  const ready = new Promise<ReadyMessage>((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  ready.catch(() => {}); // whoever waits hears of it; nobody has to
  options.answer?.catch(() => {}); // whoever makes it says why there is none

  function start(): void {
    const startedMs = performance.now();
    const current = options.sharesPort ? forkSharing(options) : forkAlone(options);
    child = current;
    options.onStart?.(current);
    current.on('message', (message) => {
      if (isReady(message)) {
        wasReady = true;
        settleReady.resolve(message);
      } else if (isOfType(message, 'waiting')) tell(current);
    });
    current.once('error', (error: NodeJS.ErrnoException) => {
      settleReady.reject(error);
      // One that never began (too many processes, Node replaced by an upgrade) has no exit either.
      if (current.pid === undefined && wasReady) startAgain(`could not be started: ${error.code}`);
    });
    current.once('exit', (code, signal) => {
      if (code === configurationExitCode && !stopping) {
        settleReady.reject(new Error(`${options.name} refused its configuration`));
      }
      if (performance.now() - startedMs > healthyAfterMs) restartMs = restartFirstMs;
      startAgain(signal ?? `code ${code}`, code !== configurationExitCode);
    });
  }

  function startAgain(why: string, mayHelp = true): void {
    child = undefined;
    options.onEnd?.();
    if (stopping || options.mayRestart?.() === false || !mayHelp) return;
    options.say(`${options.name} ended (${why}); starting it again in ${restartMs / 1000} s`);
    restartTimer = setTimeout(start, restartMs);
    restartMs = Math.min(restartMs * 2, restartLongestMs);
  }

  function tell(waiting: ChildProcess): void {
    options.answer?.then(
      (answer) => {
        if (waiting.connected) waiting.send(answer);
      },
      () => {},
    );
  }

  start();
  return {
    ready,
    async stop(waitMs, signal) {
      stopping = true;
      clearTimeout(restartTimer);
      const current = child;
      if (!current || current.exitCode !== null || current.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => current.once('exit', () => resolve()));
      current.kill(signal);
      const timer = setTimeout(() => current.kill('SIGKILL'), waitMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

const stdio: ['ignore', 'inherit', 'inherit', 'ipc'] = ['ignore', 'inherit', 'inherit', 'ipc'];
const flagsOf = ({ nodeFlags = [] }: ChildOptions) => [...process.execArgv, ...nodeFlags];

function forkAlone(options: ChildOptions): ChildProcess {
  return fork(options.script, options.arguments ?? [], { env: options.environment, execArgv: flagsOf(options), stdio });
}

/**
 * The listening socket lives in this process, which hands each new connection to the next child and then has nothing to do
 * with it. A child that dies takes its connections along and leaves the port open.
 */
function forkSharing(options: ChildOptions): ChildProcess {
  cluster.setupPrimary({
    exec: options.script,
    args: [...(options.arguments ?? [])],
    execArgv: flagsOf(options),
    stdio: [...stdio],
  });
  const child = cluster.fork(options.environment).process;
  closeUntakenConnections(child);
  return child;
}

function isReady(message: unknown): message is ReadyMessage {
  return isOfType(message, 'ready');
}

function isOfType(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === type;
}
