import { OperationalError } from '../platform/errors.ts';

/** SIGHUP: the terminal was closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command that must not be cut off in the middle: a signal becomes an abort, whose reason the command ends with
 * when it has cleared up. A second signal changes nothing. `advice`: what to do then, where it needs saying.
 */
export async function runInterruptible(work: (signal: AbortSignal) => Promise<void>, advice = ''): Promise<void> {
  const controller = new AbortController();
  const abort = (name: string): void => {
    controller.abort(
      new OperationalError('interrupted', `Ended by ${name}: what was made so far was removed.${advice}`, {
        retryable: true,
      }),
    );
  };
  for (const name of signals) process.on(name, abort);
  try {
    await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, abort);
  }
}
