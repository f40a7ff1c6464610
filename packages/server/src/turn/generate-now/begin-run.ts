import type { EngineClock } from '../engine-clock.ts';

/** Why a run was ended from outside. */
export type EndCause = 'DEADLINE' | 'CLIENT_GONE' | 'SHUTTING_DOWN';

export interface Run {
  /** Engine time, milliseconds. */
  startedAtMs: number;
  deadlineAtMs: number;
  signal: AbortSignal;
  /** Null: nobody ended it. */
  cause(): EndCause | null;
  /** Waits, but not beyond the end of the run. */
  wait(waitMs: number): Promise<void>;
  end(): void;
}

/** How long a caller is kept waiting at most. */
export const runMs = 60_000;
/** The deadline is the engine's time, which is looked at so often. */
const lookEveryMs = 250;

export function beginRun(
  engineClock: EngineClock,
  { client, leaving }: { client: AbortSignal; leaving: AbortSignal },
): Run {
  const startedAtMs = engineClock.nowMs();
  const deadlineAtMs = startedAtMs + runMs;
  const ended = new AbortController();
  let cause: EndCause | null = null;
  const endFor = (reason: EndCause) => {
    if (ended.signal.aborted) return;
    cause = reason;
    ended.abort();
  };
  const onGone = () => endFor('CLIENT_GONE');
  const onLeaving = () => endFor('SHUTTING_DOWN');
  client.addEventListener('abort', onGone, { once: true });
  leaving.addEventListener('abort', onLeaving, { once: true });
  if (client.aborted) onGone();
  if (leaving.aborted) onLeaving();
  const timer = setInterval(() => {
    if (engineClock.nowMs() >= deadlineAtMs) endFor('DEADLINE');
  }, lookEveryMs);
  timer.unref();
  return {
    startedAtMs,
    deadlineAtMs,
    signal: ended.signal,
    cause: () => cause,
    wait: (waitMs) =>
      new Promise((resolve) => {
        if (ended.signal.aborted) return resolve();
        const done = () => {
          clearTimeout(waiting);
          ended.signal.removeEventListener('abort', done);
          resolve();
        };
        const waiting = setTimeout(done, waitMs);
        ended.signal.addEventListener('abort', done, { once: true });
      }),
    end() {
      clearInterval(timer);
      client.removeEventListener('abort', onGone);
      leaving.removeEventListener('abort', onLeaving);
    },
  };
}
