import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { awaitUse, type CutConnection, cutAt, type PlannedFault } from './crash-points.ts';
import type { Logger } from './logger.ts';

/** What undici tells of a request whose head has just been written. */
interface SentHeaders {
  request: { origin?: string | URL | null };
  socket: { destroy(): unknown };
}

const channel = 'undici:client:sendHeaders';

/** The error of a step that was planned to fail. */
export class PlannedError extends Error {
  override readonly name = 'PlannedError';
  readonly code = 'planned_fault';
}

/**
 * Makes the acts of planned faults, for `armCrashPoints`. Each one that happened is one line of the log, `fault happened`,
 * a cut when the connection is gone; a killed process needs none. `modelOrigins`: which outgoing calls go to models; all others go to platforms.
 */
export function createFaultAct(logger: Logger, modelOrigins: ReadonlySet<string>): (planned: PlannedFault) => void {
  const report = ({ point, passage, fault }: PlannedFault) => logger.warn('fault happened', { point, passage, fault });

  return (planned) => {
    switch (planned.fault) {
      case 'none':
        return;
      case 'kill':
        process.kill(process.pid, 'SIGKILL');
        return;
      case 'stop':
        report(planned);
        process.kill(process.pid, 'SIGSTOP');
        return;
      case 'error-before':
      case 'error-after':
        report(planned);
        throw new PlannedError('a planned fault');
      case 'reset':
        cutNext(cutAt(planned.point), () => report(planned));
    }
  };

  function cutNext(kind: CutConnection, done: () => void): void {
    // Sent, and cut before an answer can have been read: what was sent is carried out.
    const cut = (socket: { destroy(): unknown }) =>
      process.nextTick(() => {
        socket.destroy();
        done();
      });
    if (kind === 'database') {
      awaitUse(cut);
      return;
    }
    const onSent = (message: unknown) => {
      const { request, socket } = message as SentHeaders;
      if ((kind === 'model') !== modelOrigins.has(String(request.origin))) return;
      unsubscribe(channel, onSent);
      cut(socket);
    };
    subscribe(channel, onSent);
  }
}
