import { OperationalError } from '../platform/errors.ts';

/** EX_CONFIG: trying again cannot help. */
const refusedExitCode = 78;

/**
 * Runs a command to its end and says on standard error why it could not. Resolves to the exit code: 0, 78 when trying
 * again cannot help, 1 otherwise.
 */
export async function runCommand(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    return error instanceof OperationalError && !error.retryable ? refusedExitCode : 1;
  }
}

/** Messages of our own errors are made for operators; those of the file system name a path and what is wrong with it. */
function reasonOf(error: unknown): string {
  if (error instanceof OperationalError) return error.message;
  const { code, path, message } = error as { code?: unknown; path?: unknown; message?: unknown };
  if (code === 'ENOSPC') return 'There is no room left on the disk.';
  if (typeof code === 'string' && typeof path === 'string') return `${path}: ${code}`;
  if (typeof code === 'string') return `It failed with ${code}.`;
  return typeof message === 'string' ? `It failed: ${message}` : 'It failed for an unexpected reason.';
}
